import { expect, test } from 'vitest';
import { inline } from '../../src/components/prose/inline.ts';
import { chapters } from '../../src/content/chapters.ts';
import { corrections } from '../../src/content/corrections.ts';
import { glossary } from '../../src/content/glossary.ts';
import { typeset } from '../../src/markdown/typeset.ts';
import { chase } from '../../src/lib/graph/chase.ts';
import { doubles } from '../../src/lib/data/doubles.ts';
import { halfWidth, hasChinese } from './chinese.ts';
import { pages, walk, wordsOf } from './pages.ts';

const entries = Object.entries(glossary);

/** The formulas of a definition, all of them typeset to see that they can be. */
function formulas(definition: string): string[] {
  inline(definition);
  return (definition.match(/\$[^$]*\$/g) ?? []).sort();
}

test('every term is defined in both languages, in a sentence', () => {
  for (const [id, { en, zh }] of entries) {
    expect(hasChinese(en.term + en.definition), id).toBe(false);
    expect(hasChinese(zh.term) && hasChinese(zh.definition), id).toBe(true);
    expect(en.definition, id).toMatch(/^[A-Z].*\.$/);
    expect(zh.definition, id).toMatch(/。$/);
    expect(halfWidth(zh.term + zh.definition.replace(/\$[^$]*\$/g, '▢')), id).toEqual([]);
    expect(formulas(zh.definition), id).toEqual(formulas(en.definition));
  }
});

test('no term is defined twice', () => {
  for (const lang of ['en', 'zh'] as const) {
    const terms = entries.map(([, entry]) => entry[lang].term);
    expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
  }
});

test('every term belongs to a chapter, and its symbol can be typeset', () => {
  const slugs = chapters.map(({ slug }) => slug);
  expect(entries.filter(([, { chapter }]) => !slugs.includes(chapter))).toEqual([]);
  for (const [, { symbol }] of entries) if (symbol) expect(typeset(symbol, false)).toContain('katex');
});

test('ids can stand in an address', () => {
  expect(entries.map(([id]) => id).filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
});

test.each(['en', 'zh'] as const)('the corrections page has all of them in order, each under its title (%s)', (lang) => {
  const page = pages.find((each) => each.name === 'corrections.mdx' && each.lang === lang)!;
  const nodes = walk(page.tree);
  const numbers = nodes.filter(({ name }) => name === 'Erratum').map(({ attributes }) => attributes![0]!.value);
  expect(numbers.map((value) => Number((value as { value: string }).value))).toEqual(corrections.map(({ n }) => n));
  const titles = nodes.filter(({ type }) => type === 'heading').map(wordsOf);
  expect(titles).toEqual(corrections.map(({ title }) => title[lang]));
});

test('the right products of correction 5 are right, and the wrong ones are not', () => {
  const { xs, ys } = doubles();
  const terms = Array.from(xs, (x, i) => x * (0.3 * x - ys[i]!));
  expect(terms.map((term) => term.toFixed(1))).toEqual(['-1.7', '-6.8', '-15.3', '-27.2']);
  const wrong = [-1.7, -7.4, -16.1, -28.8];
  expect((2 / 4) * wrong.reduce((sum, term) => sum + term)).toBeCloseTo(-27.0, 9);
});

test('the chase of correction 7 takes six corrections with the old slope, three with new ones, and 16.33 is the new slope', () => {
  const kept = chase({ move: 'b', way: 'kept slope' });
  const renewed = chase({ move: 'b', way: 'renewed slope' });
  expect([kept.rows.length - 1, renewed.rows.length - 1]).toEqual([6, 3]);
  expect(kept.rows[0]!.slopes.b).toBe(15);
  expect(renewed.rows[1]!.slopes.b.toFixed(2)).toBe('16.33');
});
