// A figure stands in the page before its script: coming to life it may not move what is read below it.
import { expect, test, type Page } from '@playwright/test';
import { chapters } from './built.ts';

const parts = '[data-figure], .controls, .fields, .field, .formula, .now, .lines, .verdict, .notice';

const heights = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(
    (selector) =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('[data-figure]')].flatMap((figure) =>
          [figure, ...figure.querySelectorAll<HTMLElement>(selector)]
            .filter((part) => !part.closest('details'))
            .map((part, i) => [`${figure.dataset.key} ${i} ${part.className}`, Math.round(part.offsetHeight)]),
        ),
      ),
    parts,
  );

for (const { path } of chapters.filter(({ lang, figures }) => lang === 'en' && figures.length > 0)) {
  test(`no figure of /${path} takes more room on a phone once it lives`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/\/figures\.[^/]*\.js$/, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() =>
      document.querySelectorAll<HTMLElement>('main *').forEach((each) => (each.style.contentVisibility = 'visible')),
    );
    const before = await heights(page);
    arrive();
    for (const figure of await page.locator('[data-figure]').all()) {
      await figure.scrollIntoViewIfNeeded();
      await expect(figure).toHaveAttribute('data-live', '');
    }
    const after = await heights(page);
    const moved = Object.keys(after).filter((part) => Math.abs(after[part]! - (before[part] ?? 0)) > 1);
    expect(Object.keys(after).length).toBeGreaterThan(5);
    expect(moved).toEqual([]);
  });
}
