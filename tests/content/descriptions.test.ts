import { expect, test } from 'vitest';
import { docs } from '../../src/content/chapters.ts';
import { pages, type Page } from './pages.ts';

/** A Chinese character says about as much as two letters. */
const least = { en: 20, zh: 12 };

/** What is wrong with the descriptions of these pages: search engines and shared links show them. */
const faults = (some: readonly Page[]): string[] =>
  some.flatMap(({ name, lang, front }) => {
    const file = `${docs}/${lang === 'zh' ? 'zh-cn/' : ''}${name}`;
    const words = front.description?.trim() ?? '';
    if (words.length >= least[lang]) return [];
    const has = words ? `its description has ${words.length} characters` : 'it has no description';
    return `${file}: ${has}. Wanted: at least ${least[lang]}.`;
  });

test('every page says what it is about, at some length', () => {
  expect(faults(pages)).toEqual([]);
});

test('a description that is missing or too short is told with its file and its length', () => {
  const page = (lang: 'en' | 'zh', description?: string): Page => {
    return { name: 'a.mdx', lang, front: { title: 'A', description }, tree: { type: 'root' } };
  };
  expect(faults([page('en', 'A ball.'), page('zh'), page('zh', '带着惯性的球怎样穿过狭谷。')])).toEqual([
    'src/content/docs/a.mdx: its description has 7 characters. Wanted: at least 20.',
    'src/content/docs/zh-cn/a.mdx: it has no description. Wanted: at least 12.',
  ]);
});
