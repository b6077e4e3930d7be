import { expect, test, type Locator, type Page } from '@playwright/test';
import type { FigureElement } from '../../src/components/island/live.ts';
import { chapters, figures } from './built.ts';
import { isPlaying, lastOf, look, open, pause, play, plays, stepOf } from './driver.ts';

/** Watches a figure for a while, or until it has shown enough drawings: how many it showed at each step. */
function drawingsAtEachStep(root: Locator, milliseconds: number, enough = Infinity): Promise<number[]> {
  return root.evaluate(
    async (figure, { time, most }) => {
      const seen = new Map<string, Set<string>>();
      const end = performance.now() + time;
      let count = 0;
      while (performance.now() < end && count < most) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const step = figure.querySelector('[data-slot="step"]')!.textContent;
        const drawing = [...figure.querySelectorAll('svg[data-panel] .root')].map((panel) => panel.innerHTML).join('');
        seen.set(step, (seen.get(step) ?? new Set()).add(drawing));
        count = [...seen.values()].reduce((sum, drawings) => sum + drawings.size, 0);
      }
      return [...seen.values()].map((drawings) => drawings.size);
    },
    { time: milliseconds, most: enough },
  );
}

async function makeRoom(page: Page): Promise<void> {
  await page.evaluate(() => {
    const room = document.createElement('div');
    room.style.height = '300vh';
    document.body.append(room);
  });
}

for (const figure of figures) {
  test.describe(`${figure.name} in motion`, () => {
    test('moves between its steps, and stands still when it is paused', async ({ page }) => {
      const root = await open(page, figure);
      test.skip(!(await plays(root)), 'it has one step only');
      await play(root);
      // Some figures take a second for a step, and some unfold line by line: then a step is one drawing.
      const drawings = await drawingsAtEachStep(root, 2500, 6);
      expect(drawings.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(2);
      await pause(root);
      expect(await drawingsAtEachStep(root, 300)).toEqual([1]);
      const held = await root.evaluate((element) => (element as FigureElement).figure!.position);
      expect(Number.isInteger(held), 'it stands at a step, with the numbers of the table').toBe(true);
    });

    test('goes step by step for a reader who wants no motion, and never by itself', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const root = await open(page, figure);
      test.skip(!(await plays(root)), 'it has one step only');
      expect(await drawingsAtEachStep(root, 400)).toEqual([1]);
      expect(await isPlaying(root)).toBe(false);
      await root.locator('[data-speed]').selectOption('2');
      await root.locator('[data-do=play]').click();
      const drawings = await drawingsAtEachStep(root, 1000);
      expect(drawings.length).toBeGreaterThan(1);
      expect(Math.max(...drawings)).toBe(1);
    });

    test('stays where its address puts it, even if it would play by itself', async ({ page }) => {
      const root = await open(page, figure, `?${figure.key}.step=1`);
      test.skip(!(await plays(root)), 'it has one step only');
      expect(await drawingsAtEachStep(root, 500)).toEqual([1]);
      expect(await stepOf(root)).toBe(1);
    });

    test('waits while it is off screen or its tab is hidden', async ({ page }) => {
      const root = await open(page, figure);
      test.skip(!(await plays(root)) || (await lastOf(root)) < 4, 'its run is over too soon');
      await makeRoom(page);
      await root.locator('[data-speed]').selectOption('0.5');
      await play(root);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.waitForTimeout(200);
      expect(await drawingsAtEachStep(root, 300)).toEqual([1]);
      expect(await isPlaying(root)).toBe(true);
      await root.scrollIntoViewIfNeeded();
      const drawings = async (): Promise<number> =>
        (await drawingsAtEachStep(root, 1500, 4)).reduce((sum, n) => sum + n, 0);
      await expect.poll(drawings).toBeGreaterThan(1);

      await page.evaluate(() => Object.defineProperty(document, 'hidden', { value: true, configurable: true }));
      await page.waitForTimeout(50);
      expect(await drawingsAtEachStep(root, 300)).toEqual([1]);
    });

    test('changes nothing but its colours with the theme', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const root = await open(page, figure);
      const colours = (): Promise<string[]> =>
        root.locator('svg[data-panel] .root *').evaluateAll((marks) =>
          marks.map((mark) => {
            const { stroke, fill } = getComputedStyle(mark);
            return `${stroke} ${fill}`;
          }),
        );
      const [before, light] = [await look(root), await colours()];
      await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
      expect(await look(root)).toEqual(before);
      expect(await colours()).not.toEqual(light);
    });
  });
}

test('only one figure of a page plays at a time', async ({ page }) => {
  const together = chapters.find((each) => each.html.includes('<astro-island') && each.figures.length > 1);
  test.skip(!together, 'no page has two figures');
  await page.goto(together!.path);
  for (const button of await page.locator('astro-island [data-figure] [data-do=play]').all()) {
    await button.scrollIntoViewIfNeeded();
    await expect
      .poll(() => button.evaluate((each) => each.closest('[data-figure]')!.hasAttribute('data-live')))
      .toBe(true);
    const plays = (): Promise<boolean> => button.evaluate((each) => each.closest('[data-playing]') !== null);
    if (!(await plays())) await button.click();
    await expect(page.locator('[data-playing]')).toHaveCount(1);
    expect(await plays()).toBe(true);
  }
});
