import { expect, test } from 'vitest';
import { unsignedStep } from '../../../../src/lib/descent/rules/unsigned-step.ts';
import { refused } from '../../refused.ts';

test('the slope is not asked: each parameter loses the size of the step', () => {
  expect(unsignedStep(0.5).step([1, 2], [3, -4])).toEqual([0.5, 1.5]);
});

test('from w = 1 it walks through 0.5, 0 and −0.5, past the best w of 0.8', () => {
  const rule = unsignedStep(0.5);
  const visited = [1];
  for (let k = 0; k < 3; k++) visited.push(rule.step([visited.at(-1)!], [2 * (visited.at(-1)! - 0.8)])[0]!);
  expect(visited).toEqual([1, 0.5, 0, -0.5]);
});

test('a size that is negative or not finite is refused', () => {
  for (const size of [-0.1, NaN, Infinity]) expect(refused(() => unsignedStep(size)).code).toBe('bad-rate');
});
