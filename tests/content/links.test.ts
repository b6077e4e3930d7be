import { describe, expect, test } from 'vitest';
import { pages, walk, type Node } from './pages.ts';

function target(node: Node): string[] {
  if (node.type === 'link') return [node.url!];
  const href = node.attributes?.find(({ name }) => name === 'href')?.value;
  return typeof href === 'string' ? [href] : [];
}

describe.each(pages.map((page) => [`${page.lang} ${page.name}`, page] as const))('%s', (_, page) => {
  const links = walk(page.tree).flatMap(target);

  test('links within the site from its root, so that any sub-path will do', () => {
    expect(links.filter((link) => !/^(\/|#|https:\/\/)/.test(link))).toEqual([]);
  });

  test('links to pages of its own language', () => {
    const elsewhere = (link: string): boolean =>
      link.startsWith('/') && link.startsWith('/zh-cn/') !== (page.lang === 'zh');
    expect(links.filter(elsewhere)).toEqual([]);
  });
});
