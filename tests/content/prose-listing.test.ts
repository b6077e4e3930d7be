import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cut } from '../../src/components/prose/cut.ts';
import { highlight } from '../../src/components/prose/highlight.ts';

const source = `import { a } from './a.ts';

/** The first. */
export const first = 1; // one

/**
 * Twice a number.
 */
export function twice(x: number): number {
  const inner = \`{\${x}}\`;
  return inner.length * 2;
}

export interface Shape { readonly side: number }
type Pair = [number, number];
class Box {}
`;

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

test('a declaration is cut from its docstring to its end, and no further', () => {
  expect(cut(source, 'first', 'a.ts')).toBe('/** The first. */\nexport const first = 1;');
  const listing = cut(source, 'twice', 'a.ts');
  expect(listing.startsWith('/**\n * Twice a number.')).toBe(true);
  expect(listing.endsWith('return inner.length * 2;\n}')).toBe(true);
  expect(cut(source, 'Shape', 'a.ts')).toContain('readonly side');
});

test('a name that is not declared at the top is refused, and the message lists what is', () => {
  expect(() => cut(source, 'inner', 'a.ts')).toThrow(
    'a.ts declares no "inner". It declares: first, twice, Shape, Pair, Box.',
  );
});

test('marking a listing changes not a character of it', () => {
  for (const file of ['src/lib/descent/descend.ts', 'src/lib/expression/derive.ts', 'src/lib/data/parse.ts']) {
    const code = readFileSync(file, 'utf8');
    expect(plain(highlight(code))).toBe(code);
  }
  expect(plain(highlight(source))).toBe(source);
});

test('comments, keywords, numbers, strings and functions are marked', () => {
  const html = highlight(source);
  expect(html).toContain('<span class="c">/** The first. */</span>');
  expect(html).toContain('<span class="c">// one</span>');
  expect(html).toContain('<span class="k">export</span> <span class="k">const</span> first = <span class="n">1</span>');
  expect(html).toContain(`<span class="s">'./a.ts'</span>`);
  expect(html).toContain('<span class="f">twice</span>(x: <span class="k">number</span>)');
});
