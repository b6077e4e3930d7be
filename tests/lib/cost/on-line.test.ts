import { expect, test } from 'vitest';
import { throughAll } from '../../../src/lib/cost/on-line.ts';
import { minimum, quadraticForm } from '../../../src/lib/cost/quadratic-form.ts';

const on = (xs: number[], { w, b }: { w: number; b: number }) => ({ xs, ys: xs.map((x) => w * x + b) });

test('finds a line through all points in spite of rounding', () => {
  for (const line of [
    { w: 0.1, b: 0.3 },
    { w: -7e9, b: 1 },
    { w: 0, b: 3 },
    { w: 1e-9, b: 0 },
  ]) {
    const data = on([0.1, 0.7, 3, 1 / 3], line);
    expect(throughAll(data, line)).toBe(true);
    expect(throughAll(data, minimum(quadraticForm(data)))).toBe(true);
  }
});

test('finds no such line where one point lies beside it', () => {
  expect(throughAll({ xs: [1, 2, 3], ys: [2, 4, 6.000001] }, { w: 2, b: 0 })).toBe(false);
  expect(throughAll({ xs: [0, 1], ys: [1, 2] }, { w: 2, b: 0 })).toBe(false);
});
