import { expect, test } from 'vitest';
import { domainOf } from '../../src/components/marks/domain.ts';
import { windowOn } from '../../src/components/marks/window.ts';

const parabola = { a: 7.5, b: -30, c: 30 }; // minimum 0 at 2

test('a window has the minimum in the middle and the start inside', () => {
  const { x, y } = windowOn(parabola, [0]);
  expect((x[0] + x[1]) / 2).toBeCloseTo(2, 12);
  expect(x[0]).toBeLessThan(0);
  expect(y[0]).toBeLessThanOrEqual(0);
  expect(y[1]).toBeGreaterThan(30);
});

test('a run that leaps away does not shrink the picture without end', () => {
  const { x } = windowOn(parabola, [0, 6, -30, 500]);
  expect(x[1] - x[0]).toBeLessThan(20);
});

test('a run that starts at the minimum still has a window', () => {
  const { x } = windowOn(parabola, [2]);
  expect(x[1] - x[0]).toBeGreaterThan(0.5);
});

test('a domain holds its data with some air, and exactly what it is told to include', () => {
  const [low, high] = domainOf([1, 2, 3, 4], { include: [0] });
  expect(low).toBe(0);
  expect(high).toBeGreaterThan(4);
  expect(domainOf([5])[0]).toBeLessThan(5);
});
