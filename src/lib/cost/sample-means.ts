import type { Dataset } from '../data/dataset.ts';
import type { QuadraticForm } from './quadratic-form.ts';

/** The means that a gradient is made of: of x², x y, x and y. For a single point they are these products themselves. */
export interface Means {
  readonly xx: number;
  readonly xy: number;
  readonly x: number;
  readonly y: number;
}

/** The means over the points with these indices, of which there has to be at least one. */
export function sampleMeans({ xs, ys }: Dataset, sample: readonly number[]): Means {
  const n = sample.length;
  let [xx, xy, x, y] = [0, 0, 0, 0];
  for (const i of sample) {
    xx += (xs[i]! * xs[i]!) / n;
    xy += (xs[i]! * ys[i]!) / n;
    x += xs[i]! / n;
    y += ys[i]! / n;
  }
  return { xx, xy, x, y };
}

/** The means over all points that a cost was summed up from, however many they are. */
export const allMeans = ({ ww, w1, factor, xMean, yMean }: QuadraticForm): Means => ({
  xx: ww / factor,
  xy: -w1 / (2 * factor),
  x: xMean,
  y: yMean,
});
