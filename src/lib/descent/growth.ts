import type { Dataset } from '../data/dataset.ts';
import type { Sample } from './objective.ts';

interface Update {
  /** The points it looks at. */
  readonly sample: Sample;
}

interface Rule {
  readonly rate: number;
  /** Whether b moves too, or only w. */
  readonly intercept: boolean;
}

const most = 1e100; // beyond it nothing comes back

/**
 * What a run of updates on samples makes of a difference at its start: the factor for the difference that grows most, the
 * spectral radius of all updates together. An update is linear, so two runs through the same samples differ at the end by
 * the product of I − α H over their samples, with the Hessian H of each; what the points want drops out. Above 1 the run
 * diverges, however its costs tremble.
 *
 * @param updates in their order
 * @returns 0 or more; Infinity where the product is too large for numbers
 */
export function growth({ xs }: Dataset, updates: readonly Update[], { rate, intercept }: Rule): number {
  let [ww, wb, bw, bb] = [1, 0, 0, intercept ? 1 : 0];
  const all = [...xs.keys()];
  for (const { sample } of updates) {
    const points = sample === 'all' ? all : sample;
    let [square, sum] = [0, 0];
    for (const i of points) {
      square += xs[i]! ** 2;
      sum += xs[i]!;
    }
    const share = (2 * rate) / points.length;
    const [a, c, d] = [1 - share * square, intercept ? -share * sum : 0, intercept ? 1 - 2 * rate : 0];
    [ww, wb, bw, bb] = [a * ww + c * bw, a * wb + c * bb, c * ww + d * bw, c * wb + d * bb];
    if (![ww, wb, bw, bb].every((entry) => Math.abs(entry) < most)) return Infinity;
  }
  const half = (ww + bb) / 2;
  const inside = half * half - (ww * bb - wb * bw);
  return inside < 0 ? Math.sqrt(half * half - inside) : Math.abs(half) + Math.sqrt(inside);
}

/** What once through all points, one after another, makes of a difference: it tells what any number of epochs leads to. */
export function growthOfEpoch(data: Dataset, rule: Rule): number {
  return growth(
    data,
    Array.from(data.xs, (_, i) => ({ sample: [i] })),
    rule,
  );
}
