import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curvatures, minimum, quadraticForm } from '../../../src/lib/cost/quadratic-form.ts';
import { withSizes } from '../../../src/lib/data/standardise.ts';
import { fixed, spreadDatasets } from '../arbitraries.ts';
import { expectClose } from '../close.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

test('sizes as measured are left alone', () => {
  const data = { xs: [1, 5], ys: [2, 3] };
  expect(withSizes(data, 'measured')).toBe(data);
});

test('centred sizes have the mean 0, and keep their distances and their y', () => {
  expect(withSizes({ xs: [1, 2, 6], ys: [7, 8, 9] }, 'centred')).toEqual({ xs: [-2, -1, 3], ys: [7, 8, 9] });
});

test('standardised sizes have the mean 0 and the variance 1', () => {
  fc.assert(
    fc.property(spreadDatasets, (data) => {
      const { xs } = withSizes(data, 'standardised');
      expect(mean(xs)).toBeCloseTo(0, 10);
      expect(mean(xs.map((x) => x * x))).toBeCloseTo(1, 10);
    }),
    fixed,
  );
});

test('the best line costs the same in all three, and goes through the same points', () => {
  fc.assert(
    fc.property(spreadDatasets, (data) => {
      const best = (['measured', 'centred', 'standardised'] as const).map((sizes) => {
        const sized = withSizes(data, sizes);
        const { w, b, cost } = minimum(quadraticForm(sized));
        return { cost, predictions: sized.xs.map((x) => w * x + b) };
      });
      for (const { cost, predictions } of best.slice(1)) {
        expect(Math.abs(cost - best[0]!.cost)).toBeLessThan(1e-9);
        predictions.forEach((value, i) => expect(value).toBeCloseTo(best[0]!.predictions[i]!, 8));
      }
    }),
    fixed,
  );
});

test('centring takes the slant out of the bowl, standardising makes it round', () => {
  fc.assert(
    fc.property(spreadDatasets, (data) => {
      const centred = curvatures(quadraticForm(withSizes(data, 'centred')));
      expect(Math.abs(centred.wb)).toBeLessThan(1e-12);
      expectClose(curvatures(quadraticForm(withSizes(data, 'standardised'))).ratio, 1, 1e-9);
    }),
    fixed,
  );
});

test('sizes that are all equal have no spread to divide by, and very small ones have', () => {
  expect(withSizes({ xs: [3, 3], ys: [1, 2] }, 'standardised').xs).toEqual([0, 0]);
  expect(withSizes({ xs: [1e-200, 3e-200], ys: [1, 2] }, 'standardised').xs).toEqual([-1, 1]);
});
