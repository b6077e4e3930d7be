import { expect, test } from 'vitest';
import { withBigSymbols } from '../../src/markdown/preload-big-symbols.ts';

const page = (body: string) => `<html><head><title>x</title></head><body>${body}</body></html>`;
const sum = '<span class="mop op-symbol small-op">∑</span>';

test('a page with a sum in sight fetches its font early', () => {
  const html = withBigSymbols(page(`<p>${sum}</p><details><p>more</p></details>`), '/base/size1.woff2');
  expect(html).toContain('href="/base/size1.woff2"');
  expect(html.indexOf('size1.woff2')).toBeLessThan(html.indexOf('</head>'));
});

test('a page whose sums are all folded away, or that has none, does not', () => {
  for (const body of [`<details><p>a</p>${sum}</details><p>b</p>`, '<p class="sum">no formula</p>']) {
    expect(withBigSymbols(page(body), '/size1.woff2')).toBe(page(body));
  }
});
