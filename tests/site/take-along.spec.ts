import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { figures } from './built.ts';
import { choose, lastOf, open, plays } from './driver.ts';

async function saved(page: Page, root: Locator, what: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), choose(root, what)]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

for (const figure of figures) {
  test(`${figure.name} is saved as a drawing, a picture and a table`, async ({ page }) => {
    const root = await open(page, figure);

    const svg = await saved(page, root, 'saveSvg');
    const source = svg.bytes.toString();
    expect(svg.name).toBe(`${figure.key}.svg`);
    expect(source, 'what only the page could resolve').not.toMatch(/var\(|class=|currentcolor|inherit/i);
    expect(source, 'colours that only browsers know').not.toMatch(/oklch|oklab|color\(|color-mix|rgba/);
    const found = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        error: parsed.querySelector('parsererror')?.textContent,
        marks: parsed.querySelectorAll('path, circle, text').length,
      };
    }, source);
    expect(found.error).toBeUndefined();
    expect(found.marks).toBeGreaterThan(3);

    const png = await saved(page, root, 'savePng');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(png.bytes.readUInt32BE(16), 'pixels across').toBeGreaterThanOrEqual(600);
    expect(png.bytes.length).toBeGreaterThan(3000);

    const csv = await saved(page, root, 'saveCsv');
    const lines = csv.bytes.toString().trim().split(/\r?\n/);
    expect(lines[0]).toContain('"step"');
    expect(lines.length).toBe((await plays(root)) ? (await lastOf(root)) + 2 : 2);
    expect(new Set(lines.map((line) => line.replace(/"[^"]*"/g, '').split(',').length)).size).toBe(1);
  });
}

test('a link carries a table of four hundred points, and says so when a table is too long for it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = figures.find(({ path }) => path === 'embed/bowl-descent/')!;
  const copied = async (points: number): Promise<string> => {
    const root = await open(page, figure);
    await root.locator('select[data-param=data]').selectOption('');
    const rows = Array.from({ length: points }, (_, i) => `${Math.sin(i)}\t${Math.cos(i)}`);
    const area = root.locator('[data-own=data]'); // typing three thousand rows would take a browser minutes
    await area.evaluate((field: HTMLTextAreaElement, text) => (field.value = text), rows.join('\n'));
    await root.locator('[data-use=data]').click();
    await choose(root, 'copyLink');
    await expect(root.locator('[data-notice]')).toContainText('copied');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const link = await copied(400);
  await expect(page.locator('[data-notice]')).toContainText('just as it is now');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('[data-figure]')).toHaveAttribute('data-live', '');
  const points = await page.evaluate(() => {
    const { figure } = document.querySelector('[data-figure]') as HTMLElement & {
      figure: { values: { data: { xs: number[] } } };
    };
    return figure.values.data.xs;
  });
  expect(points).toEqual(Array.from({ length: 400 }, (_, i) => Math.sin(i)));

  expect(await copied(3000)).not.toContain('data');
  await expect(page.locator('[data-notice]')).toContainText('3000 points is too long for a link');
});
