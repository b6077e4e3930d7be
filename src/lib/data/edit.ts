import { dataset, requirePoints, type Dataset } from './dataset.ts';

/** A data set with one more point, at its end. Throws an InputError when x or y may not stand in a data set. */
export function withPoint({ xs, ys }: Dataset, x: number, y: number): Dataset {
  return dataset([...xs, x], [...ys, y]);
}

/** A data set without its point `index` (counted from 0). Throws an InputError when fewer than two would be left. */
export function withoutPoint({ xs, ys }: Dataset, index: number): Dataset {
  requirePoints(xs.length - 1, 2);
  return { xs: xs.toSpliced(index, 1), ys: ys.toSpliced(index, 1) };
}

/**
 * Where a new point is seen best: halfway across the widest gap between neighbouring xs, and halfway between their ys.
 * For a single point it is that point itself.
 */
export function roomiestPlace({ xs, ys }: Dataset): readonly [x: number, y: number] {
  const order = xs.map((_, i) => i).sort((one, other) => xs[one]! - xs[other]!);
  let [left, right] = [order[0]!, order[1] ?? order[0]!];
  for (let k = 2; k < order.length; k++) {
    const [one, other] = [order[k - 1]!, order[k]!];
    if (xs[other]! - xs[one]! > xs[right]! - xs[left]!) [left, right] = [one, other];
  }
  return [(xs[left]! + xs[right]!) / 2, (ys[left]! + ys[right]!) / 2];
}

/**
 * The point nearest to (x, y), if one is within reach: distances are counted in `reach`, the longest in x and in y.
 *
 * @returns its index, or undefined when none lies in that ellipse
 */
export function nearestPoint(
  { xs, ys }: Dataset,
  [x, y]: readonly [number, number],
  reach: readonly [number, number],
): number | undefined {
  let found: number | undefined;
  let least = 1;
  for (let i = 0; i < xs.length; i++) {
    const distance = ((xs[i]! - x) / reach[0]) ** 2 + ((ys[i]! - y) / reach[1]) ** 2;
    if (distance > least) continue;
    least = distance;
    found = i;
  }
  return found;
}
