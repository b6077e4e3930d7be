import { parabolaInW, type Parabola } from '../cost/parabola.ts';
import { quadraticForm } from '../cost/quadratic-form.ts';
import type { Dataset } from '../data/dataset.ts';
import { checkpoints } from './checkpoints.ts';
import { lineObjective } from './objective.ts';
import { race, type Lap } from './race.ts';
import { fixedStep } from './rules/fixed-step.ts';
import { learningRate } from './rules/learning-rate.ts';
import { sampler } from './samplers.ts';

/** Stochastic, mini-batch and batch descent, and steps of one fixed size on all points. */
export type Way = 'one' | 'some' | 'all' | 'fixed';

export const ways: readonly Way[] = ['one', 'some', 'all', 'fixed'];

/** Something for each of the four. */
export const eachWay = <T>(make: (way: Way) => T): Record<Way, T> => ({
  one: make('one'),
  some: make('some'),
  all: make('all'),
  fixed: make('fixed'),
});

export interface FourWays {
  readonly rate: number;
  /** The size of the fixed step. */
  readonly hop: number;
  /** How many points a mini-batch holds. */
  readonly size: number;
  readonly order: 'given' | 'shuffled';
  readonly seed: number;
  /** The w that all start from. */
  readonly start: number;
  readonly by: 'looked' | 'updates';
  /** How many points everyone may look at, or how many updates everyone makes. */
  readonly length: number;
}

/**
 * The race of a line through the origin in four ways, counted fairly; the laps lie evenly on a log scale, and on whole
 * passes where points are counted. Throws an InputError for a bad rate, step, size, length or seed.
 */
export function fourWays(
  data: Dataset,
  { rate, hop, size, order, seed, start, by, length }: FourWays,
): { readonly steps: readonly Lap<Way>[]; readonly parabola: Parabola } {
  const n = data.xs.length;
  const rule = learningRate(rate);
  const all = () => 'all' as const;
  const steps = race({
    objective: lineObjective(data, { intercept: false }),
    racers: {
      one: { rule, next: sampler({ take: 'one', order, seed, n }) },
      some: { rule, next: size < n ? sampler({ take: 'some', size, order, seed, n }) : all },
      all: { rule, next: all },
      fixed: { rule: fixedStep(hop), next: all },
    },
    start: [start],
    by,
    laps: checkpoints(length, { round: by === 'looked' ? n : 1 }),
  });
  return { steps, parabola: parabolaInW(quadraticForm(data)) };
}

/** The way with the least cost at this lap; undefined as long as the best are level, within one part in 10⁹. */
export function leader({ runners }: Lap<Way>): Way | undefined {
  const [first, second] = ways.toSorted((a, b) => runners[a].cost - runners[b].cost);
  const [best, next] = [runners[first!].cost, runners[second!].cost];
  return next - best > 1e-9 * Math.abs(next) ? first : undefined;
}
