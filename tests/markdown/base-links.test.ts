import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { baseLinks } from '../../src/markdown/base-links.ts';

const html = (source: string, base: string): string => markdownToHtml(source, { mdastPlugins: [baseLinks(base)] }).html;

test('a root-relative link is given the sub-path', () => {
  expect(html('[a](/chapters/a/#b)', '/some/where/')).toContain('href="/some/where/chapters/a/#b"');
});

test('a link is not given the sub-path twice', () => {
  expect(html('[a](/some/where/a/)', '/some/where/')).toContain('href="/some/where/a/"');
});

test('other links stay as they are', () => {
  for (const to of ['#here', 'https://example.org/', 'next/'])
    expect(html(`[a](${to})`, '/some/')).toContain(`href="${to}"`);
});

test('at the root of a host nothing changes', () => {
  expect(html('[a](/chapters/a/)', '/')).toContain('href="/chapters/a/"');
});
