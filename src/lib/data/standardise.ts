import type { Dataset } from './dataset.ts';

/** How sizes are written down: as measured, less their mean, or also divided by their spread. */
export type Sizes = 'measured' | 'centred' | 'standardised';

/**
 * The data with other sizes: less their mean (`centred`), and then also divided by their standard deviation
 * (`standardised`: mean 0 and variance 1). The points keep their order and their y. Sizes that are all equal have no
 * spread to divide by, and are only centred.
 */
export function withSizes(data: Dataset, sizes: Sizes): Dataset {
  if (sizes === 'measured') return data;
  const { xs, ys } = data;
  const mean = meanOf(xs);
  const centred = xs.map((x) => x - mean);
  if (sizes === 'centred') return { xs: centred, ys };
  const reach = largestOf(centred); // squares of very small sizes would vanish
  if (reach === 0) return { xs: centred, ys };
  const spread = Math.sqrt(meanOf(centred.map((x) => (x / reach) ** 2)));
  return { xs: centred.map((x) => x / reach / spread), ys };
}

/** The mean, summed as distances from the first value: exact when all values are equal. */
function meanOf(values: readonly number[]): number {
  const first = values[0]!;
  let sum = 0;
  for (const value of values) sum += value - first;
  return first + sum / values.length;
}

const largestOf = (values: readonly number[]): number =>
  values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
