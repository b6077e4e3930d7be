import { expect, test } from '@playwright/test';
import { figures } from './built.ts';
import { open } from './driver.ts';

const graph = figures.find(({ name }) => name === 'graph')!;
const library = /\/(later|lay-out)\.[\w-]+\.js$/;

test('what lays out a calculation of the reader’s own is fetched for it, and for none of the course', async ({
  page,
}) => {
  const fetched: number[] = [];
  page.on('response', (response) => {
    const large = Number(response.headers()['content-length'] ?? 1e6) > 20_000;
    if (library.test(response.url()) && large) fetched.push(response.status());
  });
  const root = await open(page, graph);
  const letters = root.locator('[data-panel=graph] .node-name');
  const examples = root.locator('select[data-example=f]');
  for (const index of [2, 5, 1]) await examples.selectOption({ index });
  await expect(letters).not.toHaveCount(0);
  expect(fetched).toEqual([]);

  const field = root.locator('input[data-param=f]');
  await field.fill('k = u v - u, u = v^3, v = 2');
  await field.press('Enter');
  await expect(letters).toHaveText(['v', 'u', 'k']);
  expect(fetched).toEqual([200]);

  const wide = Array.from('abcdghi').join(' + ');
  await field.fill(`z = ${wide}`);
  await field.press('Enter');
  await expect(root.locator('[data-notice]')).toContainText(/\d nodes wide/);
  await expect(field).toHaveValue(`z = ${wide}`);
  await expect(letters).toHaveText(['v', 'u', 'k']);
});

test('an address may hold a calculation of its own', async ({ page }) => {
  const root = await open(page, graph, `?${graph.key}.f=${encodeURIComponent('m = n, n = 3')}`);
  await expect(root.locator('[data-panel=graph] .node-name')).toHaveText(['m = n']);
  await expect(root.locator('[data-notice]')).toBeEmpty();
});
