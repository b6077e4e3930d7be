import { expect, test, type CDPSession, type Locator, type Page } from '@playwright/test';
import { figures } from './built.ts';
import { look, open, plays, stepOf } from './driver.ts';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

/** Puts a finger down, moves it in small steps, and lifts it. */
async function swipe(cdp: CDPSession, from: readonly [number, number], by: readonly [number, number]): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number): Promise<unknown> =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: from[0] + by[0] * share, y: from[1] + by[1] * share }],
    });
  await touch('touchStart', 0);
  for (let step = 1; step <= 10; step++) {
    await touch('touchMove', step / 10);
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
  await touch('touchEnd', 1);
}

/** A place where a finger meets a handle, and not another one that lies over it. */
const grip = (handle: Locator): Promise<[number, number]> =>
  handle.evaluate((group) => {
    const { left, top, width, height } = group.getBoundingClientRect();
    const shares = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95];
    const places = shares.flatMap((x) => shares.map((y): [number, number] => [left + width * x, top + height * y]));
    return places.find(([x, y]) => group.contains(document.elementFromPoint(x, y))) ?? places[0]!;
  });

for (const figure of figures) {
  test(`${figure.name} is used by touch: targets, taps, drags, and a page that scrolls beside the handles`, async ({
    page,
  }) => {
    const root = await open(page, figure);
    const cdp = await page.context().newCDPSession(page);

    const small = await root
      .locator('[data-do], [data-scrub], [data-speed], summary')
      .evaluateAll((targets) =>
        targets
          .filter(
            (target) =>
              target.checkVisibility({ visibilityProperty: true }) && target.getBoundingClientRect().height < 40,
          )
          .map((target) => target.outerHTML.slice(0, 90)),
      );
    expect(small, 'targets too small for a thumb').toEqual([]);

    if (await plays(root)) {
      await root.locator('[data-do=restart]').tap();
      await root.locator('[data-do=step]').tap();
      expect(await stepOf(root)).toBe(1);
    }

    for (const handle of await root.locator('.handle').all()) {
      // As a browser brings what gets the focus into view: clear of what sticks to the screen's edges.
      await handle.evaluate((group) => group.scrollIntoView({ block: 'nearest' }));
      const before = {
        ...(await look(root)),
        words: await handle.getAttribute('aria-valuetext'),
        at: await scrolled(page),
      };
      const [x, y] = await grip(handle);
      const way = x > 195 ? -1 : 1;
      await swipe(cdp, [x, y], [60 * way, -40]);
      // A handle that goes from place to place may need a longer way.
      if ((await handle.getAttribute('aria-valuetext')) === before.words) await swipe(cdp, [x, y], [130 * way, -110]);
      await expect.poll(() => handle.getAttribute('aria-valuetext')).not.toBe(before.words);
      expect((await look(root)).drawing).not.toEqual(before.drawing);
      expect(await scrolled(page), 'a drag does not scroll the page').toBe(before.at);
    }

    await page.evaluate(() => {
      const room = document.createElement('div');
      room.style.height = '200vh';
      document.body.append(room);
    });
    const drawing = root.locator('svg[data-panel]').first();
    await drawing.scrollIntoViewIfNeeded();
    const at = await scrolled(page);
    const spot = await drawing.evaluate((svg) => {
      const { left, top, width, height } = svg.getBoundingClientRect();
      for (const [x, y] of [
        [0.5, 0.5],
        [0.2, 0.2],
        [0.8, 0.2],
        [0.2, 0.8],
        [0.8, 0.8],
      ] as const) {
        const [px, py] = [left + width * x, top + height * y];
        const hit = document.elementFromPoint(px, py);
        if (hit && svg.contains(hit) && !hit.closest('.handle:not(.anywhere)')) return { x: px, y: py };
      }
      return undefined;
    });
    expect(spot, 'a place of the drawing beside its handles').toBeDefined();
    await swipe(cdp, [spot!.x, spot!.y], [0, -200]);
    await expect
      .poll(async () => (await scrolled(page)) - at, 'beside the handles the page scrolls')
      .toBeGreaterThan(100);
  });
}

test('the row that plays stays within reach while a tall figure is seen, and never hides its first drawing', async ({
  page,
}) => {
  const root = await open(
    page,
    figures.find(({ name }) => name === 'step-rules')!,
  );
  const seen = await root.evaluate(async (plate) => {
    const above = document.createElement('div');
    above.style.height = '200vh';
    plate.before(above);
    const of = (selector: string): DOMRect => plate.querySelector(selector)!.getBoundingClientRect();
    const found: { hidden: number; below: number }[] = [];
    for (let top = 0; top < innerHeight * 3; top += 40) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      const [first, second, play] = ['.panels > div', '.panels > div + div', '[data-do=play]'].map(of) as [
        DOMRect,
        DOMRect,
        DOMRect,
      ];
      found.push({
        hidden: first.bottom - play.top,
        below: second.top < innerHeight - 100 ? play.bottom - innerHeight : 0,
      });
    }
    return found;
  });
  expect(Math.max(...seen.map(({ hidden }) => hidden)), 'pixels of the first drawing').toBeLessThanOrEqual(0);
  expect(Math.max(...seen.map(({ below }) => below)), 'pixels below the screen').toBeLessThanOrEqual(0);
});
