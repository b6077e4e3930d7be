import { describe, expect, test } from 'vitest';
import { chapters } from '../../src/content/chapters.ts';
import { pages, walk, wordsOf, type Node } from './pages.ts';

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

  test('leads on to the chapter that follows it on the path', () => {
    const place = chapters.findIndex(({ slug }) => page.name === `chapters/${slug}.mdx`);
    const onward = walk(page.tree).filter(
      (node) => node.type === 'link' && /next chapter|^下一章$/i.test(wordsOf(node)),
    );
    const next = chapters[place + 1]?.slug;
    for (const { url } of place < 0 ? [] : onward)
      expect(url, 'a new chapter before it moves this link').toBe(
        `${page.lang === 'zh' ? '/zh-cn' : ''}/chapters/${next}/`,
      );
  });
});
