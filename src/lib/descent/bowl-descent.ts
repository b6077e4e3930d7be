import { curvatures, quadraticForm, type QuadraticForm } from '../cost/quadratic-form.ts';
import type { Dataset } from '../data/dataset.ts';
import { remember } from '../remember.ts';
import { descend, type Trace } from './descend.ts';
import { lineObjective } from './objective.ts';
import { learningRate } from './rules/learning-rate.ts';
import { sampler, type SamplerOptions } from './samplers.ts';
import { MOST_UPDATES } from './stochastic.ts';

export interface BowlDescent {
  /** How many points an update looks at: one, `size` of them, or all. */
  readonly take: SamplerOptions['take'];
  readonly size: number;
  readonly order: SamplerOptions['order'];
  readonly seed?: number;
  readonly rate: number;
  /** The w and the b it starts from. */
  readonly start: readonly [w: number, b: number];
  /** How many times it goes through all points. */
  readonly epochs: number;
}

/** What depends on the data alone; the last data's is kept, so that another rate costs nothing but the run. */
const onData = remember((data: Dataset) => ({
  form: quadraticForm(data),
  objective: lineObjective(data, { intercept: true }),
}));

export interface BowlRun extends Trace {
  /** The bowl it runs on. */
  readonly form: QuadraticForm;
  /** How many epochs it had made when it was stopped, if that is fewer than it was asked for; the last may be a part. */
  readonly stoppedAfter?: number;
}

/**
 * Descent of a line in w and b at once, one epoch after another.
 *
 * Stopped after 100,000 updates at the latest. Throws an InputError for a bad rate, count, choice or seed.
 */
export function bowlDescent(data: Dataset, { take, size, order, seed = 7, rate, start, epochs }: BowlDescent): BowlRun {
  const { form, objective } = onData(data);
  const n = data.xs.length;
  const perEpoch = { one: n, some: Math.ceil(n / size), all: 1 }[take];
  const run = descend({
    objective,
    rule: learningRate(rate),
    next: sampler({ take, size, order, seed, n }),
    start,
    steps: Math.min(epochs * perEpoch, MOST_UPDATES),
  });
  const stopped = run.ending.kind === 'finished' && epochs * perEpoch > MOST_UPDATES;
  return { ...run, form, ...(stopped && { stoppedAfter: MOST_UPDATES / perEpoch }) };
}

/**
 * A bound on the rate for any way of looking at the points: 1/(x² + 1) of the largest. Below it every update brings the
 * line nearer to the points it looked at, in w and b together; a run on all points may go further, up to `rateBound`.
 */
export function onePointBowlBound({ xs }: Dataset): number {
  let largest = 0;
  for (const x of xs) largest = Math.max(largest, Math.abs(x));
  return 1 / (largest * largest + 1);
}

/** How a run on all points goes down: what one step leaves of the distance across the valley, and along it. */
export function remains(form: QuadraticForm, rate: number): { readonly across: number; readonly along: number } {
  const { largest, smallest } = curvatures(form);
  return { across: 1 - rate * largest, along: 1 - rate * smallest };
}
