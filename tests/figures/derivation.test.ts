import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const figure = definitionOf('derivation');
const traced = (props: Record<string, unknown>) => {
  const values = initialValues(figure.params, props);
  return { values, run: figure.trace(values) as Run };
};
const lines = (props: Record<string, unknown>, lang: 'en' | 'zh' = 'en') => [
  ...drawn(figure, props, lang).root.querySelectorAll('.lines li'),
];

test('lists every line with the rule that gave it, in the page’s language', () => {
  const notes = (lang: 'en' | 'zh') => lines({}, lang).map((line) => line.querySelector('.note')!.textContent);
  expect(notes('en')).toEqual([
    'to be differentiated',
    'chain rule, outside: power rule',
    'sum rule',
    'constant rule',
    'constant multiple rule',
    'power rule',
    'simplified',
  ]);
  expect(notes('zh')[1]).toBe('链式法则，外层用幂法则');
});

test('keeps the lines ahead out of sight, and marks what a step changes before and after', () => {
  const all = lines({ step: 3 });
  expect(all.map((line) => line.getAttribute('data-state'))).toEqual([
    null,
    null,
    null,
    'now',
    'ahead',
    'ahead',
    'ahead',
  ]);
  const marked = all.map((line) => line.querySelector('.marked')?.textContent);
  expect(marked).toEqual([undefined, undefined, 'ddw3', '0', undefined, undefined, undefined]);
});

test('writes each line as text in the table, with the same value in each', () => {
  const { values, run } = traced({});
  const column = (key: string) => run.steps.map((step, i) => figure.columns[key]!.value(step, values, run, i));
  expect(column('line').at(-1)).toBe('−4·(3 − 2·w)');
  for (const value of column('value')) expect(value).toBeCloseTo(-8, 7);
});

describe('the check beside the rules', () => {
  const verdict = (props: Record<string, unknown>) => {
    const { values, run } = traced(props);
    return figure.verdict!(run, values)!;
  };

  test('agrees with them on every example', () => {
    const { examples } = figure.params.f as { examples: readonly string[] };
    for (const f of examples) expect(verdict({ f, x: 0.7 }), f).toMatchObject({ tone: 'good' });
  });

  test('says so where there is no value, or no derivative', () => {
    expect(verdict({ f: 'ln(x)', x: -1 }).text.en).toMatch(/no value at x = −1/);
    expect(verdict({ f: '1/x', x: 0 }).text.en).toMatch(/no value at x = 0/);
    expect(verdict({ f: 'sqrt(x)', x: 0 }).text.en).toMatch(/no derivative at x = 0/);
  });

  test('does not claim agreement where measuring fails', () => {
    expect(verdict({ f: 'sin(1e7x)', x: 0.3 }).tone).toBe('plain');
  });
});

test('draws the measured slopes from the start, and the derivative when it is found', () => {
  const path = (step: number, mark: string): string =>
    drawn(figure, { step }, 'en').root.querySelector(`[data-panel=slope] [data-mark=${mark}] path`)!.getAttribute('d')!;
  expect(path(0, 'measured').split('M').length - 1).toBe(41);
  expect(path(0, 'curve')).toBe('M0,0');
  expect(path(6, 'curve').length).toBeGreaterThan(100);
});

test('carries no more than forty parts, and derives such an expression in a few dozen lines', () => {
  expect(() => initialValues(figure.params, { f: `x${'*x'.repeat(20)}` })).toThrow(/41 parts/);
  const { run } = traced({ f: `x${'*x'.repeat(19)}` });
  expect(run.steps.length).toBeLessThan(60);
});
