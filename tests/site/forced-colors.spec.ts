// Where the system chooses the colours: what is said by a ground alone, or by a colour of ours, would be lost.
import { expect, test, type Locator } from '@playwright/test';
import { figures } from './built.ts';
import { open } from './driver.ts';

test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce', colorScheme: 'dark' } });

const colour = (element: Locator, of: string, pseudo?: string): Promise<string> =>
  element.evaluate((each, [name, before]) => getComputedStyle(each, before).getPropertyValue(name), [
    of,
    pseudo,
  ] as const);

test('icons, the mark of a verdict and the current row of a table are seen', async ({ page }) => {
  const root = await open(
    page,
    figures.find(({ name }) => name === 'learning-rate')!,
  );
  const canvas = await colour(page.locator('body'), 'background-color');
  for (const icon of await root.locator('[data-do=play] .icon, [data-do=step] .icon, [data-do=back] .icon').all())
    expect(await colour(icon, 'background-color')).not.toBe(canvas);
  expect(await colour(root.locator('[data-verdict]'), 'background-color', '::before')).not.toBe(canvas);
  await root.locator('details.steps > summary').click();
  expect(await colour(root.locator('tr[aria-current]'), 'outline-style')).toBe('solid');
});

test('letters below hats and bars are not covered, and the theme is the system’s', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('starlight-theme', 'light'));
  await page.goto('chapters/prediction-and-cost/');
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'light');
  expect(await colour(page.locator(':root'), 'color-scheme')).toBe('light dark');
  const letters = page.locator('.katex-html').first();
  expect(await colour(letters, 'forced-color-adjust')).toBe('none');
  const sign = letters.locator('.sym').first();
  expect(await colour(sign, 'color')).toBe(await colour(page.locator('main p').first(), 'color'));
});
