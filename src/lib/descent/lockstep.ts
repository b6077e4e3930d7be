import { descend, type Ending, type Step } from './descend.ts';
import type { Objective } from './objective.ts';
import type { StepRule } from './rules/step-rule.ts';

interface Options<K extends string> {
  readonly objective: Objective;
  /** The rules, by the name under which their states are found again. */
  readonly rules: Readonly<Record<K, StepRule>>;
  readonly start: readonly number[];
  /** How many updates each of them makes. */
  readonly steps: number;
}

/** Several runs side by side: entry k holds the state of each of them after k updates. */
export interface Lockstep<K extends string> {
  readonly steps: readonly Readonly<Record<K, Step>>[];
  readonly endings: Readonly<Record<K, Ending>>;
}

/**
 * Lets several rules descend from one start on one objective, all points at every update, and lays their runs side by
 * side. A run that diverges goes on as far as numbers go, and waits at its last finite state for the others. Throws what
 * `descend` throws.
 */
export function lockstep<K extends string>({ objective, rules, start, steps }: Options<K>): Lockstep<K> {
  const names = Object.keys(rules) as K[];
  const shared = { objective, next: () => 'all' as const, start, steps, limit: Infinity };
  const runs = names.map((name) => descend({ ...shared, rule: rules[name] }));
  const length = Math.max(...runs.map((run) => run.steps.length));
  const named = <T>(value: (run: (typeof runs)[number]) => T) =>
    Object.fromEntries(names.map((name, i) => [name, value(runs[i]!)])) as Record<K, T>;
  return {
    steps: Array.from({ length }, (_, k) => named((run) => run.steps[Math.min(k, run.steps.length - 1)]!)),
    endings: named((run) => run.ending),
  };
}
