import { finiteCost } from '../checks.ts';
import type { Objective, Sample } from './objective.ts';
import type { StepRule } from './rules/step-rule.ts';

export interface Racer {
  readonly rule: StepRule;
  /** The sampler: which points the next update looks at. */
  readonly next: () => Sample;
}

/** Where one racer stands when a lap is counted. */
export interface Runner {
  readonly at: readonly number[];
  /** The cost at `at` over all points. */
  readonly cost: number;
  /** The least and the largest cost it had since the lap before. */
  readonly low: number;
  readonly high: number;
  /** How many points it has looked at, each as often as it did, and how many updates that made. */
  readonly looked: number;
  readonly updates: number;
  /** It has left the finite numbers or passed the limit: it stands where it was last seen. */
  readonly out: boolean;
}

export interface Lap<K extends string> {
  /** How many points (or updates) every racer was allowed so far. */
  readonly count: number;
  readonly runners: Readonly<Record<K, Runner>>;
}

export interface Race<K extends string> {
  readonly objective: Objective;
  readonly racers: Readonly<Record<K, Racer>>;
  readonly start: readonly number[];
  /** What is counted: the points a racer looks at, or its updates. */
  readonly by: 'looked' | 'updates';
  /** When the racers are compared, in rising order. */
  readonly laps: readonly number[];
  /** The cost at which a racer is out; 10⁹ times the cost it began with unless given. */
  readonly limit?: number;
}

/**
 * Several ways of descending from one start, in lockstep. At a lap of `count` points a racer has made all the updates
 * that so many points pay for: one that takes all hundred points for an update has made none after 99.
 *
 * Throws an InputError if the start has no finite cost.
 */
export function race<K extends string>({ objective, racers, start, by, laps, limit }: Race<K>): Lap<K>[] {
  const cost = finiteCost(objective.cost(start));
  const usual = 1e9 * (Math.max(cost, objective.cost(start.map(() => 0))) || 1);
  const most = Math.min(limit ?? usual, Number.MAX_VALUE); // no cost that is infinite or NaN is at most this
  const names = Object.keys(racers) as K[];
  const runs = names.map((name) => running(objective, racers[name], start, by, most));
  return laps.map((count) => ({
    count,
    runners: Object.fromEntries(names.map((name, i) => [name, runs[i]!(count)])) as Record<K, Runner>,
  }));
}

/** One racer on its way: each call lets it run on until `count` is used up, and says where it stands then. */
function running(
  objective: Objective,
  { rule, next }: Racer,
  start: readonly number[],
  by: 'looked' | 'updates',
  most: number,
): (count: number) => Runner {
  let at = start;
  let cost = objective.cost(at);
  let looked = 0;
  let updates = 0;
  let out = false;
  let sample = next();
  return (count) => {
    let low = cost;
    let high = cost;
    while (!out) {
      const size = sample === 'all' ? objective.size : sample.length;
      if ((by === 'looked' ? looked + size : updates + 1) > count) break;
      const there = rule.step(at, objective.gradient(at, sample));
      const costThere = objective.cost(there);
      if (!(Math.abs(costThere) <= most)) {
        out = true;
        break;
      }
      at = there;
      cost = costThere;
      looked += size;
      updates++;
      low = Math.min(low, cost);
      high = Math.max(high, cost);
      sample = next();
    }
    return { at, cost, low, high, looked, updates, out };
  };
}
