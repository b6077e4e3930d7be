import type { Dataset } from '../data/dataset.ts';
import { predict, type Line } from './line.ts';

/** Whether a line goes through all points, as nearly as numbers with 16 digits can tell. */
export function throughAll({ xs, ys }: Dataset, line: Line): boolean {
  return xs.every((x, i) => {
    const y = ys[i]!;
    return Math.abs(y - predict(line, x)) <= 1e-12 * Math.max(Math.abs(y), Math.abs(line.w * x), Math.abs(line.b));
  });
}
