import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { katexWoff2 } from '../../src/markdown/katex-woff2.ts';

test('every font of KaTeX’s stylesheet is kept as woff2, and nothing else', () => {
  const css = readFileSync('node_modules/katex/dist/katex.min.css', 'utf8');
  const kept = katexWoff2.transform(css, '/katex/dist/katex.min.css')!;
  expect(kept.match(/\.woff2\)/g)!.length).toBe(css.match(/@font-face/g)!.length);
  expect(kept).not.toMatch(/\.(woff|ttf)\)/);
});

test('other stylesheets are left alone', () => {
  expect(katexWoff2.transform('a{}', '/src/styles/page.css')).toBeUndefined();
});
