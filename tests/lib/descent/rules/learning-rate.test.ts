import { expect, test } from 'vitest';
import { learningRate } from '../../../../src/lib/descent/rules/learning-rate.ts';
import { refused } from '../../refused.ts';

test('the learning rate multiplies each slope, and the step goes against it', () => {
  const rule = learningRate(0.1);
  expect(rule.step([1, 2], [10, -20])).toEqual([0, 4]);
  expect(rule.rate).toBe(0.1);
});

test('a learning rate that is negative or not finite is refused', () => {
  for (const alpha of [-0.1, NaN, Infinity]) expect(refused(() => learningRate(alpha)).code).toBe('bad-rate');
});
