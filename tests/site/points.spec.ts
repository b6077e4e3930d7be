import { expect, test, type Locator } from '@playwright/test';
import { figures, pages } from './built.ts';
import { choose, look, open } from './driver.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const editable = figures.filter((figure) =>
  pages.find(({ path }) => path === figure.path)!.html.includes('data-add-point'),
);

/** How many points a figure says it has after its last change. */
const said = async (root: Locator): Promise<number> =>
  Number(/(\d+) points now/.exec((await root.locator('[data-notice]').textContent()) ?? '')?.[1]);

/** Where a panel with movable points shows empty ground, in pixels from its corner. */
const ground = (root: Locator): Promise<{ x: number; y: number }> =>
  root.evaluate((figure) => {
    const svg = figure.querySelector('.handle[data-moves=data]')!.closest('svg')!;
    const { left, top, width, height } = svg.getBoundingClientRect();
    const near = (x: number, y: number): boolean =>
      [...svg.querySelectorAll('.handle')].some((handle) => {
        const box = handle.getBoundingClientRect();
        return Math.hypot(box.left + box.width / 2 - x, box.top + box.height / 2 - y) < 50;
      });
    const places = [0.45, 0.55, 0.3, 0.7].flatMap((y) => [0.3, 0.5, 0.7, 0.4, 0.6].map((x) => [x, y] as const));
    const [x, y] = places.find(([x, y]) => !near(left + x * width, top + y * height))!;
    return { x: x * width, y: y * height };
  });

for (const figure of editable) {
  test(`the points of ${figure.name} are added and taken away by hand, by keys and by buttons`, async ({ page }) => {
    const root = await open(page, figure);
    const panel = root.locator('svg', { has: page.locator('.handle[data-moves=data]') });
    const before = await look(root);

    await root.locator('[data-add-point]').click();
    const more = await said(root);
    await expect(root.locator('[data-notice]')).toHaveText(
      new RegExp(`^Point ${more} added at size \\S+, toxicity \\S+; ${more} points now\\.$`),
    );
    expect((await look(root)).drawing).not.toEqual(before.drawing);
    await root.locator('[data-remove-point]').click();
    expect(await said(root)).toBe(more - 1);

    const handle = root.locator('.handle[data-moves=data]').first();
    await handle.press('Insert');
    expect(await said(root)).toBe(more);
    await handle.press('Delete');
    expect(await said(root)).toBe(more - 1);

    await panel.dblclick({ position: await ground(root) });
    const after = await said(root);
    expect(Math.abs(after - more + 1), 'a double click adds a point, or takes the one away that is there').toBe(1);
    await handle.dblclick();
    expect(await said(root)).toBe(after - 1);

    await choose(root, 'reset');
    expect((await look(root)).drawing).toEqual(before.drawing);
  });
}

test('the last two points stay, and the figure says why', async ({ page }) => {
  const figure = editable[0]!;
  const root = await open(page, figure, `?${figure.key}.data=1,1;2,3`);
  await root.locator('[data-remove-point]').click();
  await expect(root.locator('[data-notice]')).toContainText('2');
  await expect(root.locator('.handle[data-moves=data]')).toHaveCount(2);
});

test('of a long table of own numbers no row is lost when a point is added and the table is used again', async ({
  page,
}) => {
  const root = await open(
    page,
    figures.find(({ name }) => name === 'bowl-descent')!,
  );
  await root.locator('select[data-param=data]').selectOption('');
  const area = root.locator('[data-own=data]');
  const table = Array.from({ length: 1500 }, (_, i) => `${i / 1500}\t${(i % 7) / 7}`).join('\n');
  await area.evaluate((each: HTMLTextAreaElement, rows) => (each.value = rows), table); // typing them would take minutes
  await root.locator('[data-use=data]').click();
  await root.locator('[data-add-point]').click();
  expect(await said(root)).toBe(1501);
  await expect.poll(async () => (await area.inputValue()).split('\n').length).toBe(1501);
  await root.locator('[data-use=data]').click();
  await root.locator('[data-add-point]').click();
  expect(await said(root)).toBe(1502);
});
