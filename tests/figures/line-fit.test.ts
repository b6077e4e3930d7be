import { expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const lineFit = definitionOf('line-fit');
const at = (key: string, stage: number, props = {}): unknown => {
  const values = initialValues(lineFit.params, props);
  const run = lineFit.trace(values) as Run;
  return lineFit.columns[key]!.value(run.steps[stage], values, run, stage);
};
const picture = (step: number, props = {}): Element => drawn(lineFit, { step, ...props }, 'en').root;
const outline = (root: Element, mark: string): string =>
  root.querySelector(`[data-mark="${mark}"] path`)!.getAttribute('d')!;
const empty = (d: string): boolean => d === 'M0,0' || !d.includes('V') || /^(M([\d.-]+),([\d.-]+)V\3)+$/.test(d);

test('works out one stage after the other: input, prediction, error, mean squared error', () => {
  const known = (stage: number) => Object.keys(lineFit.columns).filter((key) => at(key, stage) !== undefined);
  expect([0, 1, 2, 3, 4].map(known)).toEqual([
    [],
    ['x'],
    ['x', 'prediction'],
    ['x', 'prediction', 'error'],
    ['x', 'prediction', 'error', 'square', 'cost'],
  ]);
});

test('at w = 2 the seventh tadpole is missed by −5.3, and the mean squared error is 10.099', () => {
  expect(at('prediction', 4)).toBeCloseTo(8.4, 12);
  expect(at('error', 4)).toBeCloseTo(-5.3, 12);
  expect(at('cost', 4)).toBeCloseTo(10.098571, 6);
});

test('draws what has been worked out, and nothing of what has not', () => {
  const shown = (stage: number) => {
    const root = picture(stage);
    return [
      outline(root, 'line') !== 'M0,0',
      !empty(outline(root, 'residuals')),
      outline(root, 'squares') !== 'M0,0',
      root.querySelectorAll('[data-mark="errors"] path.item').length,
    ];
  };
  expect(shown(1)).toEqual([false, false, false, 0]);
  expect(shown(2)).toEqual([true, false, false, 0]);
  expect(shown(3)).toEqual([true, true, false, 7]);
  expect(shown(4)).toEqual([true, true, true, 7]);
});

test('each error can be asked for its numbers', () => {
  const names = [...picture(4).querySelectorAll('path.item')].map((item) => item.getAttribute('aria-label'));
  expect(names[6]).toBe('tadpole 7: age 4.2, y = 3.1, ŷ = 8.40, error −5.30, squared 28.09');
});

test('the squares are squares on paper', () => {
  const sides = [...outline(picture(4), 'squares').matchAll(/M[\d.]+,([\d.]+)V([\d.]+)h-([\d.]+)V/g)];
  expect(sides.length).toBe(7);
  for (const [, from, to, width] of sides) expect(Math.abs(Number(to) - Number(from))).toBeCloseTo(Number(width), 1);
});

test('the hand that finds w = 0.8 is told the best one, 0.801; at w = 2 it is told the line is too steep', () => {
  const said = (w: number): string => picture(4, { w }).querySelector('[data-verdict]')!.textContent;
  expect(said(0.8)).toContain('The best w is 0.801');
  expect(said(2)).toContain('too steep');
  expect(said(0.1)).toContain('too flat');
  expect(said(0.9)).toMatch(/both sides/);
});

test('the best line is drawn only when it is asked for', () => {
  expect(outline(picture(4), 'best')).toBe('M0,0');
  expect(outline(picture(4, { reveal: true }), 'best')).toMatch(/^M.*L/);
});
