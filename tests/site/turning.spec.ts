import { expect, test, type Page } from '@playwright/test';
import { figures, pages } from './built.ts';
import { isPlaying, open, play, plays } from './driver.ts';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

const turnable = figures.filter(({ path, key }) => {
  const html = pages.find((page) => page.path === path)!.html;
  const from = html.indexOf(`data-key="${key}"`);
  return html.slice(from, html.indexOf('</figure>', from)).includes('handle anywhere');
});

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

test('there are drawings that can be turned', () => {
  expect(turnable.map(({ name }) => name)).toContain('bowl');
});

for (const figure of turnable) {
  test(`${figure.name} is turned by a finger that goes sideways, and lets the page scroll under one that goes up`, async ({
    page,
  }) => {
    const root = await open(page, figure);
    const pad = root.locator('.handle.anywhere');
    const cdp = await page.context().newCDPSession(page);
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('div'), { style: 'height: 200vh' })),
    );
    await pad.evaluate((group) => group.scrollIntoView({ block: 'center' }));
    const angles = (): Promise<string | null> => pad.getAttribute('aria-valuetext');

    /** A finger on the middle of the drawing, where the surface itself lies, goes this far in small steps. */
    async function swipe(dx: number, dy: number): Promise<void> {
      const box = (await pad.boundingBox())!;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 4];
      for (let step = 0; step <= 10; step++) {
        const touchPoints = [{ x: x + (dx * step) / 10, y: y + (dy * step) / 10 }];
        await cdp.send('Input.dispatchTouchEvent', { type: step === 0 ? 'touchStart' : 'touchMove', touchPoints });
        await page.waitForTimeout(20);
      }
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    }

    const [before, at] = [await angles(), await scrolled(page)];
    await swipe(90, 3);
    await expect.poll(angles).not.toBe(before);
    expect(await scrolled(page)).toBe(at);

    if (await plays(root)) await play(root);
    const turned = await angles();
    await swipe(2, -150);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(at + 50);
    expect(await angles(), 'a swipe that scrolled has turned nothing').toBe(turned);
    if (await plays(root)) expect(await isPlaying(root), 'nor has it stopped the run').toBe(true);
  });
}
