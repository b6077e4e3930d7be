import { expect, test } from 'vitest';
import { regionWith } from '../../../src/lib/cost/region-with.ts';

const square = { w: [-1, 1], b: [0, 4] } as const;

test('stays as it is when it holds the points', () => {
  expect(regionWith(square, [{ w: 0.5, b: 3 }])).toEqual(square);
});

test('grows both ways by the same factor, about the same middle, until it holds them', () => {
  const { w, b } = regionWith(square, [{ w: 5, b: 2 }]);
  expect(w[0]).toBe(-w[1]);
  expect(w[1]).toBeGreaterThan(5);
  expect((b[1] - b[0]) / (w[1] - w[0])).toBeCloseTo(2, 12);
  expect((b[0] + b[1]) / 2).toBeCloseTo(2, 12);
});
