import { expect, test } from 'vitest';
import { roundDomain, roundUp } from '../../src/components/marks/domain.ts';

test('rounds up to 1, 2 or 5 times a power of ten', () => {
  expect([0.0003, 0.09, 0.1, 0.74, 1, 1.01, 4.2, 8, 73].map(roundUp)).toEqual([0.0005, 0.1, 0.1, 1, 1, 2, 5, 10, 100]);
});

test('leaves no room for a scale that is not finite', () => {
  for (const value of [0, 5e-324, 1e-320, 1e150]) expect(Number.isFinite(300 / roundUp(value))).toBe(true);
});

test('a round domain holds zero and every value', () => {
  expect(roundDomain([0.2, 0.74])).toEqual([0, 1]);
  expect(roundDomain([-0.3, 4.2])).toEqual([-0.5, 5]);
  expect(roundDomain([-3, -1])).toEqual([-5, 0]);
  expect(roundDomain([0, 0])).toEqual([0, 1]);
});
