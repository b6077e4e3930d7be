// A figure in somebody else's page: its height, its parameters, what is locked, theme and language.
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { base, port } from './built.ts';

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

test('wears the theme and speaks the language its address asks for', async ({ page }) => {
  const frame = await putInto(page, 'embed/by-hand/?theme=dark&lang=zh');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
});
