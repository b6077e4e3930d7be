// A formula without what only holds it together looks as KaTeX sets it.
import { expect, test } from '@playwright/test';
import katex from 'katex';
import { slim } from '../../src/markdown/slim.ts';
import { formulas } from '../slim-formulas.ts';
import { chapters } from './built.ts';

/** Half a pixel: less than this is rounding. */
const most = 0.5;

test('every letter of a slim formula stands where KaTeX puts it, and the line is as high', async ({ page }) => {
  const { path } = chapters.find(({ html }) => html.includes('katex-display'))!;
  await page.goto(path);
  const pairs = formulas.flatMap((tex) =>
    [false, true].map((displayMode) => {
      const whole = katex.renderToString(tex, { displayMode, strict: false, trust: true, output: 'htmlAndMathml' });
      return { tex, whole, lean: slim(whole) };
    }),
  );
  const found = await page.evaluate(async (all) => {
    const paragraph = document.createElement('p');
    document.querySelector('main .sl-markdown-content')!.prepend(paragraph);
    const places = async (html: string) => {
      paragraph.innerHTML = `Then ${html} holds.`;
      await document.fonts.ready;
      const { top, height } = paragraph.getBoundingClientRect();
      const letters: { letter: string; x: number; y: number }[] = [];
      const walker = document.createTreeWalker(paragraph.querySelector('.katex-html')!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        for (let i = 0; i < node.data.length; i++) {
          if (node.data[i] === '\u200b') continue;
          const range = document.createRange();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const { left, bottom } = range.getBoundingClientRect();
          letters.push({ letter: node.data[i]!, x: left, y: bottom - top });
        }
      }
      // What stands above one another may come in another order.
      letters.sort((a, b) => a.x - b.x || a.y - b.y);
      return { height, letters };
    };
    const results = [];
    for (const size of ['15px', '17px', '21.5px']) {
      paragraph.style.fontSize = size;
      for (const { tex, whole, lean } of all)
        results.push({ tex, whole: await places(whole), lean: await places(lean) });
    }
    return results;
  }, pairs);
  for (const { tex, whole, lean } of found) {
    expect.soft(Math.abs(lean.height - whole.height), `height of ${tex}`).toBeLessThan(most);
    expect.soft(lean.letters.length, tex).toBe(whole.letters.length);
    for (const { letter, x, y } of whole.letters) {
      const near = lean.letters.some(
        (other) => other.letter === letter && Math.abs(other.x - x) < most && Math.abs(other.y - y) < most,
      );
      expect.soft(near, `${letter} of ${tex} at ${x}, ${y}`).toBe(true);
    }
  }
});
