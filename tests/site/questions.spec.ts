// Every question of every chapter, answered as readers answer: rightly, with each known mistake, and with nonsense.
import { expect, test, type Locator } from '@playwright/test';
import { chapters } from './built.ts';
import { watch } from './watch.ts';

// Without motion the figures take their steps at once.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

// In Chinese they are the same questions with the same answers: another test sees to that.
const asking = chapters.filter(({ html, lang }) => lang === 'en' && /<dh-(exercise|predict)/.test(html));

/**
 * Gives answers, one after another, and returns what each is told: the result that is shown, if it is seen and read aloud.
 * All in one go: a chapter has some hundred answers, and each call from here to the page takes a frame or two.
 */
function results(question: Locator, answers: readonly string[]): Promise<readonly (string | null)[]> {
  return question.evaluate(async (asked, all) => {
    const told = (): string | null => {
      const shown = [...asked.querySelectorAll('[data-result].shown')];
      const isSeen = shown.length === 1 && shown[0]!.checkVisibility({ visibilityProperty: true });
      const isRead = asked.querySelector('[role=status]')!.textContent !== '';
      return isSeen && isRead ? shown[0]!.getAttribute('data-result') : null;
    };
    const found: (string | null)[] = [];
    for (const answer of all) {
      if (asked.hasAttribute('data-answered')) asked.querySelector('button')!.click(); // a prediction asks again first
      const field = asked.querySelector<HTMLInputElement>('[data-answers]');
      if (field) {
        field.value = answer;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      } else asked.querySelector<HTMLInputElement>(`[type=radio][value="${answer}"]`)!.click();
      asked.querySelector<HTMLElement>('[type=submit]')!.click();
      for (let frames = 0; frames < 100 && told() === null; frames++) await new Promise(requestAnimationFrame);
      found.push(told());
    }
    return found;
  }, answers);
}

for (const { path } of asking) {
  test(`each question of /${path} knows its answer, each of its mistakes, and what is no answer`, async ({ page }) => {
    const problems = watch(page);
    await page.goto(path);
    for (const question of await page.locator('dh-exercise, dh-predict').all()) {
      await question.scrollIntoViewIfNeeded();
      const submit = question.locator('[type=submit]');
      const shown = question.locator('[data-result].shown');
      await submit.click();
      await expect(shown).toHaveAttribute('data-result', 'empty');
      const field = question.locator('[data-answers]');
      if ((await field.count()) === 0) {
        const options = await question
          .locator('[type=radio]')
          .evaluateAll((all: HTMLInputElement[]) => all.map((one) => one.value));
        expect(options.length).toBeGreaterThan(1);
        await question.locator('[type=radio]').first().check();
        await submit.click();
        await expect(shown).toHaveAttribute('data-result', options[0]!);
        expect(await results(question, options)).toEqual(options);
        continue;
      }
      await field.fill('cheese');
      await field.press('Enter');
      await expect(shown).toHaveAttribute('data-result', 'not-a-number');
      await expect(shown).toContainText('cheese');
      const answers = (JSON.parse((await field.getAttribute('data-answers'))!) as [number, string][]).toReversed();
      const names = answers.map(([, name]) => name);
      expect(
        await results(
          question,
          answers.map(([value]) => String(value)),
        ),
      ).toEqual(names);
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

test('a prediction whose figure is far up keeps its result in view, and leads to the figure', async ({ page }) => {
  await page.goto('chapters/prediction-and-cost/');
  const question = page.locator('#pc-predict-neuron');
  await question.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await question.locator('[data-answers]').fill('0.4');
  await question.locator('[type=submit]').click();
  await expect(question.locator('[data-result=right]')).toBeInViewport();
  const way = question.getByRole('button', { name: 'Watch it in the figure' });
  await way.click();
  const figure = page.locator('#neuron');
  await expect(figure.locator('.panels')).toBeInViewport({ ratio: 1 });
  await expect.poll(() => figure.evaluate((element) => element.textContent)).toContain('0.40');
  const near = page.locator('#pc-predict-lowest');
  await near.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await near.locator('[data-answers]').fill('0.5');
  await near.locator('[type=submit]').click();
  await expect(page.locator('#lowest-point .panels')).toBeInViewport({ ratio: 1 });
  await expect(near.locator('.to-figure')).toBeHidden();
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
