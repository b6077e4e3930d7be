import { expect, test } from '@playwright/test';
import { base, chapters, figures } from './built.ts';
import { changeEverything, choose, look, open, plays, settledUrl, slide } from './driver.ts';

// Without motion nothing plays by itself, and what is compared holds still.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const figure of figures) {
  test.describe(`the address of ${figure.name}`, () => {
    test('is clean at first, holds every change, is copied, and brings it all back', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const root = await open(page, figure);
      expect((await settledUrl(page)).search).toBe('');
      const opening = await look(root);
      await changeEverything(root);
      const changed = await look(root);
      const { href, search } = await settledUrl(page);
      await choose(root, 'copyLink');
      await expect(root.locator('[data-notice]')).not.toBeEmpty();
      const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
      expect([copied.pathname, copied.href]).toEqual([`${base}${figure.path}`, href]);
      for (const [name] of new URLSearchParams(search)) expect(name.startsWith(`${figure.key}.`)).toBe(true);
      test.skip(search === '', 'it has nothing to change');

      const again = await open(page, figure, search);
      expect(await look(again)).toEqual(changed);
      expect((await settledUrl(page)).href).toBe(href);
      expect(await again.locator('[data-notice]').textContent()).toBe('');

      await choose(again, 'reset');
      const step = opening.slots.step;
      if (step !== undefined && (await plays(again))) await again.locator('[data-scrub]').fill(step);
      await expect.poll(() => look(again), 'words follow a hand that moves').toEqual(opening);
      await expect.poll(() => new URL(page.url()).search).toBe('');
    });

    test('says what it cannot use, both of two mistakes, and falls back to the usual values', async ({ page }) => {
      const usual = await look(await open(page, figure));
      const sliders = page.locator(`[data-key="${figure.key}"] [data-slider]`);
      test.skip((await sliders.count()) === 0, 'it has no slider');
      const name = await sliders.first().getAttribute('data-slider');
      const root = await open(
        page,
        figure,
        `?${figure.key}.${name}=cheese&${figure.key}.nonsense=1&${figure.key}.step=9999999`,
      );
      const notice = root.locator('[data-notice]');
      await expect(notice).toBeVisible();
      await expect(notice).toContainText('cheese');
      await expect(notice).toContainText('nonsense');
      await expect(notice).toContainText('9999999');
      expect(await look(root)).toEqual(usual);
    });
  });
}

test('two figures on a page keep apart in its address', async ({ page }) => {
  const together = chapters.find((each) => each.html.includes('<astro-island') && each.figures.length > 1);
  test.skip(!together, 'no page has two figures');
  await page.goto(together!.path);
  const slidable = page.locator('[data-figure]', { has: page.locator('[data-slider]') });
  test.skip((await slidable.count()) < 2, 'no two of them have sliders');
  const [one, two] = [slidable.nth(0), slidable.nth(1)];
  for (const root of [one, two]) {
    await root.scrollIntoViewIfNeeded();
    await expect(root).toHaveAttribute('data-live', '');
    await slide(root.locator('[data-slider]').first(), 0.3);
  }
  const { search } = await settledUrl(page);
  const keys = [...new URLSearchParams(search).keys()].map((name) => name.split('.')[0]);
  const wanted = await Promise.all([one, two].map((root) => root.getAttribute('data-key')));
  expect(new Set(keys)).toEqual(new Set(wanted));
  const before = await look(two);
  await slide(one.locator('[data-slider]').first(), 0.7);
  expect(await look(two)).toEqual(before);
});
