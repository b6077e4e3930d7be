import { wholeNumber } from '../checks.ts';
import { costAt, curvatures, minimum, type QuadraticForm } from './quadratic-form.ts';

/** A rectangle of the plane of w and b. */
export interface Region {
  readonly w: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Heights of the cost on a grid over a region, row by row: `heights[j · n + i]` stands at the i-th w and the j-th b. */
export interface Surface {
  readonly region: Region;
  /** Points along each side. */
  readonly n: number;
  readonly heights: readonly number[];
  readonly lowest: number;
  readonly highest: number;
}

/** Samples the bowl on n × n points. Throws an InputError unless n is a whole number from 2 to 400. */
export function sampleSurface(form: QuadraticForm, region: Region, n: number): Surface {
  wholeNumber('n', n, 2, 400);
  const at = ([low, high]: readonly [number, number], i: number): number => low + ((high - low) * i) / (n - 1);
  const heights: number[] = [];
  let lowest = Infinity;
  let highest = -Infinity;
  for (let j = 0; j < n; j++) {
    for (let i = 0; i < n; i++) {
      const height = costAt(form, { w: at(region.w, i), b: at(region.b, j) });
      heights.push(height);
      lowest = Math.min(lowest, height);
      highest = Math.max(highest, height);
    }
  }
  return { region, n, heights, lowest, highest };
}

/**
 * A region with the minimum in its middle that holds the given points, and on which a flat bowl is still seen as one: no
 * side is shorter than the contour through the farthest point is wide along it, nor longer than five times the other one
 * asks for.
 */
export function regionAround(form: QuadraticForm, points: readonly { w: number; b: number }[]): Region {
  const { w, b } = minimum(form);
  const { largest, ww, bb } = curvatures(form);
  const reach = (of: (point: { w: number; b: number }) => number): number =>
    Math.max(0, ...points.map(of).filter(Number.isFinite));
  const farW = reach((point) => Math.abs(point.w - w));
  const farB = reach((point) => Math.abs(point.b - b));
  const radius = Math.max(farW * Math.sqrt(ww / largest), farB * Math.sqrt(bb / largest)) || 1;
  const sideW = 1.15 * Math.max(farW, Math.min(radius * Math.sqrt(largest / (ww || largest)), 5 * (farB || radius)));
  const sideB = 1.15 * Math.max(farB, Math.min(radius * Math.sqrt(largest / (bb || largest)), 5 * (farW || radius)));
  return { w: [w - sideW, w + sideW], b: [b - sideB, b + sideB] };
}

/**
 * Heights at which contour lines show a bowl: their distances from the lowest point grow like squares, so that on a
 * round bowl the lines are evenly spaced, and some lie near the bottom whatever the data.
 */
export function contourLevels(lowest: number, highest: number, count = 9): number[] {
  return Array.from({ length: count }, (_, k) => lowest + (highest - lowest) * ((k + 0.7) / (count + 0.7)) ** 2);
}
