// The main job, as a reader does it: press play, and see the descent of the notes arrive where they say.
import { expect, test } from '@playwright/test';
import { chapters, figures } from './built.ts';
import { look, open } from './driver.ts';

const byHand = chapters.filter((page) => page.figures.some(({ name }) => name === 'by-hand'));

for (const { path } of byHand) {
  test(`a reader of /${path} presses play and sees f(5) arrive at 9.612`, async ({ page }) => {
    const root = await open(page, { path, key: 'by-hand' });
    // What stands beside the drawing at each step, noted by the page itself: a slow machine must not miss one.
    const epochs = await root.evaluate(async (figure) => {
      const seen: Record<string, string> = {};
      const say = (name: string): string => figure.querySelector(`.now [data-slot="${name}"]`)!.textContent;
      const speed = figure.querySelector<HTMLSelectElement>('[data-speed]')!;
      const button = figure.querySelector<HTMLButtonElement>('[data-do=play]')!;
      button.click();
      for (let frames = 0; frames < 3000 && figure.hasAttribute('data-playing'); frames++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        seen[say('step')] = [say('loss'), say('gradient'), say('w'), say('f5')].join(' ');
        if (Number(say('step')) > 2) speed.value = '8';
      }
      return seen;
    });
    expect(epochs['1']).toBe('30.000 −30.000 0.300 1.500');
    expect(epochs['2']).toBe('21.675 −25.500 0.555 2.775');
    expect(epochs['20']).toMatch(/ 9\.612$/);
    await expect(root.locator('.now [data-slot="f5"]')).toHaveText('9.612');
  });
}

test('a rate that diverges keeps finite numbers in view, names the bound, and a way out works', async ({ page }) => {
  const figure = figures.find(({ name }) => name === 'learning-rate');
  test.skip(!figure, 'the figure is not there');
  const root = await open(page, figure!, `?${figure!.key}.rate=0.5`);
  const verdict = root.locator('[data-verdict]');
  await expect(verdict).toHaveAttribute('data-tone', 'warning');
  await expect(verdict).toContainText('0.1333');
  await root.locator('[data-scrub]').press('End');
  const { slots, drawing } = await look(root);
  expect([...Object.values(slots), ...drawing].join(' ')).not.toMatch(/NaN|Infinity|undefined/);
  await root.locator('[data-remedy]').click();
  await expect(verdict).not.toHaveAttribute('data-tone', 'warning');
});
