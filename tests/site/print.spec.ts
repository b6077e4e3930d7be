// The course on paper, as `npm run pdf` puts it together.
import { expect, test } from '@playwright/test';
import { gatherCourse } from '../../scripts/course.mjs';
import { base, chapters } from './built.ts';

test('chapters become one document: nothing stands in it twice, and the answers follow the exercises', async ({
  page,
}) => {
  const two = chapters.filter(({ html, lang }) => lang === 'en' && html.includes('<dh-exercise')).slice(0, 2);
  await page.route(/\.js$/, (route) => route.abort());
  await page.emulateMedia({ media: 'print' });
  await page.goto(two[0]!.path);
  await page.evaluate(gatherCourse, {
    paths: two.map(({ path }) => `${base}${path}`),
    answers: 'Answers',
    exercise: 'Exercise',
  });
  const found = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return {
      chapters: document.querySelectorAll('main').length,
      twice: ids.filter((id, i) => ids.indexOf(id) !== i),
      lost: [...document.querySelectorAll('[aria-labelledby]')]
        .flatMap((each) => each.getAttribute('aria-labelledby')!.split(' '))
        .filter((id) => !ids.includes(id)),
      exercises: document.querySelectorAll('dh-exercise').length,
      answers: document.querySelectorAll('.answers h3').length,
      beside: document.querySelectorAll('dh-exercise .worked').length,
      controls: [...document.querySelectorAll('.plate .controls')].filter((each) => each.checkVisibility()).length,
    };
  });
  expect(found).toMatchObject({ chapters: 2, twice: [], lost: [], beside: 0, controls: 0 });
  expect(found.answers).toBe(found.exercises);
  const pdf = await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
