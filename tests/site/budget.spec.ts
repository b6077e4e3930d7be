import { expect, test } from '@playwright/test';
import { base, dir, pages } from './built.ts';
import { weigh } from '../../scripts/weight.mjs';

const most = { js: 40_000, css: 20_000 }; // bytes after Brotli

for (const { path, html } of pages) {
  test(`/${path} keeps within its budget of script and style`, () => {
    const { js, css } = weigh(dir, base, html);
    expect(js, 'bytes of JavaScript').toBeLessThanOrEqual(most.js);
    expect(css, 'bytes of CSS').toBeLessThanOrEqual(most.css);
  });

  test(`/${path} carries no script of KaTeX`, () => {
    expect(html).not.toMatch(/katex[^"]*\.m?js|renderToString/);
  });
}

test('the weight of a page with figures counts their scripts', () => {
  const page = pages.find(({ figures }) => figures.length > 0)!;
  const without = page.html.replace(/<astro-island[^>]*>/g, '');
  expect(weigh(dir, base, page.html).js - weigh(dir, base, without).js).toBeGreaterThan(3000);
});
