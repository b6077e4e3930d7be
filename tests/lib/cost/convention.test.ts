import { expect, test } from 'vitest';
import { conventionFactor, type Convention } from '../../../src/lib/cost/convention.ts';
import { refused } from '../refused.ts';

test('the mean of squares is multiplied by 1, by n, or by a half', () => {
  expect(conventionFactor('mean', 8)).toBe(1);
  expect(conventionFactor('sum', 8)).toBe(8);
  expect(conventionFactor('half-mean', 8)).toBe(0.5);
});

test('an unknown convention is refused', () => {
  expect(refused(() => conventionFactor('median' as Convention, 8))).toMatchObject({
    code: 'unknown-choice',
    details: { value: 'median', allowed: 'mean, sum, half-mean' },
  });
});
