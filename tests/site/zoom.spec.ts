// A page enlarged four times: 1280 by 1024 pixels become 320 by 256.
import { expect, test } from '@playwright/test';
import { figures } from './built.ts';
import { open } from './driver.ts';

test.use({ viewport: { width: 320, height: 256 }, contextOptions: { reducedMotion: 'reduce' } });

test('no bar stays on a low screen, and the menu of a figure can be reached', async ({ page }) => {
  const root = await open(
    page,
    figures.find(({ name }) => name === 'by-hand')!,
  );
  const stays = await page.evaluate(
    () =>
      [...document.querySelectorAll('.bar, .transport')].filter((each) => getComputedStyle(each).position === 'sticky')
        .length,
  );
  expect(stays).toBe(0);
  await root.locator('details.more summary').click();
  for (const item of await root.locator('details.more [data-do]').all()) {
    await item.scrollIntoViewIfNeeded();
    const seen = await item.evaluate((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      return each.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(seen, (await item.textContent()) ?? '').toBe(true);
  }
});

test('the speed can be chosen on a narrow screen', async ({ page }) => {
  const root = await open(
    page,
    figures.find(({ name }) => name === 'by-hand')!,
  );
  await expect(root.locator('[data-speed]')).toBeVisible();
  await root.locator('[data-speed]').selectOption('8');
});

test('in a chapter the header scrolls away too', async ({ page }) => {
  await page.goto('chapters/slope-descent/');
  expect(await page.locator('.bar').evaluate((bar) => getComputedStyle(bar).position)).not.toBe('sticky');
});
