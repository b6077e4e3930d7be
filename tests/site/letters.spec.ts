import { expect, test } from '@playwright/test';
import { formulaSigns, textLetters } from '../../src/fonts/letters.ts';
import { pages } from './built.ts';

/** Letters of Western Europe, punctuation and arrows: the whole fonts have them, and their cuts could lack them. */
const inFont = /[\u0020-\u00ff\u2010-\u203f\u20ac\u2190-\u2193\u2212]/;

const shown = (html: string): string =>
  html
    .replace(/<(style|script|math|template|title)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

const lacking = (html: string, kept: string): string[] =>
  [...new Set(shown(html))].filter((letter) => inFont.test(letter) && !kept.includes(letter));

for (const { path, html } of pages) {
  test(`/${path} shows no letter that its fonts were cut of`, () => {
    expect(lacking(html.slice(html.indexOf('<body')), textLetters + formulaSigns)).toEqual([]);
  });
}

test('a letter outside of the cut is named', () => {
  expect(lacking('<p>Þór &#xf0;</p>', textLetters)).toEqual(['Þ', 'ð']);
});
