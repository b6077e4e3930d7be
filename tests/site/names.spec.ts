// What is read aloud: names, descriptions and what is said after a change.
import { expect, test } from '@playwright/test';
import { chapters, figures, pages } from './built.ts';
import { open } from './driver.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const hasItems = ({ path }: { readonly path: string }): boolean =>
  pages.some((page) => page.path === path && page.html.includes('class="item"'));
const placeOf = (name: string) => figures.find((figure) => figure.name === name)!;

test('options and heads of tables keep the formulas of their words', async ({ page }) => {
  for (const { path } of chapters.filter(({ html, lang }) => lang === 'en' && html.includes('class="options"'))) {
    await page.goto(path);
    await expect(page.locator('.option:not(:has(input))')).toHaveCount(0); // they come one question at a time
    const options = await page.locator('.option:has(math)').evaluateAll((all) =>
      all.map((option) => ({
        words: option.querySelector('.katex-mathml')!.textContent,
        name: document.getElementById(option.querySelector('input')!.getAttribute('aria-labelledby')!)?.textContent,
      })),
    );
    for (const { words, name } of options) expect(name).toContain(words);
  }
  await page.goto('chapters/prediction-and-cost/');
  await expect(page.getByRole('columnheader', { name: 'e at w = 0.2' })).toHaveCount(1);
  await expect(page.getByRole('rowheader', { name: 'half the mean' })).toHaveCount(1);
});

test('sliders and handles say the letter of what they move, and planes both numbers', async ({ page }) => {
  const root = await open(page, placeOf('free-line'));
  await expect(root.locator('[data-slider=w]')).toHaveAccessibleName('w turns it');
  await expect(root.locator('.handle[data-moves=w]').first()).toHaveAccessibleName('w turns it');
  await root.locator('input[data-param=w]').fill('900');
  await root.locator('input[data-param=w]').press('Enter');
  for (const handle of await root.locator('.handle[data-moves=w]').all()) {
    const [now, most] = await handle.evaluate((each) =>
      ['now', 'max'].map((name) => Number(each.getAttribute(`aria-value${name}`))),
    );
    expect(now).toBeLessThanOrEqual(most!);
  }
  const bean = await open(page, placeOf('bean-pull'));
  await expect(bean.locator('.handle[data-moves=bean]')).toHaveAttribute(
    'aria-valuetext',
    /^size [\d.]+, toxicity [\d.]+$/,
  );
  const view = await open(page, placeOf('bowl'));
  await expect(view.locator('.handle[data-moves=view]').first()).toHaveAttribute(
    'aria-valuetext',
    /°, Seen from above \d+°$/,
  );
});

test('a guess that was not made yet is no number, and a probed node is called by its name', async ({ page }) => {
  const root = await open(page, placeOf('next-step'));
  const guess = root.locator('.handle[data-moves=guess]');
  await expect(guess).toHaveAttribute('aria-valuetext', 'not answered yet');
  await guess.press('Home');
  await expect(guess).toHaveAttribute('aria-valuetext', /\d/);
  const graph = await open(page, placeOf('graph'));
  await graph.locator('[data-slider=node]').press('ArrowRight');
  const words = await graph.locator('.handle[data-moves=node]').getAttribute('aria-valuetext');
  await expect(graph.locator('[data-slider=node]')).toHaveAttribute('aria-valuetext', words!);
});

test('a term is described without the drawn copy of its formulas', async ({ page }) => {
  await page.goto('chapters/prediction-and-cost/');
  for (const link of await page.locator('.term > a').all()) {
    const copies = await link.evaluate(
      (each) => document.getElementById(each.getAttribute('aria-describedby')!)!.querySelectorAll('.katex-html').length,
    );
    expect(copies).toBe(0);
  }
});

test('a verdict is said when it changes, and not again', async ({ page }) => {
  const root = await open(page, placeOf('learning-rate'));
  await page.waitForTimeout(500);
  const spoken = root.locator('[data-spoken]');
  const field = root.locator('input[data-param=rate]');
  await field.fill('0.4');
  await field.press('Enter');
  const words = await root.locator('[data-verdict]').evaluate((each) => each.firstChild!.textContent);
  await expect(spoken).toContainText(words!.trim());
  await root.locator('[data-do=step]').click();
  await expect(spoken).not.toContainText(words!.trim());
});

test('Play is a button with one name at a time, without a state beside it', async ({ page }) => {
  const root = await open(page, placeOf('learning-rate'));
  await expect(root.locator('[data-do=play]')).not.toHaveAttribute('aria-pressed');
  await root.locator('[data-do=play]').click();
  await expect(root.locator('[data-do=play]')).not.toHaveAttribute('aria-pressed');
});

test('a refused field is described by why, as long as it is refused; the place for it is always there', async ({
  page,
}) => {
  const root = await open(page, placeOf('learning-rate'));
  const notice = root.locator('[data-notice]');
  expect(await notice.evaluate((each) => getComputedStyle(each).display)).not.toBe('none');
  const field = root.locator('input[data-param=rate]');
  await field.fill('cheese');
  await field.press('Enter');
  await expect(field).toHaveAccessibleDescription(/cheese/);
  await field.fill('0.1');
  await field.press('Enter');
  await expect(field).toHaveAccessibleDescription('');
});

test('what is focused in a drawing has a ring, its axes are no bare numbers, its table has a name', async ({
  page,
}) => {
  const root = await open(page, placeOf('learning-rate'));
  expect(
    await root
      .locator('.tick-x')
      .first()
      .evaluate((each) => each.closest('[aria-hidden=true]') !== null),
  ).toBe(true);
  await root.locator('details.steps > summary').click();
  await expect(root.getByRole('table')).toHaveAccessibleName(/\w/);
  const item = (await open(page, figures.find(hasItems)!)).locator('.item[tabindex="0"]').first();
  await item.focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe('solid');
});

test('stages to come are as readable as those before', async ({ page }) => {
  const root = await open(page, placeOf('line-fit'));
  for (const stage of await root.locator('.stage-name.ahead').all())
    expect(await stage.evaluate((each) => getComputedStyle(each).opacity)).toBe('1');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('a formula that scrolls has a name', async ({ page }) => {
    await page.goto('chapters/prediction-and-cost/');
    const wide = page.locator('.formula[tabindex]');
    await expect.poll(() => wide.count()).toBeGreaterThan(0);
    for (const formula of await wide.all()) await expect(formula).toHaveAccessibleName('Formula, scrolls sideways');
  });
});

test('the search says how much it found, shows formulas once, and opens by Ctrl and K alone', async ({ page }) => {
  await page.goto('chapters/slope-descent/');
  await page.keyboard.press('/');
  await expect(page.locator('site-search dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.locator('.pagefind-ui__search-input').fill('gradient');
  await expect(page.locator('site-search [role=status]')).toContainText(/\d+ results/);
  await expect(page.locator('.pagefind-ui__result-excerpt').first()).toBeVisible();
});

test('the code of each figure can be selected and copied, by controls that say whose they are', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('figures/');
  const card = page.locator('.gallery li').first();
  const title = (await card.locator('strong').textContent())!.trim();
  await card.locator('summary').press('Enter');
  await expect(card.locator('textarea')).toHaveAccessibleName(`Code to embed it: ${title}`);
  await expect(card.locator('details a')).toHaveAccessibleName(`Alone on a page: ${title}`);
  expect(await card.locator('textarea').inputValue()).toMatch(/^<iframe .*<\/iframe>$/);
  await card.locator('button').press('Enter');
  await expect(card.locator('[role=status]')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<iframe .*<\/iframe>$/);
});
