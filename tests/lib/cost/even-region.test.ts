import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenRegion } from '../../../src/lib/cost/even-region.ts';
import { minimum, quadraticForm } from '../../../src/lib/cost/quadratic-form.ts';
import { beans, type Sea } from '../../../src/lib/data/beans.ts';
import { datasets, fixed } from '../arbitraries.ts';
import { expectClose } from '../close.ts';

const width = ([low, high]: readonly [number, number]): number => high - low;

test.each<Sea>(['origin', 'offset', 'falling'])('in the sea “%s” w and b have the same scale', (sea) => {
  const region = evenRegion(quadraticForm(beans({ sea })));
  expectClose(width(region.w), width(region.b));
});

test('the minimum lies in the middle, and b = 0 inside', () => {
  fc.assert(
    fc.property(datasets, (data) => {
      const form = quadraticForm(data);
      const { w, b } = minimum(form);
      const region = evenRegion(form);
      const scale = Math.abs(b) + width(region.b);
      expect(Math.abs((region.w[0] + region.w[1]) / 2 - w)).toBeLessThanOrEqual(
        1e-12 * (Math.abs(w) + width(region.w)),
      );
      expect(Math.abs((region.b[0] + region.b[1]) / 2 - b)).toBeLessThanOrEqual(1e-12 * scale);
      expect(region.b[0]).toBeLessThan(0);
      expect(region.b[1]).toBeGreaterThan(0);
      expect(width(region.w)).toBeGreaterThan(0);
    }),
    fixed,
  );
});

test('sizes in thousands give w a scale of its own, so that it costs about as much as b', () => {
  const form = quadraticForm({ xs: [1000, 2000, 3000], ys: [1, 3, 2] });
  const region = evenRegion(form);
  expectClose(form.ww * width(region.w) ** 2, form.bb * width(region.b) ** 2, 1e-9);
});

test('data of which every y is 0 still have a region', () => {
  expect(evenRegion(quadraticForm({ xs: [1, 2], ys: [0, 0] }))).toEqual({ w: [-1, 1], b: [-1, 1] });
});
