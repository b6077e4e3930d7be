// @ts-check
// Builds the site and prints, page by page, what it weighs and how it runs on a phone with its CPU slowed four times.
// `node scripts/page-report.mjs [part of an address]` measures only the pages whose address contains it.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumPath, flags } from '../tests/site/browser.ts';
import { serve } from './serve.mjs';
import { run } from './tools.mjs';
import { weigh } from './weight.mjs';

const base = '/some/where/';
const slowdown = 4;
const playedFor = 3000; // milliseconds

const dir = mkdtempSync(join(tmpdir(), 'downhill-bench-'));
const began = performance.now();
const { code, output } = await run('astro', ['build', '--outDir', dir], {
  quiet: true,
  env: { SITE: 'https://example.org', BASE: base },
});
const seconds = ((performance.now() - began) / 1000).toFixed(1);
if (code !== 0) {
  console.error(output);
  process.exit(code);
}

const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && !/^(pagefind|404)/.test(file))
  .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
  .filter((path) => path.includes(process.argv[2] ?? '') && !/(^|\/)embed\//.test(path))
  .sort();
console.log(`\nBuilt in ${seconds} s. ${paths.length} pages are measured; sizes are kilobytes after Brotli.\n`);

const executablePath = await chromiumPath();
const browser = await chromium.launch({ args: flags, ...(executablePath ? { executablePath } : {}) });
const site = await serve({ dir, base, port: 0 });

/** @type {Record<string, string>[]} */
const rows = [];
for (const path of paths) {
  const { html, css, js } = weigh(dir, base, readFileSync(join(dir, path, 'index.html'), 'utf8'));
  const { fonts, fontFiles, ...speed } = await measure(`${site.url}${path}`);
  rows.push({
    page: `/${path}`,
    html: kilo(html),
    css: kilo(css),
    js: kilo(js),
    fonts: `${kilo(fonts)} (${fontFiles})`,
    'FCP ms': whole(speed.fcp),
    'LCP ms': whole(speed.lcp),
    'long tasks': `${speed.longTasks} (${whole(speed.longest)} ms)`,
    fps: speed.fps === undefined ? '–' : whole(speed.fps),
    'slider ms': speed.slider === undefined ? '–' : whole(speed.slider),
  });
}
table(rows);
console.log(`
FCP, LCP: first and largest paint. Long tasks: those over 50 ms after the first paint, and the longest. fps: while the first
figure plays for ${playedFor / 1000} s. slider: from the key to the next paint, the slowest of five. 390 × 844, CPU slowed ${slowdown} times.`);

site.close();
await browser.close();
rmSync(dir, { recursive: true, force: true });

/**
 * How a page runs on a slow phone.
 *
 * @param {string} url
 */
async function measure(url) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  /** @type {number[]} */
  const sizes = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'font') sizes.push(Number(response.headers()['content-length'] ?? 0));
  });
  await page.addInitScript(() => {
    const seen = { lcp: 0, long: /** @type {{ at: number, ms: number }[]} */ ([]) };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.lcp = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) seen.long.push({ at: startTime, ms: duration });
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const painted = await page.evaluate(() => {
    const { seen } = /** @type {{ seen: { lcp: number, long: { at: number, ms: number }[] } }} */ (
      /** @type {unknown} */ (window)
    );
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const late = seen.long.filter(({ at }) => at > fcp).map(({ ms }) => ms);
    return { fcp, lcp: seen.lcp, longTasks: late.length, longest: Math.max(0, ...late) };
  });
  const playing = await play(page);
  await page.close();
  return { ...painted, ...playing, fonts: sizes.reduce((sum, size) => sum + size, 0), fontFiles: sizes.length };
}

/**
 * Plays a page's first figure, then moves its first slider with the arrow key.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{ fps?: number, slider?: number }>} frames a second, and the slowest answer in milliseconds
 */
async function play(page) {
  const button = page.locator('[data-bench-play]').first();
  if ((await button.count()) === 0) return {};
  await button.scrollIntoViewIfNeeded();
  await page.locator('[data-figure][data-live] [data-bench-play]').first().waitFor();
  if (!(await button.evaluate((each) => each.closest('[data-playing]')))) await button.click();
  const frames = await page.evaluate(async (time) => {
    let count = 0;
    const end = performance.now() + time;
    while (performance.now() < end) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      count++;
    }
    return count;
  }, playedFor);
  const slider = page.locator('[data-figure][data-live] [data-slider]').first();
  if ((await slider.count()) === 0 || !(await slider.isVisible())) return { fps: frames / (playedFor / 1000) };
  // Asked of the browser itself: a timer set in a frame also waits for what the page does after that frame is painted.
  await page.evaluate(() => {
    const answers = /** @type {number[]} */ ([]);
    Object.assign(window, { answers });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') answers.push(duration);
    }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
  });
  for (let press = 0; press < 5; press++) {
    await slider.press('ArrowRight');
    await page.waitForTimeout(150);
  }
  await page.waitForTimeout(500); // what was timed is told later
  const answers = await page.evaluate(
    () => /** @type {{ answers: number[] }} */ (/** @type {unknown} */ (window)).answers,
  );
  return { fps: frames / (playedFor / 1000), slider: Math.max(0, ...answers) };
}

/** @param {number} bytes */
function kilo(bytes) {
  return (bytes / 1000).toFixed(1);
}

/** @param {number} value */
function whole(value) {
  return value.toFixed(0);
}

/** @param {readonly Record<string, string>[]} lines */
function table(lines) {
  const heads = Object.keys(lines[0] ?? {});
  const widths = heads.map((head) => Math.max(head.length, ...lines.map((line) => line[head]?.length ?? 0)));
  /** @param {readonly string[]} cells */
  const row = (cells) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  console.log(row(heads));
  console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  for (const line of lines) console.log(row(heads.map((head) => line[head] ?? '')));
}
