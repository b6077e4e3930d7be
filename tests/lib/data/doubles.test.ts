import { expect, test } from 'vitest';
import { doubles } from '../../../src/lib/data/doubles.ts';
import { refused } from '../refused.ts';

test('doubles are x = 1, 2, 3, 4 and y = 2x', () => {
  expect(doubles()).toEqual({ xs: [1, 2, 3, 4], ys: [2, 4, 6, 8] });
});

test('there are as many doubles as are asked for', () => {
  expect(doubles(2)).toEqual({ xs: [1, 2], ys: [2, 4] });
});

test('a number of doubles that is no whole number from 1 is refused', () => {
  expect(refused(() => doubles(0)).code).toBe('out-of-range');
  expect(refused(() => doubles(2.5)).code).toBe('not-whole');
});
