// The course on paper, as `npm run pdf` puts it together.
import { expect, test } from '@playwright/test';
import { gatherCourse } from '../../scripts/course.mjs';
import { base, chapters } from './built.ts';

test('chapters become one document: nothing stands in it twice, and the answers stand at the end of their chapter', async ({
  page,
}) => {
  const two = chapters.filter(({ html, lang }) => lang === 'en' && html.includes('<dh-exercise')).slice(0, 2);
  await page.route(/\.js$/, (route) => route.abort());
  await page.emulateMedia({ media: 'print' });
  await page.goto(two[0]!.path);
  await page.evaluate(gatherCourse, {
    paths: two.map(({ path }) => `${base}${path}`),
    title: { name: 'Downhill', about: 'A course.' },
    words: { contents: 'Contents', answers: 'Answers', prediction: 'Prediction', exercise: 'Exercise' },
  });
  const found = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return {
      title: document.title,
      chapters: document.querySelectorAll('main').length,
      twice: ids.filter((id, i) => ids.indexOf(id) !== i),
      lost: [...document.querySelectorAll('[aria-labelledby]')]
        .flatMap((each) => each.getAttribute('aria-labelledby')!.split(' '))
        .filter((id) => !ids.includes(id)),
      asked: document.querySelectorAll('dh-predict, dh-exercise').length,
      contents: [...document.querySelectorAll('.title-sheet a')].map((link) => [
        link.textContent,
        document.querySelector(link.getAttribute('href')!)?.textContent,
      ]),
      answers: document.querySelectorAll('.answers > section > h3:not(:last-child)').length,
      beside: document.querySelectorAll(':is(dh-predict, dh-exercise) .worked').length,
      controls: [...document.querySelectorAll('.plate .controls')].filter((each) => each.checkVisibility()).length,
    };
  });
  expect(found).toMatchObject({ title: 'Downhill', chapters: 2, twice: [], lost: [], beside: 0, controls: 0 });
  expect(found.answers).toBe(found.asked);
  expect(found.contents).toHaveLength(2);
  for (const [line, heading] of found.contents) expect(line).toBe(heading);
  const pdf = await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

for (const path of ['chapters/backpropagation/', 'chapters/network/']) {
  test(`${path}: no listing and no table is cut off on a sheet of A4`, async ({ page }) => {
    await page.route(/\.js$/, (route) => route.abort());
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 672, height: 1000 });
    await page.goto(path);
    const found = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('main :is(pre, table)')].filter((each) => each.checkVisibility());
      const cut = boxes.filter(
        (box) => box.scrollWidth > box.clientWidth + 1 || box.getBoundingClientRect().right > innerWidth + 1,
      );
      return { boxes: boxes.length, cut: cut.map((box) => box.textContent.slice(0, 40)) };
    });
    expect(found.boxes).toBeGreaterThan(1);
    expect(found.cut).toEqual([]);
  });
}
