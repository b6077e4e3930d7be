// @ts-check
// Builds the site and prints every chapter, and the whole course, in both languages into the folder `pdf`.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumPath, flags } from '../tests/site/browser.ts';
import { gatherCourse } from './course.mjs';
import { serve } from './serve.mjs';
import { root, run } from './tools.mjs';

const languages = [
  {
    tag: 'en',
    prefix: '',
    words: { contents: 'Contents', answers: 'Answers', prediction: 'Prediction', exercise: 'Exercise' },
  },
  {
    tag: 'zh-cn',
    prefix: 'zh-cn/',
    words: { contents: '目录', answers: '答案', prediction: '预测', exercise: '练习' },
  },
];

const dir = mkdtempSync(join(tmpdir(), 'downhill-pdf-'));
const { code, output } = await run('astro', ['build', '--outDir', dir], { quiet: true });
if (code !== 0) {
  console.error(output);
  process.exit(code);
}
const into = join(root, 'pdf');
mkdirSync(into, { recursive: true });

const site = await serve({ dir, port: 0 });
const executablePath = await chromiumPath();
const browser = await chromium.launch({ args: flags, ...(executablePath ? { executablePath } : {}) });
for (const { tag, prefix, words } of languages) {
  const home = readFileSync(join(dir, prefix, 'index.html'), 'utf8');
  const slugs = [...new Set([...home.matchAll(/href="[^"]*\/chapters\/([\w-]+)\/"/g)].map(([, slug]) => slug ?? ''))];
  const title = { name: meta(home, 'og:site_name'), about: meta(home, 'og:description') };
  for (const chapters of [...slugs.map((slug) => [slug]), slugs]) {
    const paths = chapters.map((slug) => `${site.url}${prefix}chapters/${slug}/`);
    const name = `downhill-${tag}${chapters.length === 1 ? `-${chapters[0]}` : ''}.pdf`;
    await print({ paths, title, words }, join(into, name));
    console.log(join('pdf', name));
  }
}
await browser.close();
site.close();
rmSync(dir, { recursive: true, force: true });

/**
 * What a page's head says of it.
 *
 * @param {string} html
 * @param {string} property
 */
function meta(html, property) {
  return new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? '';
}

/**
 * Prints chapters as one document.
 *
 * @param {Parameters<typeof gatherCourse>[0]} course
 * @param {string} file
 */
async function print(course, file) {
  // Figures stay as they were built: at the step that tells most, with their tables.
  const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.route(/\.js$/, (route) => route.abort());
  await page.emulateMedia({ media: 'print' });
  await page.goto(course.paths[0] ?? site.url);
  await page.evaluate(gatherCourse, course);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const footer = `<p style="width:100%;font-size:8px;text-align:center"><span class="pageNumber"></span></p>`;
  await page.pdf({
    path: file,
    format: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    outline: true,
    tagged: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footer,
  });
  await page.close();
}
