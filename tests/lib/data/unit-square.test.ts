import { expect, test } from 'vitest';
import { riseAndFall } from '../../../src/lib/data/rise-and-fall.ts';
import { unitSquare, unscaled } from '../../../src/lib/data/unit-square.ts';

test('beans stay as they are', () => {
  const data = riseAndFall();
  expect(unitSquare(data)).toEqual({ data, x: { from: 0, span: 1 }, y: { from: 0, span: 1 } });
});

test('other points come to lie between 0 and 1, and find their way back', () => {
  const { data, x, y } = unitSquare({ xs: [1000, 1005, 1010], ys: [-4, 6, 1] });
  expect(data).toEqual({ xs: [0, 0.5, 1], ys: [0, 1, 0.5] });
  expect([data.xs.map((value) => unscaled(x, value)), unscaled(y, 1)]).toEqual([[1000, 1005, 1010], 6]);
});

test('values that are all equal, or next to each other, or as far apart as allowed, become finite numbers', () => {
  expect(unitSquare({ xs: [5, 5], ys: [-1e150, 1e150] }).data).toEqual({ xs: [0, 0], ys: [0, 1] });
  expect(unitSquare({ xs: [0, 5e-324], ys: [1, 1] }).data.xs).toEqual([0, 1]);
});
