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

test('has no slope, measured or ruled, where the function itself has no value', () => {
  for (const [f, x] of [
    ['ln(sin(x))', -1.3],
    ['1/x^2', 0],
    ['--x^-3', 0],
  ] as const) {
    const { values, run } = traced({ f, x });
    run.steps.forEach((step, i) => expect(figure.columns.value!.value(step, values, run, i), f).toBe('–'));
    expect(figure.slots!(run.steps[0], values as never, run, 0)).toMatchObject({ slope: '–', measured: '–' });
  }
  const dots = (f: string): number =>
    drawn(figure, { f }, 'en')
      .root.querySelector('[data-panel=slope] [data-mark=measured] path')!
      .getAttribute('d')!
      .split('M').length - 1;
  expect(dots('0x + 1/x^2*x^2')).toBe(40);
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

  test('gives the true reason where a formula or a measurement does not tell', () => {
    for (const f of ['x^2.5', 'sqrt(x)^2']) {
      const { en, zh } = verdict({ f, x: 0 }).text;
      expect(en, f).not.toMatch(/too fast/);
      expect(`${en}${zh}`, f).toMatch(/to the left, where f has no value.*左边/);
    }
    expect(verdict({ f: 'sqrt(-x)^3 + sqrt(1 - x)', x: 1 }).text.en).toMatch(/no value at x = 1/);
    expect(verdict({ f: '(1 - x)^2.5', x: 1 }).text.en).toMatch(/to the right, where f has no value/);
    const told = verdict({ f: 'sqrt(x^4)', x: 0 }).text;
    expect(told.en).toMatch(/a division by 0.* gives 0\.00000000/);
    expect(told.zh).toContain('要除以 0');
    expect(verdict({ f: 'sqrt(x^2)', x: 0 }).text.en).toMatch(/no derivative at x = 0/);
  });

  test('calls too large what is too large, and not missing', () => {
    for (const f of ['1e200x*1e200x', 'exp(1013x)']) {
      const { en, zh } = verdict({ f, x: 0.7 }).text;
      expect(en, f).toMatch(/too large for this computer/);
      expect(zh, f).toContain('数太大');
    }
  });

  test('blames lost digits only where they are what is missing, and names the point with all its digits', () => {
    for (const [f, x, at] of [
      ['1/x', 1e-7, 'x = 1×10⁻⁷'],
      ['1/(x-1)', 1.0000001, 'x = 1.0000001'],
      ['sqrt((x-1)^2)', 1.000001, 'x = 1.000001'],
    ] as const) {
      const { en, zh } = verdict({ f, x }).text;
      expect(en).toMatch(/changes too fast/);
      expect(zh).toContain('变化太快');
      expect(en).toContain(`At ${at} the`);
      expect(zh).toContain(`在 ${at} 处`);
    }
    expect(verdict({ f: 'exp(exp(x))', x: 6.4 }).text.en).not.toMatch(/digits/);
    expect(verdict({ f: 'x^2', x: 1.2345e-7 }).text.en).toContain('At x = 1.2345×10⁻⁷ the');
  });

  test('claims no more digits than a measurement has', () => {
    const { en, zh } = verdict({ f: '1/x', x: -0.001 }).text;
    expect(en).toContain('gives −1000060: they agree, as nearly as it can measure');
    expect(zh).toContain('误差之内');
    expect(verdict({ f: 'x^2', x: 3 }).text.en).toMatch(/gives 6\.00000000: they agree\.$/);
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
