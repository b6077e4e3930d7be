// A reader without a mouse: what the tab key reaches, and where the focus goes when what it was on is taken away.
import { expect, test, type Page } from '@playwright/test';
import { figures, pages } from './built.ts';
import { look, open } from './driver.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const controls = '[data-do], [data-param], [data-slider], [data-scrub], [data-speed], .handle';
const chapter = (name: string): string => `chapters/${name}/`;
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement!.outerHTML.slice(0, 200));
const placeOf = (name: string) => figures.find((figure) => figure.name === name)!;

test('whoever tabs through a chapter passes no control that is still asleep', async ({ page }) => {
  await page.goto(chapter('derivatives'));
  await page.evaluate(() => {
    const reached = new Set<Element>();
    document.addEventListener('focusin', ({ target }) => reached.add(target as Element));
    Object.assign(window, { reached });
  });
  for (let stops = 0; stops < 400; stops++) {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(40); // a hasty reader
    if (
      await page.evaluate(() => document.activeElement?.closest('footer') ?? document.activeElement === document.body)
    )
      break;
  }
  const missed = await page.evaluate((wanted) => {
    const { reached } = window as unknown as { reached: Set<Element> };
    return [...document.querySelectorAll('[data-figure]')].flatMap((figure) =>
      [...figure.querySelectorAll(wanted)]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'))
        .filter((each) => !reached.has(each))
        .map((each) => `${figure.id}: ${each.outerHTML.slice(0, 90)}`),
    );
  }, controls);
  expect(missed).toEqual([]);
  const asleep = page.locator('astro-island [data-figure]:not([data-live])');
  await expect(asleep).toHaveCount(0);
});

test('a question that is only tabbed through leaves its figure as it is', async ({ page }) => {
  const { path } = pages.find(({ html }) => html.includes('<dh-predict'))!;
  await page.goto(path);
  const question = page.locator('dh-predict').first();
  await question.scrollIntoViewIfNeeded();
  const root = page.locator(`[data-figure="${await question.getAttribute('data-of')}"]`).first();
  await root.scrollIntoViewIfNeeded();
  await expect(root).toHaveAttribute('data-live', '');
  const slider = root.locator('[data-slider]').first();
  await slider.press('ArrowRight');
  const before = (await look(root)).fields;
  await question.locator('input').first().focus();
  await page.keyboard.press('Tab');
  await page.waitForTimeout(200);
  expect((await look(root)).fields).toEqual(before);
});

test('a change while a reason is open leaves the focus where the hand is', async ({ page }) => {
  const root = await open(page, placeOf('by-hand'));
  await root.locator('details.steps > summary').click();
  await root.locator('button.ask').last().press('Enter');
  await expect(root.locator('tr.why')).toHaveCount(1);
  const slider = root.locator('[data-slider]').first();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(root.locator('tr.why')).toHaveCount(0);
  await expect(slider).toBeFocused();
});

test('arrow keys go through the examples, and the one that stands in the field stays chosen', async ({ page }) => {
  const figure = pages.find(({ html, lang }) => lang === 'en' && html.includes('data-example='))!;
  const root = await open(page, {
    path: figure.path,
    key: /data-key="([^"]+)"(?:(?!<figure).)*?data-example/s.exec(figure.html)![1]!,
  });
  const examples = root.locator('[data-example]').first();
  const field = root.locator(`[data-param="${await examples.getAttribute('data-example')}"]`);
  const all = await examples
    .locator('option')
    .evaluateAll((each) => each.map((one) => (one as HTMLOptionElement).value));
  const at = (await examples.inputValue()) === '' ? 0 : all.indexOf(await examples.inputValue());
  await examples.focus();
  for (const next of all.slice(at + 1, at + 3)) {
    await page.keyboard.press('ArrowDown');
    await expect(examples).toHaveValue(next);
    await expect(field).toHaveValue(next);
  }
  await field.fill('x + 1');
  await field.press('Enter');
  await field.blur();
  if ((await field.getAttribute('aria-invalid')) !== 'true') await expect(examples).toHaveValue('');
});

test('the menu of a figure gives the focus back, and closes behind whoever tabs on', async ({ page }) => {
  const root = await open(page, placeOf('by-hand'));
  const menu = root.locator('details.more');
  const summary = menu.locator('summary');
  await summary.press('Enter');
  await root.locator('[data-do=reset]').press('Enter');
  await expect(summary).toBeFocused();
  await expect(menu).not.toHaveAttribute('open');
  await summary.press('Enter');
  await root.locator('[data-do=saveCsv]').focus();
  await page.keyboard.press('Tab');
  await expect(menu).not.toHaveAttribute('open');
});

test('a verdict whose way out was taken keeps the focus', async ({ page }) => {
  const root = await open(page, placeOf('learning-rate'), '?learning-rate.rate=0.4');
  await root.locator('[data-remedy]').press('Enter');
  await expect(root.locator('[data-verdict]:focus, [data-verdict] :focus')).toHaveCount(1);
});

test('when the last bean is taken away, the focus goes to the one before it', async ({ page }) => {
  const editable = pages.find(({ html, lang }) => lang === 'en' && html.includes('data-add-point'))!;
  const figure = figures.find(
    ({ path, name }) =>
      path === editable.path ||
      editable.figures.some((each) => each.name === name && editable.html.includes('data-add-point')),
  )!;
  const root = await open(page, figure, `?${figure.key}.data=0.1,0.2;0.3,0.4;0.5,0.6`);
  const handles = root.locator('.handle[data-moves=data]');
  test.skip((await handles.count()) !== 3, 'one handle serves all points');
  await page.waitForTimeout(800); // keys of points are code of their own
  await handles.nth(2).press('Delete');
  await expect(handles).toHaveCount(2);
  await expect(handles.nth(1)).toBeFocused();
});

test('a closed table follows its figure, and its numbers answer when it opens', async ({ page }) => {
  const root = await open(page, placeOf('by-hand'));
  const numbers = (): Promise<string[]> =>
    root.locator('details.steps tbody data').evaluateAll((all: HTMLDataElement[]) => all.map(({ value }) => value));
  const before = await numbers();
  await root.locator('[data-slider]').first().press('ArrowRight');
  await expect.poll(numbers).not.toEqual(before);
  const closed = await numbers();
  const asks = root.locator('button.ask');
  await expect(asks).toHaveCount(0);
  await root.locator('details.steps > summary').click();
  await expect(asks).not.toHaveCount(0);
  expect(await numbers()).toEqual(closed);
});

test('a long explanation leaves the columns of its table where they are', async ({ page }) => {
  const root = await open(page, placeOf('bowl-descent'));
  await root.locator('details.steps > summary').click();
  const asks = root.locator('tr[data-step="1"] button.ask');
  const places = (): Promise<number[]> =>
    asks.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
  const before = await places();
  await asks.first().click();
  await expect(root.locator('tr.why')).toContainText('(100)'); // points: its line is too long for any screen
  expect(await places()).toEqual(before);
});

test('the numbers of a table are one stop, with arrow keys between them', async ({ page }) => {
  const root = await open(page, placeOf('by-hand'));
  await root.locator('details.steps > summary').click();
  const asks = root.locator('button.ask');
  await expect.poll(() => asks.count()).toBeGreaterThan(20);
  await expect(root.locator('button.ask[tabindex="0"]')).toHaveCount(1);
  await asks.first().focus();
  await page.waitForTimeout(500); // its keys are code of their own
  await page.keyboard.press('ArrowRight');
  await expect(asks.nth(1)).toBeFocused();
  const column = (await asks.nth(1).getAttribute('data-column'))!;
  await page.keyboard.press('ArrowDown');
  await expect(root.locator(`[data-step="1"] [data-column="${column}"]`)).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(asks.last()).toBeFocused();
  await expect(root.locator('button.ask[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(root.locator('tr.why')).toHaveCount(1);
});

test('a reader who goes through the data with arrow keys stays at the list', async ({ page }) => {
  const root = await open(page, placeOf('learning-rate'));
  const list = root.locator('select[data-param=data]');
  await list.focus();
  await page.keyboard.press('End');
  await expect(root.locator('[data-own]')).toBeVisible();
  await expect(list).toBeFocused();
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the menu of chapters closes behind whoever tabs on, and a section’s link leads the focus there', async ({
    page,
  }) => {
    await page.goto(chapter('derivatives'));
    const menu = page.locator('#starlight__sidebar');
    const button = page.locator('[popovertarget]');
    await button.click();
    await expect(menu).toBeVisible();
    const section = menu.locator('.sections a').nth(1);
    const target = decodeURIComponent((await section.getAttribute('href'))!.slice(1));
    await section.press('Enter');
    await expect(menu).toBeHidden();
    await expect(page.locator(`[id="${target}"]`)).toBeFocused();
    await button.click();
    await menu.locator('a').last().focus();
    await page.keyboard.press('Tab');
    await expect(menu).toBeHidden();
    expect(await focused(page)).not.toContain('<body');
  });
});
