import { expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const figure = definitionOf('flat-points');
const names = (props: Record<string, unknown>, lang: 'en' | 'zh' = 'en'): string[] =>
  [...drawn(figure, props, lang).root.querySelectorAll('[data-mark$="-names"] text')].map((label) => label.textContent);
const verdict = (props: Record<string, unknown>): string => {
  const values = initialValues(figure.params, props);
  return figure.verdict!(figure.trace(values) as Run, values)!.text.en;
};

test('tells a local minimum, a local maximum and a global minimum apart', () => {
  expect(names({ step: 3 }).sort()).toEqual(['global minimum', 'local maximum', 'local minimum']);
  expect(names({ step: 3 }, 'zh').sort()).toEqual(['最小值点', '极大值点', '极小值点'].sort());
});

test('finds that x³ is flat at 0 and neither', () => {
  expect(names({ f: 'x^3', step: 1 })).toEqual(['flat, neither']);
});

test('names a flat point only when the walker has come to it', () => {
  expect([0, 1, 2].map((step) => names({ step }).length)).toEqual([0, 1, 2]);
});

test('stands still where nothing is flat, and says so', () => {
  expect(verdict({ f: 'exp(x)' })).toMatch(/nowhere 0/);
  expect(verdict({ f: '5' })).toMatch(/whole stretch/);
  expect(verdict({ f: 'x^2' })).toMatch(/^One flat point/);
});

test('of a function without a value in view, no derivative is spoken of', () => {
  expect(verdict({ f: '1/0' })).toBe('The function has no value in view.');
  expect(verdict({ f: '1/x' })).toMatch(/^The derivative is nowhere 0 here/);
});

test('says what it cannot see: a slope too small for a number, and points too many to be counted', () => {
  for (const props of [
    { f: 'tanh(x)', reach: 20 },
    { f: 'sigmoid(3x)', reach: 15 },
  ])
    expect(verdict(props)).toMatch(/^There is no flat point in view\. On a stretch the slope is too small/);
  expect(verdict({ f: 'exp(-x^2)', reach: 30 })).toMatch(/^One flat point.*On a stretch the slope is too small/);
  expect(verdict({ f: 'sin(200x)', reach: 20 })).toMatch(/too close together here to be counted/);
});

test('draws the derivative below the function, and its zeros on the axis', () => {
  const { root } = drawn(figure, { step: 3 }, 'en');
  expect(root.querySelectorAll('svg').length).toBe(1);
  const [upper, lower] = ['upper', 'lower'].map((mark) => root.querySelector(`[data-mark=${mark}]`)!);
  expect(upper!.getAttribute('transform')).toBe('translate(0,0)');
  expect(Number(/,(\d+)/.exec(lower!.getAttribute('transform')!)![1])).toBeGreaterThan(150);
  expect(lower!.querySelector('[data-mark=zeros] path')!.getAttribute('d')!.split('M').length - 1).toBe(3);
});

test('names stand clear of the ring at their point, at the top and at the bottom of the drawing, too', () => {
  for (const [f, step, mark] of [
    ['x^4/4 - x^3/3 - 2x^2 + 1', 3, 'minimum'],
    ['x^2', 1, 'minimum'],
    ['exp(-x^2)', 1, 'other'],
  ] as const) {
    const { root } = drawn(figure, { f, step }, 'en');
    const base = Number([...root.querySelectorAll(`[data-mark=${mark}-names] text`)].at(-1)!.getAttribute('y'));
    const spots = root.querySelector(`[data-mark=${mark === 'other' ? 'others' : 'minima'}] path`)!.getAttribute('d')!;
    const point = Number(/,([\d.]+)h0$/.exec(spots)![1]);
    if (mark === 'other') expect(point - base, f).toBeGreaterThanOrEqual(15);
    else expect(base - point, f).toBeGreaterThanOrEqual(24);
    expect(base, f).toBeLessThanOrEqual(163);
  }
});
