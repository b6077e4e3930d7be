// What is left of a figure without its script, on paper, and when the script does not arrive.
import { expect, test, type Locator } from '@playwright/test';
import { chapters } from './built.ts';

async function expectDrawing(figure: Locator): Promise<void> {
  const panels = await figure.locator('svg[data-panel]').evaluateAll((all) =>
    all.map((panel) => {
      const { width, height } = panel.getBoundingClientRect();
      return { side: Math.min(width, height), marks: panel.querySelectorAll('path, circle, text').length };
    }),
  );
  for (const { side, marks } of panels) {
    expect(side).toBeGreaterThan(100);
    expect(marks).toBeGreaterThan(3);
  }
}

for (const { path } of chapters.filter((page) => page.figures.length > 0)) {
  test.describe(`/${path}`, () => {
    test.use({ javaScriptEnabled: false });

    test('shows each figure’s drawing and table without a script, and no control that would do nothing', async ({
      page,
    }) => {
      await page.goto(path);
      for (const figure of await page.locator('[data-figure]').all()) {
        await expectDrawing(figure);
        await expect(figure.locator('.controls')).toBeHidden();
        await figure.locator('details.steps > summary').click();
        await expect(figure.locator('details.steps tbody tr').first()).toBeVisible();
        expect(await figure.locator('[data-slot]').allTextContents()).not.toContain('');
      }
    });

    test('prints each figure’s drawing and table, and no controls', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(path);
      for (const figure of await page.locator('[data-figure]').all()) {
        await expectDrawing(figure);
        await expect(figure.locator('.controls')).toBeHidden();
        const rows = figure.locator('details.steps tbody tr');
        expect(await rows.count()).toBeGreaterThan(0);
        expect(await rows.evaluateAll((all) => all.every((row) => row.checkVisibility()))).toBe(true);
      }
    });
  });
}

const islands = chapters.filter(({ html, lang }) => html.includes('<astro-island') && !lang.startsWith('zh'));

for (const page of islands) {
  const { key } = page.figures[0]!;
  test(`${key} keeps its drawing and table, and says so, when the script of /${page.path} does not arrive`, async ({
    page: tab,
  }) => {
    const script = new RegExp(`component-url="([^"]+)"(?:(?!<astro-island).)*data-key="${key}"`, 's').exec(
      page.html,
    )?.[1];
    test.skip(!script, 'it has no script');
    await tab.route(`**${script}*`, (route) => route.abort());
    await tab.goto(page.path);
    const figure = tab.locator(`[data-figure][data-key="${key}"]`);
    await figure.scrollIntoViewIfNeeded();
    const notice = figure.locator('[data-notice]');
    await expect(notice).toBeVisible();
    await expect(notice).toContainText(/could not be loaded/);
    await expectDrawing(figure);
    await expect(figure.locator('.controls')).toBeHidden();
    await figure.locator('details.steps > summary').click();
    await expect(figure.locator('details.steps tbody tr').first()).toBeVisible();
  });
}
