import { parabolaInW, type Parabola } from '../cost/parabola.ts';
import { quadraticForm } from '../cost/quadratic-form.ts';
import type { Dataset } from '../data/dataset.ts';
import { descend, type Trace } from './descend.ts';
import { lineObjective } from './objective.ts';
import { learningRate } from './rules/learning-rate.ts';
import { sampler } from './samplers.ts';

export interface StochasticDescent {
  readonly rate: number;
  /** The w it starts from. */
  readonly start: number;
  /** How many times it goes through all points. */
  readonly epochs: number;
  readonly order: 'given' | 'shuffled';
  readonly seed?: number;
}

/** So many updates are made at most, however many points and epochs there are. */
export const MOST_UPDATES = 100_000;

/**
 * Stochastic descent of a line through the origin: every update looks at one point. `sample` of each state holds the
 * index of the point that is looked at next. Beside the trace comes the cost of w over all points.
 *
 * Ends after 100,000 updates at the latest. Throws an InputError for a bad rate, count, order or seed.
 */
export function stochasticDescent(
  data: Dataset,
  { rate, start, epochs, order, seed = 7 }: StochasticDescent,
): Trace & { readonly parabola: Parabola } {
  const n = data.xs.length;
  const run = descend({
    objective: lineObjective(data, { intercept: false }),
    rule: learningRate(rate),
    next: sampler({ take: 'one', order, seed, n }),
    start: [start],
    steps: Math.min(epochs * n, MOST_UPDATES),
  });
  return { ...run, parabola: parabolaInW(quadraticForm(data)) };
}

/**
 * The w that epochs through all points in the order given settle on, in the units of w: the one that such an epoch leaves
 * where it was. It is not the best w, unless all points want the same one.
 *
 * @returns NaN or an infinity where an epoch keeps every distance as it is
 */
export function epochLimit({ xs, ys }: Dataset, rate: number): number {
  let [share, shift] = [1, 0]; // an epoch makes share w + shift of w
  xs.forEach((x, i) => {
    const left = 1 - 2 * rate * x * x;
    [share, shift] = [left * share, left * shift + 2 * rate * x * ys[i]!];
  });
  return shift / (1 - share);
}

/**
 * A bound on the rate for one point at a time, in units of 1/w²: 1/x² of the largest point. Below it every update brings
 * w nearer to what its point wants, so the run stays among those; above it the largest point alone throws w away.
 * Infinity if that square is too small for a number.
 */
export function onePointBound({ xs }: Dataset): number {
  let largest = 0;
  for (const x of xs) largest = Math.max(largest, Math.abs(x));
  return 1 / (largest * largest);
}
