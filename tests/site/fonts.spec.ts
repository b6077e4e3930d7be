import { expect, test, type Page } from '@playwright/test';
import { chapters } from './built.ts';

/** How wide a formula's sign of equality is, at 100 pixels. */
const width = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = '100px KaTeX_Main';
    return context.measureText('=').width;
  });

test('fonts of formulas that come late are put on when the reader does something', async ({ page }) => {
  const arriving: Promise<void>[] = [];
  await page.route(/KaTeX_.*\.woff2/, async (route) => {
    const arrived = new Promise<void>((resolve) => setTimeout(resolve, 1500));
    arriving.push(arrived);
    await arrived;
    await route.continue();
  });
  await page.goto(chapters.find(({ path }) => path.includes('chapters/'))!.path);
  await expect(page.locator('[data-figure][data-live]').first()).toBeVisible();
  await expect.poll(() => arriving.length).toBeGreaterThan(0);
  await Promise.all(arriving);
  expect(await width(page), 'the page stays as it was painted').toBeLessThan(70);
  await page.mouse.move(200, 300);
  await expect.poll(() => width(page)).toBeCloseTo(77.8, 0);
});
