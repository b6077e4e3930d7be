import { predict } from '../cost/line.ts';
import type { Dataset } from '../data/dataset.ts';
import { descend } from './descend.ts';
import { lineObjective } from './objective.ts';
import { learningRate } from './rules/learning-rate.ts';
import { sampler } from './samplers.ts';

/** The stations of one round, in their order. */
export const stations = ['observe', 'predict', 'compare', 'correct'] as const;
export type Station = (typeof stations)[number];

/** One station of one round, with all numbers of that round. */
export interface Stop {
  readonly station: Station;
  /** Which round it is, counted from 1. */
  readonly round: number;
  /** Which point is looked at. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  /** The line until the correction. */
  readonly w: number;
  readonly b: number;
  readonly prediction: number;
  /** Truth minus prediction. */
  readonly error: number;
  /** The squared error of this one point. */
  readonly cost: number;
  readonly dw: number;
  readonly db: number;
  /** The line after the correction. */
  readonly nextW: number;
  readonly nextB: number;
}

/**
 * The training loop taken apart: each round looks at one point, in the order of the data, and stops at four stations.
 *
 * A round that would leave the finite numbers is not made; the first one always is. Throws an InputError for a bad rate
 * or number of rounds.
 */
export function trainingLoop(
  data: Dataset,
  {
    rate,
    start,
    rounds,
  }: { readonly rate: number; readonly start: readonly [number, number]; readonly rounds: number },
): Stop[] {
  const { steps } = descend({
    objective: lineObjective(data, { intercept: true }),
    rule: learningRate(rate),
    next: sampler({ take: 'one', order: 'given', n: data.xs.length }),
    start,
    steps: rounds,
  });
  return steps.slice(0, Math.max(1, Math.min(rounds, steps.length))).flatMap(({ at, sample, gradient }, i) => {
    const index = sample[0] as number;
    const [x, y] = [data.xs[index]!, data.ys[index]!];
    const [w, b] = at as [number, number];
    const [dw, db] = gradient as [number, number];
    const prediction = predict({ w, b }, x);
    const error = y - prediction;
    const corrected = { nextW: w - rate * dw, nextB: b - rate * db };
    const numbers = { round: i + 1, index, x, y, w, b, prediction, error, cost: error * error, dw, db, ...corrected };
    return stations.map((station): Stop => ({ station, ...numbers }));
  });
}
