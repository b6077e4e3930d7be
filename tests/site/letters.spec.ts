import { expect, test } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { formulaLetters, formulaSigns, textLetters } from '../../src/fonts/letters.ts';
import { dir, pages } from './built.ts';

/** Letters of Western Europe, punctuation and arrows: the whole fonts have them, and their cuts could lack them. */
const inFont = /[\u0020-\u007e\u00a0-\u00ff\u2010-\u203f\u20ac\u2190-\u2193\u2212]/;

const lacking = (text: string, kept: string): string[] =>
  [...new Set(text)].filter((letter) => inFont.test(letter) && !kept.includes(letter));

/** What a page sets in the text's fonts, and what in those of formulas. */
function shown(html: string): { text: string; formulas: string } {
  const { document } = parseHTML(html);
  for (const unseen of document.querySelectorAll('style, script, math, template')) unseen.remove();
  const formulas = [...document.querySelectorAll('.katex')];
  for (const formula of formulas) formula.remove();
  return { text: document.body.textContent, formulas: formulas.map((formula) => formula.textContent).join('') };
}

for (const { path, html } of pages) {
  test(`/${path} shows no letter that its fonts were cut of`, () => {
    const { text, formulas } = shown(html);
    expect(lacking(text, textLetters), 'text').toEqual([]);
    expect(lacking(formulas, formulaSigns + formulaLetters), 'formulas').toEqual([]);
  });
}

test('no script writes a letter that the fonts of text were cut of', () => {
  // The search's own script has its words in thirty languages, of which it writes ours.
  const ours = readdirSync(join(dir, '_astro')).filter((name) => name.endsWith('.js') && !name.startsWith('ui-core'));
  for (const file of ours) {
    expect(lacking(readFileSync(join(dir, '_astro', file), 'utf8'), textLetters + formulaSigns), file).toEqual([]);
  }
});

test('a letter outside of the cut is named, in text and in a formula', () => {
  const { text, formulas } = shown(
    '<html><body><p>Þór &#xf0;<span class="katex">½<math>þ</math></span></p></body></html>',
  );
  expect(lacking(text, textLetters)).toEqual(['Þ', 'ð']);
  expect(lacking(formulas, formulaSigns + formulaLetters)).toEqual(['½']);
});
