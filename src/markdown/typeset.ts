// Maths is typeset here, at build time only: KaTeX's script never reaches a reader.
import katex from 'katex';
import { slim } from './slim.ts';

/** Symbols of the course. Each wears its colour (`sym-…`) in formula, prose and drawing alike. */
const symbols: Record<string, string> = {
  w: 'w',
  b: 'b',
  e: 'e',
  x: 'x',
  y: 'y',
  rate: '\\alpha',
  pred: '\\hat{y}',
  slope: '\\frac{d\\sym{e}{e}}{d\\sym{w}{w}}',
  dw: '\\frac{\\partial\\sym{e}{e}}{\\partial\\sym{w}{w}}',
  db: '\\frac{\\partial\\sym{e}{e}}{\\partial\\sym{b}{b}}',
};

const macros: Record<string, string> = { '\\sym': '\\htmlClass{sym sym-#1}{#2}' };
for (const [name, tex] of Object.entries(symbols)) macros[`\\${name}`] = `\\sym{${name}}{${tex}}`;

/** One of the symbols alone as exponent or index: KaTeX wants it in braces, as it is a function underneath. */
const raisedAlone = new RegExp(`([\\^_])\\s*(\\\\(?:${Object.keys(symbols).join('|')}))(?![a-zA-Z])`, 'g');

const firstSentinel = 9_000_001;

/** A live number alone in brackets: they keep to it, and the room for wider ones is around them. */
const bracketed =
  /(<span class="mopen">\(<\/span>(?:<span class="mord">)?)<span class="mord live"( data-slot="[^"]+">0<\/span>(?:<\/span>)?<span class="mclose">\)<\/span>)/g;

/**
 * Typesets TeX as HTML with a MathML copy.
 *
 * `\live{name}` leaves a slot for a number that a figure keeps current: an element marked `data-slot="name"` in the
 * visual copy and in the MathML copy alike, so that eye and screen reader never hear different numbers. KaTeX cannot
 * mark MathML, hence the detour: a number nobody uses is typeset, then replaced in both copies. One that follows a
 * relation sign is marked as `after-relation`: it stays beside the sign.
 *
 * @throws when the TeX is not valid, or a slot cannot be found again in both copies.
 */
export function typeset(tex: string, display: boolean): string {
  const slots: string[] = [];
  const afterRelation = new Set<number>();
  const braced = tex.replace(raisedAlone, '$1{$2}');
  const source = braced.replace(
    /(=|arrow|approx)?([\s&]*)\\live\{([\w.-]+)\}/g,
    (_, relation = '', gap, name: string) => {
      if (relation) afterRelation.add(slots.length);
      slots.push(name);
      return `${relation}${gap}{${firstSentinel + slots.length - 1}}`;
    },
  );
  let html = rendered(source, tex, display);
  // Read twice, and searched twice, a formula would be nonsense.
  html = html.replaceAll('<span class="katex-html"', '<span class="katex-html" data-pagefind-ignore');
  html = html.replace(/<annotation.*?<\/annotation>/gs, '').replace(/<\/?semantics>/g, '');
  slots.forEach((name, i) => {
    const sentinel = firstSentinel + i;
    const marked = html
      // Smaller sizes (exponents, fractions) add a class of their own.
      .replace(
        new RegExp(`<span class="(mord[^"]*)">${sentinel}</span>`),
        `<span class="$1 live${afterRelation.has(i) ? ' after-relation' : ''}" data-slot="${name}">0</span>`,
      )
      .replace(`<mn>${sentinel}</mn>`, `<mn data-slot="${name}">0</mn>`);
    if (marked.split(`data-slot="${name}"`).length < 3 || marked.includes(String(sentinel))) {
      throw new Error(`The slot \\live{${name}} in "${tex}" touches another digit: put braces or a space around it.`);
    }
    html = marked;
  });
  return slim(html.replace(bracketed, '<span class="live">$1<span class="mord"$2</span>'));
}

function rendered(source: string, tex: string, displayMode: boolean): string {
  try {
    return katex.renderToString(source, {
      displayMode,
      output: 'htmlAndMathml',
      throwOnError: true,
      strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
      trust: ({ command }) => command === '\\htmlClass',
      macros: { ...macros },
    });
  } catch (error) {
    throw new Error(`The formula "${tex}" cannot be typeset: ${(error as Error).message}`, { cause: error });
  }
}
