import katex from 'katex';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { slim } from '../../src/markdown/slim.ts';
import { formulas } from '../slim-formulas.ts';

const set = (tex: string, displayMode = false): string =>
  katex.renderToString(tex, { displayMode, strict: false, trust: true, output: 'htmlAndMathml' });
const dom = (html: string): Element => parseHTML(`<html><body>${html}</body></html>`).document.body;
const letters = (html: string): string =>
  [...dom(html).querySelector('.katex-html')!.textContent.replaceAll('\u200b', '')].sort().join('');

describe('a slim formula', () => {
  test.each(formulas)('%s keeps its letters and what is read aloud', (tex) => {
    for (const display of [false, true]) {
      const [whole, lean] = [set(tex, display), slim(set(tex, display))];
      expect(letters(lean)).toBe(letters(whole));
      expect(dom(lean).querySelector('math')!.textContent).toBe(dom(whole).querySelector('math')!.textContent);
    }
  });

  test.each(formulas)('%s has fewer elements', (tex) => {
    const count = (html: string): number => dom(html).querySelectorAll('*').length;
    expect(count(slim(set(tex)))).toBeLessThan(count(set(tex)));
  });

  test('of one letter is one element beside its MathML, in the symbol’s colour', () => {
    const visual = dom(slim(set(String.raw`\htmlClass{sym sym-w}{w}`))).querySelector('.katex-html')!;
    expect([...visual.querySelectorAll('*')].map(({ className }) => className)).toEqual(['mord mathnormal sym sym-w']);
  });

  test('breaks where KaTeX lets it break, and a displayed one nowhere', () => {
    const tex = 'e = (3 - 2w)^2 + 1';
    const breaks = (html: string): number => html.split('\u200b').length - 1;
    expect(breaks(slim(set(tex)))).toBe(dom(set(tex)).querySelectorAll('.katex-base').length - 1);
    expect(breaks(slim(set(tex, true)))).toBe(0);
  });
});
