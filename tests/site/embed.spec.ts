// A figure in somebody else's page: its height, its parameters, what is locked, theme and language.
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { base, port } from './built.ts';
import { choose } from './driver.ts';

const site = `http://127.0.0.1:${port}${base}`;
const host = `http://127.0.0.1:${port}/host.html`;

/** A page of another site, as its author would write it, with a figure in it; it notes what it is told. */
async function putInto(page: Page, address: string): Promise<FrameLocator> {
  await page.route(host, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>A lesson</title><h1>A lesson</h1>
        <iframe src="${site}${address}" title="figure" width="600" height="200"></iframe>
        <script>
          addEventListener('message', ({ data }) => {
            if (data.type === 'downhill:height') document.querySelector('iframe').height = data.height;
            window.told = data;
          });
        </script>`,
    }),
  );
  await page.goto(host);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-figure]')).toHaveAttribute('data-live', '');
  return frame;
}

test('tells the page around it how high it is, so that nothing of it is cut off', async ({ page }) => {
  const frame = await putInto(page, 'embed/by-hand/');
  await expect.poll(() => page.locator('iframe').evaluate((each) => each.clientHeight)).toBeGreaterThan(300);
  const told = await page.evaluate(() => (window as unknown as { told: Record<string, unknown> }).told);
  expect(told).toMatchObject({ type: 'downhill:height', figure: 'by-hand' });
  const cutOff = await frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight);
  expect(cutOff).toBeLessThanOrEqual(1);
});

test('takes its parameters from its address, and locks what the teacher asks for', async ({ page }) => {
  const frame = await putInto(page, 'embed/by-hand/?by-hand.rate=0.02&by-hand.step=3&lock=rate');
  await expect(frame.locator('[data-param=rate]')).toHaveValue('0.02');
  await expect(frame.locator('[data-param=rate]')).toBeDisabled();
  await expect(frame.locator('[data-slider=rate]')).toBeDisabled();
  await expect(frame.locator('[data-param=start]')).toBeEnabled();
  await expect(frame.locator('.now [data-slot=step]')).toHaveText('3');
});

test('comes with one script', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await putInto(page, 'embed/graph/');
  expect(scripts).toHaveLength(1);
});

test('says what cannot be locked, and what can', async ({ page }) => {
  const frame = await putInto(page, 'embed/by-hand/?lock=cheese');
  await expect(frame.locator('[data-notice]')).toContainText('cheese');
  await expect(frame.locator('[data-notice]')).toContainText('rate');
});

test('locked data stay as they are, whatever is clicked', async ({ page }) => {
  const frame = await putInto(page, 'embed/cost-curve/?lock=data');
  await page.waitForTimeout(800); // what lets points come and go is fetched after the figure
  await expect(frame.locator('[data-add-point]')).toBeDisabled();
  const before = await frame.locator('svg[data-panel] .handle').count();
  await frame
    .locator('svg[data-panel]')
    .first()
    .dblclick({ position: { x: 120, y: 60 } });
  expect(await frame.locator('svg[data-panel] .handle').count()).toBe(before);
});

test('what is locked stays as the address has it: Reset, a remedy and a click do not move it', async ({ page }) => {
  const frame = await putInto(page, 'embed/bowl-descent/?bowl-descent.rate=1.5&bowl-descent.epochs=3&lock=rate,bean');
  const epochs = frame.locator('[data-param=epochs]');
  await expect(frame.locator('[data-verdict]')).toContainText('diverges');
  await expect(frame.locator('[data-remedy]')).toHaveCount(0);
  await choose(frame.locator('[data-figure]'), 'reset');
  await expect(epochs).toHaveValue('50');
  await expect(frame.locator('[data-param=rate]')).toHaveValue('1.5');
  await expect(frame.locator('[data-remedy]')).toHaveCount(0);
  await page.waitForTimeout(800); // what lets points be chosen is fetched after the figure
  const handle = frame.locator('.handle[data-moves=data]');
  const before = await handle.getAttribute('aria-label');
  await frame.locator('[data-panel=sea]').click({ position: { x: 60, y: 200 } });
  for (const x of [80, 100, 120, 140]) await frame.locator('[data-panel=sea]').click({ position: { x, y: 120 } });
  await expect(handle).toHaveAttribute('aria-label', before!);
});

test('a handle that comes later is locked, too', async ({ page }) => {
  const frame = await putInto(page, 'embed/free-line/?lock=b');
  await frame.locator('[data-param=free]').selectOption('move');
  const handle = frame.locator('.handle[data-moves=b]');
  await expect(handle).toHaveAttribute('aria-disabled', 'true');
  await handle.dispatchEvent('keydown', { key: 'ArrowUp' });
  await expect(frame.locator('[data-param=b]')).toHaveValue('0');
  await expect(frame.locator('[data-remedy]')).toHaveCount(0);
});

test('one refusal stands beside another', async ({ page }) => {
  const frame = await putInto(page, 'embed/bowl/?bowl.place=9e9,1&lock=nosuch');
  await expect(frame.locator('[data-notice]')).toContainText('9e9');
  await expect(frame.locator('[data-notice]')).toContainText('nosuch');
});

test('wears the theme and speaks the language its address asks for', async ({ page }) => {
  const frame = await putInto(page, 'embed/by-hand/?theme=dark&lang=zh');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
});
