import { expect, test } from 'vitest';
import { heightOf } from '../../src/components/marks/height.ts';

test('a function without extremes is shown whole, with some air', () => {
  const [bottom, top] = heightOf(Math.sin, [-4, 4]);
  expect(bottom).toBeCloseTo(-1.16, 2);
  expect(top).toBeCloseTo(1.16, 2);
});

test('a pole does not press the rest flat', () => {
  const [bottom, top] = heightOf((x) => 1 / x, [-4, 4]);
  expect(top - bottom).toBeLessThan(10);
  expect(top).toBeGreaterThan(1);
});

test('values to include are in the picture', () => {
  const [bottom, top] = heightOf((x) => x * x + 5, [-1, 1], { include: [0] });
  expect(bottom).toBeLessThan(0);
  expect(top).toBeGreaterThan(6);
});

test('there is always some height, for a constant, for nothing defined, and for numbers too large to draw', () => {
  for (const f of [() => 7, () => 0, () => NaN, () => 1e300, (x: number) => Math.sqrt(-1 - x * x)]) {
    const [bottom, top] = heightOf(f, [-4, 4]);
    expect(top - bottom).toBeGreaterThan(0);
    expect(Number.isFinite(top - bottom)).toBe(true);
  }
});
