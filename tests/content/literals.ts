import { walk, type Node, type Page } from './pages.ts';

const literal = /(?<![A-Za-z\d_.])([−-])?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?![\d])/g;

/** Numbers as they stand in running text; a sign counts where nothing stands before it. */
export function literalsIn(words: string): string[] {
  return [...words.matchAll(literal)].map(([, sign = '', digits = '']) => {
    return `${sign && '-'}${digits.replace(/,/g, '')}`;
  });
}

/** Numbers in a formula: not those that are part of a name (indices), an exponent or a length. */
export function literalsInTex(tex: string): string[] {
  const plain = tex
    .replace(/\\(live|htmlClass|begin|end|hspace|vspace|label|tag)\{[^}]*\}/g, ' ')
    .replace(/\\\\\[[^\]]*\]/g, ' ')
    .replace(/[_^]\{-?\d+\}|[_^]\d/g, ' ')
    .replace(/\{,\}/g, ',')
    .replace(/(\d)\\,(?=\d)/g, '$1')
    .replace(/\\[A-Za-z]+/g, ' ')
    .replace(/[A-Za-z]/g, ' ');
  return literalsIn(plain);
}

/** Every number of a page that was typed by hand, in prose and in formulas; tags and code are not prose. */
export function literalsOf(page: Page): string[] {
  const of = ({ type, value = '' }: Node): string[] => {
    if (type === 'text') return literalsIn(value);
    return /[mM]ath$/.test(type) ? literalsInTex(value) : [];
  };
  return [...literalsIn(page.front.question ?? ''), ...walk(page.tree).flatMap(of)];
}
