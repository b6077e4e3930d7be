import { costTooLarge, finiteNumber, wholeNumber } from '../checks.ts';
import { InputError } from '../input-error.ts';
import type { Objective, Sample } from './objective.ts';
import type { StepRule } from './rules/step-rule.ts';

/** One state of a run, before the update that its gradient leads to. */
export interface Step {
  /** How many updates led here. */
  readonly index: number;
  /** The parameters: [w], or [w, b]. */
  readonly at: readonly number[];
  /** The cost at `at` over all points. */
  readonly cost: number;
  /** The gradient at `at` over the points of `sample`. */
  readonly gradient: readonly number[];
  /** The points that the next update looks at. */
  readonly sample: Sample;
  /** How many points were looked at so far, each as often as it was. */
  readonly looked: number;
}

export type Ending =
  | { readonly kind: 'finished' }
  | {
      readonly kind: 'diverged';
      /** The index of the last state in the trace. */
      readonly step: number;
      /** The next state is no finite number; the cost passed the limit; or the run ended with a higher cost. */
      readonly reason: 'not finite' | 'past limit' | 'growing';
      /** The bound on the rate for these data, if the rate is above it and that is why. */
      readonly bound?: number;
    };

/** A run as data. Every number in it is finite. */
export interface Trace {
  readonly steps: readonly Step[];
  readonly ending: Ending;
}

export interface Descent {
  readonly objective: Objective;
  readonly rule: StepRule;
  /** The sampler: called once for each state. */
  readonly next: () => Sample;
  readonly start: readonly number[];
  /** How many updates to make: a whole number from 1 to 100,000,000. */
  readonly steps: number;
  /** Record every so many states; the last one is recorded always. At most 1,000,000 updates may be recorded. */
  readonly every?: number;
  /** The size of the cost at which a run counts as diverged; 10⁹ times the cost it began with unless given. */
  readonly limit?: number;
}

const MOST_STEPS = 100_000_000;
const MOST_RECORDED = 1_000_000;

/**
 * Descends: looks at a sample, takes its gradient, lets the rule step, again and again. A run of 20 updates has 21 states.
 *
 * It ends early when it diverges, with the last finite state kept. A run on all points with a rate above the
 * objective's bound that ends higher than it began is reported as diverged, too. Throws an InputError if a number of
 * steps is refused, or the start has the wrong dimension or no finite cost.
 */
export function descend({ objective, rule, next, start, steps, every = 1, limit }: Descent): Trace {
  wholeNumber('steps', steps, 1, MOST_STEPS);
  wholeNumber('every', every, 1, MOST_STEPS);
  wholeNumber('recorded steps', Math.ceil(steps / every), 1, MOST_RECORDED);
  if (limit !== undefined && !(limit > 0)) throw badLimit(limit);
  start.forEach((value, i) => finiteNumber(`start[${i}]`, value));

  const recorded: Step[] = [];
  let state = look(objective, [...start], next(), 0, 0);
  if (!state) throw costTooLarge();
  const first = state;
  let largest = limit ?? 1e9 * scaleOf(objective, first);
  let onAll = true;

  for (;;) {
    onAll &&= state.sample === 'all';
    const pastLimit = Math.abs(state.cost) > largest;
    const done = pastLimit || state.index === steps;
    if (done || state.index % every === 0) recorded.push(state);
    if (pastLimit) return diverged('past limit');
    if (done) return ranAway() && state.cost > first.cost ? diverged('growing') : finished();

    const looked: number = state.looked + (state.sample === 'all' ? objective.size : state.sample.length);
    const following = look(objective, rule.step(state.at, state.gradient), next(), state.index + 1, looked);
    if (!following) {
      if (recorded.at(-1) !== state) recorded.push(state);
      return diverged('not finite');
    }
    state = following;
    // Without a rate a rule takes steps of a size of its own, and from near the minimum the first one can be a long one.
    if (state.index === 1 && limit === undefined && rule.rate === undefined) {
      largest = Math.max(largest, 1e9 * Math.abs(state.cost));
    }
  }

  function ranAway(): boolean {
    return onAll && (rule.rate ?? 0) > (objective.bound ?? Infinity) * (1 + 1e-12);
  }

  function finished(): Trace {
    return { steps: recorded, ending: { kind: 'finished' } };
  }

  function diverged(reason: 'not finite' | 'past limit' | 'growing'): Trace {
    const bound = ranAway() ? objective.bound : undefined;
    const step = recorded.at(-1)!.index;
    return { steps: recorded, ending: { kind: 'diverged', step, reason, ...(bound !== undefined && { bound }) } };
  }
}

/** The state at `at`; undefined if any number of it is not finite. */
function look(objective: Objective, at: readonly number[], sample: Sample, index: number, looked: number) {
  if (at.length !== objective.dimension) {
    throw new InputError(
      'dimension',
      { found: at.length, allowed: objective.dimension },
      `There are ${at.length} parameters: this objective has ${objective.dimension}.`,
    );
  }
  const cost = objective.cost(at);
  if (!Number.isFinite(cost) || !at.every(Number.isFinite)) return undefined;
  const gradient = objective.gradient(at, sample);
  if (!gradient.every(Number.isFinite)) return undefined;
  return { index, at, cost, gradient, sample, looked } satisfies Step;
}

function badLimit(limit: number): InputError {
  const details = { name: 'limit', value: String(limit), least: 0 };
  return new InputError('out-of-range', details, `limit is ${limit}: it has to be above 0.`);
}

/** The size of the costs in a run: a start at the minimum, where the cost may be 0, must not make every other cost huge. */
function scaleOf(objective: Objective, first: Step): number {
  const atOrigin = objective.cost(first.at.map(() => 0));
  return Math.max(Math.abs(first.cost), Math.abs(atOrigin)) || 1;
}
