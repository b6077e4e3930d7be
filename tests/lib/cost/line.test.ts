import { expect, test } from 'vitest';
import { predict, residual, residuals } from '../../../src/lib/cost/line.ts';
import { doubles } from '../../../src/lib/data/doubles.ts';

test('a line predicts w x + b', () => {
  expect(predict({ w: 2, b: -1 }, 3)).toBe(5);
});

test('a residual is truth minus prediction: positive for a point above the line', () => {
  expect(residual({ w: 2, b: -1 }, 3, 7)).toBe(2);
  expect(residual({ w: 2, b: -1 }, 3, 4)).toBe(-1);
});

test('the residuals come in the order of the points', () => {
  expect(residuals({ w: 1, b: 0 }, doubles())).toEqual([1, 2, 3, 4]);
});
