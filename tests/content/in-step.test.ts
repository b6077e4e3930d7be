import { describe, expect, test } from 'vitest';
import { pages, sections, tagOf, walk, type Node, type Page } from './pages.ts';

const names = [...new Set(pages.map(({ name }) => name))];

function pair(name: string): [Page, Page] {
  const [en, zh] = (['en', 'zh'] as const).map((lang) =>
    pages.find((page) => page.name === name && page.lang === lang),
  );
  if (!en || !zh) throw new Error(`${name} stands in ${en ? 'English' : 'Chinese'} only.`);
  return [en, zh];
}

/** Something of each section of a page, in alphabetical order within it: word order differs from language to language. */
const bySection = (page: Page, of: (node: Node) => string | undefined): string[][] =>
  sections(page).map((nodes) => nodes.flatMap((node) => of(node) ?? []).sort());

const formula = ({ type, value }: Node): string | undefined =>
  /[mM]ath$/.test(type) ? value!.replace(/\\text\{[^}]*\}/g, String.raw`\text{}`).replace(/\s+/g, ' ') : undefined;

const link = ({ type, url }: Node): string | undefined =>
  type === 'link' ? url!.replace(/^\/zh-cn\//, '/') : undefined;

describe.each(names)('%s', (name) => {
  test('stands in English and in Chinese', () => {
    expect(pair(name).length).toBe(2);
  });

  test('has the same headings, level by level', () => {
    const depths = (page: Page): number[] =>
      walk(page.tree).flatMap(({ type, depth }) => (type === 'heading' ? [depth!] : []));
    const [en, zh] = pair(name);
    expect(depths(zh)).toEqual(depths(en));
  });

  test('has the same formulas in each section', () => {
    const [en, zh] = pair(name);
    expect(bySection(zh, formula)).toEqual(bySection(en, formula));
  });

  test('has the same figures and other tags, with the same properties, in the same order', () => {
    const tags = (page: Page): string[] =>
      walk(page.tree).flatMap((node) => (node.type === 'mdxJsxFlowElement' ? [tagOf(node)] : []));
    const inline = (node: Node): string | undefined => (node.type === 'mdxJsxTextElement' ? tagOf(node) : undefined);
    const [en, zh] = pair(name);
    expect(tags(zh)).toEqual(tags(en));
    expect(bySection(zh, inline)).toEqual(bySection(en, inline));
  });

  test('links to the same places in each section', () => {
    const [en, zh] = pair(name);
    expect(bySection(zh, link)).toEqual(bySection(en, link));
  });

  test('declares the same givens and facts', () => {
    const [en, zh] = pair(name);
    expect([zh.front.givens, zh.front.facts]).toEqual([en.front.givens, en.front.facts]);
  });

  test('shows as many listings', () => {
    const listings = (page: Page): number => walk(page.tree).filter(({ type }) => type === 'code').length;
    const [en, zh] = pair(name);
    expect(listings(zh)).toBe(listings(en));
  });
});
