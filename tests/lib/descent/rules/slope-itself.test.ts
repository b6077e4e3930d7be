import { expect, test } from 'vitest';
import { slopeItself } from '../../../../src/lib/descent/rules/slope-itself.ts';

test('the slope itself is the step', () => {
  expect(slopeItself().step([1, 2], [3, -4])).toEqual([-2, 6]);
  expect(slopeItself().rate).toBe(1);
});
