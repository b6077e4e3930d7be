import { describe, expect, test } from 'vitest';
import { halfWidth, hasChinese } from './chinese.ts';
import { blocks, pages, wordsOf } from './pages.ts';

const chinese = pages.filter(({ lang }) => lang === 'zh');

describe.each(chinese.map((page) => [page.name, page] as const))('%s', (_, page) => {
  test('uses full-width punctuation and Chinese quotation marks', () => {
    const found = blocks(page).flatMap((block) => {
      const words = wordsOf(block);
      const besideFormula = hasChinese(words) ? [...words.matchAll(/▢[,:;!?]|[,:;!?]▢/g)].map(([hit]) => hit) : [];
      return [...halfWidth(words), ...besideFormula].map((hit) => `“${hit}” in “${words.slice(0, 80)}”`);
    });
    expect(found).toEqual([]);
  });

  test('has a Chinese title', () => {
    expect(hasChinese(page.front.title)).toBe(true);
  });
});

test('half-width punctuation is found beside Chinese, and only there', () => {
  expect(halfWidth('步长太大,就会发散')).toEqual(['大,', ',就']);
  expect(halfWidth('(太大)')).not.toEqual([]);
  expect(halfWidth('叫做"学习率"')).not.toEqual([]);
  expect(halfWidth('取 w = 0.5，再看 f(5) 是多少。')).toEqual([]);
  expect(halfWidth('Half-width, in English: fine.')).toEqual([]);
});
