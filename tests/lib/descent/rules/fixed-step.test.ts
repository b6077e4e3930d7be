import { expect, test } from 'vitest';
import { fixedStep } from '../../../../src/lib/descent/rules/fixed-step.ts';
import { refused } from '../../refused.ts';

test('each parameter moves by the same size against the sign of its slope', () => {
  expect(fixedStep(0.5).step([1, 2], [1e-9, -1e9])).toEqual([0.5, 2.5]);
});

test('a parameter whose slope is 0 stays', () => {
  expect(fixedStep(0.5).step([1, 2], [0, -0])).toEqual([1, 2]);
});

test('a fixed step has no rate to compare with a bound', () => {
  expect(fixedStep(0.5).rate).toBeUndefined();
});

test('a size that is negative or not finite is refused', () => {
  for (const size of [-0.1, NaN, Infinity]) expect(refused(() => fixedStep(size)).code).toBe('bad-rate');
});
