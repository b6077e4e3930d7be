import { expect, test, type Locator, type Page } from '@playwright/test';
import type { FigureElement } from '../../src/components/island/live.ts';
import { figures } from './built.ts';
import { choose, disagreements, isPlaying, lastOf, look, open, pause, plays, stepOf } from './driver.ts';

// Without motion nothing plays by itself, and what is compared holds still.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Walks through a figure with the tab key. Returns what could not be reached, and what does not show it has the focus. */
async function tabThrough(page: Page, root: Locator): Promise<{ missed: string[]; ringless: string[] }> {
  await root.evaluate((figure: HTMLElement) => {
    figure.tabIndex = -1;
    figure.focus();
    const looks = (element: Element): string =>
      [element, ...element.querySelectorAll('*')]
        .map((each) => {
          const { outlineStyle, outlineWidth, boxShadow, stroke, strokeWidth, opacity } = getComputedStyle(each);
          return [outlineStyle, outlineWidth, boxShadow, stroke, strokeWidth, opacity].join();
        })
        .join(';');
    const name = (element: Element): string => element.outerHTML.slice(0, 110);
    const reached = new Map<Element, string>();
    const report = () => {
      const wanted = figure.querySelectorAll(
        '[data-do], [data-param], [data-slider], [data-scrub], [data-speed], .handle',
      );
      return {
        missed: [...wanted]
          .filter(
            (each) =>
              each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled') && !reached.has(each),
          )
          .map(name),
        ringless: [...reached].filter(([each, focused]) => looks(each) === focused).map(([each]) => name(each)),
      };
    };
    const reach = (): boolean => {
      const { activeElement } = document;
      if (!activeElement || !figure.contains(activeElement) || reached.has(activeElement)) return false;
      reached.set(activeElement, looks(activeElement));
      return true;
    };
    Object.assign(window, { reach, report });
  });
  type Probe = typeof window & { reach: () => boolean; report: () => { missed: string[]; ringless: string[] } };
  for (let stops = 0; stops < 200; stops++) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate(() => (window as unknown as Probe).reach()))) break;
  }
  return page.evaluate(() => (window as unknown as Probe).report());
}

for (const figure of figures) {
  test.describe(`${figure.name} by keyboard alone`, () => {
    test('plays, pauses, steps, goes back and starts over', async ({ page }) => {
      const root = await open(page, figure);
      test.skip(!(await plays(root)), 'it has one step only');
      const press = async (what: string, key: string): Promise<void> => root.locator(`[data-do=${what}]`).press(key);
      await press('restart', 'Enter');
      expect(await stepOf(root)).toBe(0);
      const before = await look(root);
      await press('step', 'Enter');
      expect(await stepOf(root)).toBe(1);
      const after = await look(root);
      expect(await disagreements(root)).toEqual([]);
      expect(after.slots).not.toEqual(before.slots);
      expect([after.drawing, after.worked]).not.toEqual([before.drawing, before.worked]);
      await press('step', ' ');
      expect(await stepOf(root)).toBe(Math.min(2, await lastOf(root)));
      await press('back', 'Enter');
      await press('restart', ' ');
      expect(await look(root)).toEqual(before);

      await press('play', ' ');
      expect(await isPlaying(root)).toBe(true);
      await expect.poll(() => stepOf(root)).toBeGreaterThan(0);
      await pause(root);
      expect(await isPlaying(root)).toBe(false);
      const held = await look(root);
      await page.waitForTimeout(600);
      expect(await look(root)).toEqual(held);

      const scrub = root.locator('[data-scrub]');
      await scrub.press('End');
      await expect.poll(() => stepOf(root), 'words follow a hand that moves').toBe(await lastOf(root));
      expect(await disagreements(root)).toEqual([]);
      await scrub.press('Home');
      await expect.poll(() => look(root)).toEqual(before);
    });

    test('moves its handles with arrow, Home, End and Page keys', async ({ page }) => {
      const root = await open(page, figure);
      const handles = await root.locator('.handle').all();
      test.skip(handles.length === 0, 'it has no handle');
      for (const handle of handles) {
        const words = (): Promise<string | null> => handle.getAttribute('aria-valuetext');
        const before = { words: await words(), seen: await look(root) };
        await handle.press('Home');
        const low = await words();
        await handle.press('ArrowRight');
        const next = await words();
        expect(next).not.toBe(low);
        await handle.press('PageUp');
        expect([low, next]).not.toContain(await words());
        await handle.press('End');
        const high = await words();
        expect(high).not.toBe(low);
        expect((await look(root)).drawing).not.toEqual(before.seen.drawing);
        await handle.press('ArrowLeft');
        expect(await words()).not.toBe(high);
        await choose(root, 'reset');
        expect(await words()).toBe(before.words);
      }
    });

    test('takes a typed number, and says so when it cannot', async ({ page }) => {
      const root = await open(page, figure);
      for (const slider of await root.locator('[data-slider]:enabled').all()) {
        if (!(await slider.isVisible())) continue;
        const name = await slider.getAttribute('data-slider');
        const field = root.locator(`input[type=text][data-param="${name}"]`);
        const usual = await field.inputValue();
        const before = await look(root);
        const value = (): Promise<unknown> =>
          root.evaluate((element, key) => (element as FigureElement).figure!.values[key], name!);
        const first = await value();
        for (const key of ['ArrowRight', 'ArrowLeft']) {
          for (let press = 0; press < 4 && (await value()) === first; press++) await slider.press(key);
        }
        await expect(field, `${name} follows its slider`).not.toHaveValue(usual);

        await field.fill('cheese');
        await field.press('Enter');
        await expect(field).toHaveAttribute('aria-invalid', 'true');
        await expect(root.locator('[data-notice]')).toContainText('cheese');
        await field.fill(usual);
        await field.press('Enter');
        await expect(field).not.toHaveAttribute('aria-invalid', 'true');
        await expect(root.locator('[data-notice]')).toBeEmpty();
        expect((await look(root)).drawing).toEqual(before.drawing);
      }
    });

    test('leads through every control and handle, each with a visible focus, and into the table’s reasons', async ({
      page,
    }) => {
      const root = await open(page, figure);
      expect(await tabThrough(page, root)).toEqual({ missed: [], ringless: [] });
      await root.locator('details.steps > summary').press('Enter');
      const table = root.locator('details.steps table');
      await expect(table).toBeVisible();
      expect(await table.locator('tbody tr').count()).toBeGreaterThan(0);
      const row = table.locator('button.ask').last();
      if ((await row.count()) === 0) return;
      const opened = table.locator('tr.why');
      const inRow = table.locator('tr', { has: row }).locator('button.ask');
      for (const ask of await inRow.all()) {
        await ask.press('Enter');
        await expect(opened).toHaveCount(1);
        await expect(opened).toContainText('=');
        expect(await opened.textContent()).not.toMatch(/✗|NaN|undefined/);
        await page.keyboard.press('Escape');
        await expect(opened).toHaveCount(0);
        await expect(ask).toBeFocused();
      }
    });
  });
}

test('what was refused stays in its field, marked and told, until it is corrected or the values are reset', async ({
  page,
}) => {
  const root = await open(
    page,
    figures.find(({ name }) => name === 'learning-rate')!,
  );
  const field = root.locator('input[type=text][data-param=rate]');
  const notice = root.locator('[data-notice]');
  const usual = await field.inputValue();
  for (const mend of [
    () => field.fill(usual).then(() => field.press('Enter')),
    () => root.locator('[data-do=reset]').evaluate((b: HTMLElement) => b.click()),
  ]) {
    await field.fill('abc');
    await field.press('Enter');
    await root.locator('[data-slider]:not([data-slider=rate])').first().press('ArrowRight');
    await expect(field).toHaveValue('abc');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(notice).toContainText('abc');
    await mend();
    await expect(field).toHaveValue(usual);
    await expect(field).not.toHaveAttribute('aria-invalid', 'true');
    await expect(notice).toBeEmpty();
  }
});

test('what only the other values forbid stays in its field, too, and is taken as soon as they allow it', async ({
  page,
}) => {
  const root = await open(
    page,
    figures.find(({ name }) => name === 'learning-rate')!,
    '?learning-rate.data=9e149,1;1e149,2',
  );
  const field = root.locator('input[type=text][data-param=start]');
  const notice = root.locator('[data-notice]');
  await field.fill('1000000');
  await field.press('Enter');
  await root.locator('[data-slider=steps]').press('ArrowRight');
  await expect(field).toHaveValue('1000000');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(notice).toContainText('too large');
  await root.locator('select[data-param=data]').selectOption({ index: 0 });
  await expect(notice).toBeEmpty();
  await expect(field).not.toHaveAttribute('aria-invalid', 'true');
  await expect(root.locator('tr[data-step="0"]')).toContainText('1000000');
});
