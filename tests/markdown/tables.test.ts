import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { maths } from '../../src/markdown/maths.ts';
import { tables } from '../../src/markdown/tables.ts';

const compiled = (source: string): string =>
  mdxToJs(source, { mdastPlugins: [maths], hastPlugins: [tables], features: { math: true } })
    .code.replace(/\\[un][\w]*/g, '')
    .replace(/\s+/g, ' ');

test('the first cells of a table are heads, of a column or of a row', () => {
  const code = compiled('| rate | does |\n| --- | --: |\n| small | creeps |\n| large | leaps |');
  expect(code).toContain('_components.th, { scope: "col", children: "rate"');
  expect(code).toContain('_components.th, { scope: "row", children: "small"');
  expect(code).toContain('_components.td, { style: { textAlign: "right" }, children: "leaps"');
  expect(code.match(/scope: "row"/g)).toHaveLength(2);
});

test('a head with a formula is named in plain letters', () => {
  const code = compiled('| $\\e$ at $\\w = 0.2$ | b |\n| --- | --- |\n| below $\\frac{1}{2a}$ | $x$ |');
  expect(code).toMatch(/"aria-label": "e at w = 0.2"/);
  expect(code).toMatch(/"aria-label": "below 1\/\(2a\)"/);
  expect(code.match(/aria-label"/g)).toHaveLength(2);
});
