import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { chapters, readChapters, type Chapter } from '../../src/content/chapters.ts';
import { hasChinese } from './chinese.ts';

const temporary = mkdtempSync(join(tmpdir(), 'chapters-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** The chapters of a folder that holds these files, given by their front matter. */
function chaptersOf(files: Readonly<Record<string, string>>): readonly Chapter[] {
  const folder = mkdtempSync(join(temporary, 'docs-'));
  for (const each of ['chapters', 'zh-cn/chapters']) mkdirSync(join(folder, each), { recursive: true });
  for (const [file, lines] of Object.entries(files))
    writeFileSync(join(folder, file), `---\n${lines}\n---\n\nWords.\n`);
  return readChapters(folder);
}

const en = (order: number): string => `title: Momentum\ndescription: A ball.\norder: ${order}\ngain: Roll.`;
const zh = 'title: 动量\ngain: 滚动。';

test('a chapter is two files, and stands on the path by its order', () => {
  const found = chaptersOf({
    'chapters/second.mdx': en(2),
    'chapters/between.mdx': en(1.5),
    'chapters/first.mdx': en(1),
    'zh-cn/chapters/first.mdx': zh,
    'zh-cn/chapters/between.mdx': zh,
    'zh-cn/chapters/second.mdx': zh,
  });
  expect(found.map(({ slug }) => slug)).toEqual(['first', 'between', 'second']);
  expect(found[0]).toEqual({
    slug: 'first',
    order: 1,
    en: 'Momentum',
    zh: '动量',
    gain: { en: 'Roll.', zh: '滚动。' },
  });
});

test.each([
  [
    'no twin',
    { 'chapters/a.mdx': en(1) },
    /zh-cn\/chapters\/a\.mdx is not there. Wanted: the twin of .*chapters\/a\.mdx/,
  ],
  [
    'no original',
    { 'zh-cn/chapters/a.mdx': zh },
    /docs-\w+\/chapters\/a\.mdx is not there. Wanted: the twin of .*zh-cn/,
  ],
  [
    'no order',
    { 'chapters/a.mdx': zh, 'zh-cn/chapters/a.mdx': zh },
    /a\.mdx: .* no number order. Wanted: .*"order: 9"/,
  ],
  ['an order in words', { 'chapters/a.mdx': 'order: last', 'zh-cn/chapters/a.mdx': zh }, /no number order/],
  ['two orders', { 'chapters/a.mdx': en(1), 'zh-cn/chapters/a.mdx': en(1) }, /zh-cn.* has an order. Wanted: none here/],
  [
    'no title',
    { 'chapters/a.mdx': 'order: 1', 'zh-cn/chapters/a.mdx': zh },
    /has no title. Wanted: .*"title: Momentum"/,
  ],
  ['no gain', { 'chapters/a.mdx': en(1), 'zh-cn/chapters/a.mdx': 'title: 动量' }, /zh-cn.*a\.mdx: .* has no gain/],
  [
    'broken lines',
    { 'chapters/a.mdx': 'title: "', 'zh-cn/chapters/a.mdx': zh },
    /a\.mdx: its front matter cannot be read/,
  ],
])('%s stops the build with the file and what is wanted', (_, files, message) => {
  expect(() => chaptersOf(files)).toThrow(message);
});

test('two chapters in one place are told apart first', () => {
  const files = { 'chapters/a.mdx': en(4), 'chapters/b.mdx': en(4) };
  const twins = { 'zh-cn/chapters/a.mdx': zh, 'zh-cn/chapters/b.mdx': zh };
  expect(() => chaptersOf({ ...files, ...twins })).toThrow(/a\.mdx and .*b\.mdx have the same order, 4. .* 4\.5 comes/);
});

test('what a chapter gives is said in its own language', () => {
  expect(chapters.filter(({ gain }) => hasChinese(gain.en) || !hasChinese(gain.zh))).toEqual([]);
});
