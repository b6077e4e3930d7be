import { expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const neuron = definitionOf('neuron');
const words = (props: Readonly<Record<string, unknown>>): string[] =>
  [...drawn(neuron, props, 'en').root.querySelectorAll('[data-panel=cell] text')].map((label) => label.textContent);

test('writes y = w x + b on the cell with its numbers', () => {
  const said = words({ w: 0.5, size: 0.8, b: -0.1, step: 3 });
  for (const each of ['x = 0.80', '× 0.50', 'w x', '− 0.10', 'ŷ = 0.30']) expect(said).toContain(each);
});

test('names the parts of the McCulloch–Pitts picture', () => {
  const said = words({});
  for (const each of ['dendrite', 'weight', 'cell body', 'axon']) expect(said).toContain(each);
});

test('the signal is the size, then the weighted size, then the sum, then the prediction', () => {
  const values = initialValues(neuron.params, { w: 0.5, size: 0.8, b: 0.25 });
  const run = neuron.trace(values) as Run;
  const row = (step: number) =>
    Object.values(neuron.columns).map((column) => column.value(run.steps[step], values, run, step));
  expect(row(0)).toEqual([0.8, undefined, undefined, undefined]);
  expect(row(3)).toEqual([0.8, expect.closeTo(0.4, 12), expect.closeTo(0.65, 12), expect.closeTo(0.65, 12)]);
});

test('a heavier weight is a thicker dendrite, a negative one a dashed one', () => {
  const dendrite = (w: number) => drawn(neuron, { w }, 'en').root.querySelector('[data-mark=dendrite]')!;
  const width = (w: number): number => Number(dendrite(w).getAttribute('stroke-width'));
  expect(width(1.5)).toBeGreaterThan(width(0.5));
  expect([0.5, -0.5].map((w) => dendrite(w).hasAttribute('stroke-dasharray'))).toEqual([false, true]);
});

test('keeps the prediction to itself until the signal has arrived', () => {
  expect(words({ step: 2 })).toContain('ŷ = ?');
  expect(words({ step: 3 })).toContain('ŷ = 0.42');
});

test('the axis takes in what the neuron says at either end, so that no prediction stands where it is not', () => {
  const ticks = (props: Readonly<Record<string, unknown>>): string[] =>
    [...drawn(neuron, props, 'en').root.querySelectorAll('[data-panel=line] text')].map((label) => label.textContent);
  expect(ticks({})).toContain('1.5');
  expect(ticks({ w: 2, b: 0.6 })).toContain('3');
  expect(ticks({ w: -0.5, b: -0.4 })).toContain('−1');
});
