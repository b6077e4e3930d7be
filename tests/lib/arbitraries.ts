import fc from 'fast-check';
import type { Dataset } from '../../src/lib/data/dataset.ts';

/** Options of every property: the cases are random, and the same in each run. */
export const fixed = { seed: 20_260_101, numRuns: 200 };

export function numberIn(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true }).map((value) => value + 0); // no -0
}

/** Data of 1 to 30 points around a centre that may lie a million away from the origin. */
export const datasets: fc.Arbitrary<Dataset> = fc
  .record({
    points: fc.array(fc.tuple(numberIn(-10, 10), numberIn(-10, 10)), { minLength: 1, maxLength: 30 }),
    xCentre: fc.constantFrom(0, 1, -30, 1e6),
    yCentre: fc.constantFrom(0, 1, -30, 1e6),
  })
  .map(({ points, xCentre, yCentre }) => ({
    xs: points.map(([x]) => x + xCentre),
    ys: points.map(([, y]) => y + yCentre),
  }));

/** Data that determine a line: at least two points, sizes spread out over [0, 10]. */
export const spreadDatasets: fc.Arbitrary<Dataset> = fc
  .array(fc.tuple(numberIn(0, 1), numberIn(-10, 10)), { minLength: 2, maxLength: 20 })
  .map((points) => ({
    xs: points.map(([x], i) => (10 * (i + x)) / points.length),
    ys: points.map(([, y]) => y),
  }));

export const lines = fc.record({ w: numberIn(-5, 5), b: numberIn(-5, 5) });

export const conventionsTried = fc.constantFrom('mean' as const, 'sum' as const, 'half-mean' as const);
