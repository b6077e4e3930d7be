import { expect, test } from 'vitest';
import { linear, log } from '../../src/components/marks/scale.ts';

test('a linear scale goes there and back', () => {
  const x = linear([0, 4], [44, 344]);
  expect([x(0), x(2), x(4)]).toEqual([44, 194, 344]);
  expect(x.invert(194)).toBe(2);
  expect(x.ticks(5)).toEqual([0, 1, 2, 3, 4]);
});

test('a domain of a single value still gives finite positions', () => {
  expect(linear([3, 3], [0, 100])(3)).toBe(0);
});

test('a log scale gives each decade the same length, with powers of ten as ticks', () => {
  const y = log([0.001, 10], [0, 4]);
  expect([0.001, 0.01, 0.1, 1, 10].map((value) => Math.round(y(value)))).toEqual([0, 1, 2, 3, 4]);
  expect(y.ticks(5).map((tick) => Math.log10(tick))).toEqual(
    [-3, -2, -1, 0, 1].map((power) => expect.closeTo(power, 12)),
  );
  expect(y.invert(2)).toBeCloseTo(0.1, 12);
});

test('zero and negative values stand at the lower end of a log scale', () => {
  expect(log([0.001, 10], [0, 4])(0)).toBe(0);
  expect(log([0.001, 10], [0, 4])(-1)).toBe(0);
});
