import { expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const rosenblatt = definitionOf('rosenblatt');

function column(name: string, props: Readonly<Record<string, unknown>> = {}): number[] {
  const values = initialValues(rosenblatt.params, props);
  const run = rosenblatt.trace(values) as Run;
  return run.steps.map((step, k) => rosenblatt.columns[name]!.value(step, values, run, k) as number);
}

test('from the same w descent steps twice as far as Rosenblatt', () => {
  expect(column('move')[0]! / column('correction')[0]!).toBeCloseTo(2, 12);
});

test('with twice the α the two runs are one', () => {
  expect(column('rosenblatt', { double: true })).toEqual(column('descent', { double: true }));
});

test('where descent diverges the verdict names the bound for this bean, and Rosenblatt may still settle', () => {
  const verdict = drawn(rosenblatt, { rate: 1.8 }, 'en').root.querySelector('[data-verdict]')!;
  expect(verdict.textContent).toContain('1.56'); // 1 / 0.8²
  const best = 0.56 / 0.8;
  expect(Math.abs(column('rosenblatt', { rate: 1.8 }).at(-1)! - best)).toBeLessThan(0.001);
  expect(Math.abs(column('descent', { rate: 1.8 }).at(-1)! - best)).toBeGreaterThan(best);
});
