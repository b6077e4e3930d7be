// The main job, as a reader does it: press play, and see the descent of the notes arrive where they say.
import { expect, test } from '@playwright/test';
import { figures, pages } from './built.ts';
import { lastOf, look, open, play } from './driver.ts';

const byHand = pages.filter((page) => page.figures.some(({ name }) => name === 'by-hand'));

for (const { path } of byHand) {
  test(`a reader of /${path} presses play and sees f(5) arrive at 9.612`, async ({ page }) => {
    const root = await open(page, { path, key: 'by-hand' });
    await play(root);
    const seen = (name: string): Promise<string> => root.locator(`[data-slot="${name}"]`).first().innerText();
    await expect.poll(() => seen('step')).toBe('1');
    expect([await seen('loss'), await seen('gradient'), await seen('w')]).toEqual(['30.000', '−30.000', '0.300']);
    await expect.poll(() => seen('step')).toBe('2');
    expect([await seen('loss'), await seen('gradient'), await seen('w')]).toEqual(['21.675', '−25.500', '0.555']);
    await root.locator('[data-speed]').selectOption('8');
    await expect.poll(() => seen('f5'), { timeout: 15_000 }).toBe('9.612');
    await expect(root.locator('[data-do=play]')).toHaveAttribute('aria-pressed', 'false');
  });
}

test('every live number says the same in its formula, in its MathML copy and beside the drawing, at every step', async ({
  page,
}) => {
  for (const figure of figures) {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const root = await open(page, figure);
    const steps = (await root.locator('[data-scrub]').count()) > 0 ? await lastOf(root) : 0;
    for (const step of [0, 1, Math.ceil(steps / 2), steps]) {
      if (steps > 0) await root.locator('[data-scrub]').fill(String(Math.min(step, steps)));
      const different = await root.evaluate((element) => {
        const key = element.getAttribute('data-key')!;
        const said = new Map<string, Set<string>>();
        const all = [
          ...element.querySelectorAll('[data-slot]'),
          ...document.querySelectorAll(`[data-slot^="${key}."]`),
        ];
        for (const slot of all) {
          const name = slot.getAttribute('data-slot')!.replace(`${key}.`, '');
          said.set(name, (said.get(name) ?? new Set()).add(slot.textContent));
        }
        return [...said]
          .filter(([, texts]) => texts.size > 1 || texts.has(''))
          .map(([name, texts]) => `${name}: ${[...texts].join(' / ')}`);
      });
      expect(different, `${figure.name} at step ${step}`).toEqual([]);
    }
  }
});

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
