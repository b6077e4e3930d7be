// Every question of every chapter, answered as readers answer: rightly, with each known mistake, and with nonsense.
import { expect, test, type Locator } from '@playwright/test';
import { chapters } from './built.ts';
import { watch } from './watch.ts';

// Without motion the figures take their steps at once.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

// In Chinese they are the same questions with the same answers: another test sees to that.
const asking = chapters.filter(({ html, lang }) => lang === 'en' && /<dh-(exercise|predict)/.test(html));

/** Gives an answer by keyboard and returns which result is shown, and told to who cannot see it. */
async function result(question: Locator, give: () => Promise<void>): Promise<string | null> {
  // A prediction asks again first.
  if (await question.evaluate((each) => each.hasAttribute('data-answered')))
    await question.locator('button').first().press('Enter');
  await give();
  await question.locator('[type=submit]').press('Enter');
  const seen = () =>
    question.evaluate((each) => {
      const shown = [...each.querySelectorAll('[data-result].shown')];
      const isSeen = shown.every((one) => one.checkVisibility({ visibilityProperty: true }));
      const isTold = each.querySelector('[role=status]')!.textContent !== '';
      return isSeen && isTold ? shown.map((one) => one.getAttribute('data-result')) : [];
    });
  await expect.poll(async () => (await seen()).length).toBe(1);
  return (await seen())[0]!;
}

for (const { path } of asking) {
  test(`each question of /${path} knows its answer, each of its mistakes, and what is no answer`, async ({ page }) => {
    const problems = watch(page);
    await page.goto(path);
    for (const question of await page.locator('dh-exercise, dh-predict').all()) {
      await question.scrollIntoViewIfNeeded();
      const field = question.locator('[data-answers]');
      expect(await result(question, () => Promise.resolve())).toBe('empty');
      if ((await field.count()) === 0) {
        for (const option of await question.locator('[type=radio]').all()) {
          const value = await option.inputValue();
          expect(await result(question, () => option.press(' '))).toBe(value);
        }
        continue;
      }
      expect(await result(question, () => field.fill('cheese'))).toBe('not-a-number');
      await expect(question.locator('.shown')).toContainText('cheese');
      const answers = JSON.parse((await field.getAttribute('data-answers'))!) as [number, string][];
      for (const [value, name] of answers.toReversed()) {
        expect(await result(question, () => field.fill(String(value)))).toBe(name);
      }
    }
    expect(problems).toEqual([]);
  });
}

test('solved exercises are remembered here, counted, and forgotten on request', async ({ page }) => {
  const { path } = asking.find(({ html }) => html.includes('<dh-exercise'))!;
  await page.goto(path);
  const solve = async (exercise: Locator): Promise<void> => {
    await exercise.scrollIntoViewIfNeeded();
    const field = exercise.locator('[data-answers]');
    await field.or(exercise.locator('[value=right]')).first().waitFor(); // fields come when their exercise is near
    if ((await field.count()) === 0) await exercise.locator('[value=right]').check();
    else await field.fill(String((JSON.parse((await field.getAttribute('data-answers'))!) as [number][])[0]![0]));
    await exercise.locator('[type=submit]').click();
  };
  await solve(page.locator('dh-exercise').first());
  await page.reload();
  await expect(page.locator('dh-exercise').first()).toHaveAttribute('data-solved', '');
  const progress = page.locator('dh-progress');
  await expect(progress).toContainText('1');
  await progress.locator('button').click();
  await expect(page.locator('dh-exercise').first()).not.toHaveAttribute('data-solved');
});

test('a term shows its definition on hover and on focus, and Escape puts it away', async ({ page }) => {
  await page.goto(asking[0]!.path);
  const term = page.locator('.term').first();
  const tip = term.locator('.term-tip');
  await expect(tip).toBeHidden();
  await term.hover();
  await expect(tip).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(tip).toBeHidden();
  await term.locator('a').focus();
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
});

test('what explains a term lies above the text that follows', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 }); // here explanations reach far out of their paragraphs
  await page.goto(asking[0]!.path);
  const covered: string[] = [];
  for (const term of await page.locator('.term').all()) {
    await term.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await term.locator('a').focus();
    await expect(term.locator('.term-tip')).toBeVisible();
    await expect(term.locator('.term-tip')).toHaveCSS('opacity', '1');
    const seen = await term.locator('.term-tip').evaluate((tip) => {
      const { left, top, bottom } = tip.getBoundingClientRect();
      return [top + 6, bottom - 6].every((y) => tip.contains(document.elementFromPoint(left + 20, y)));
    });
    if (!seen) covered.push((await term.textContent()) ?? '');
  }
  expect(covered).toEqual([]);
});

test.describe('by finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('a tap on a term shows its definition, a second one follows the link', async ({ page }) => {
    await page.goto(asking[0]!.path);
    const term = page.locator('.term').first();
    await term.locator('a').tap();
    await expect(term.locator('.term-tip')).toBeVisible();
    expect(new URL(page.url()).pathname).toContain(asking[0]!.path);
    await term.locator('a').tap();
    await page.waitForURL(/glossary\/#/);
  });
});
