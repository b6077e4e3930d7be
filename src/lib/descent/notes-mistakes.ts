/**
 * What the lesson notes' programs compute where they are mistaken, so that it can be run beside what is right. Nothing
 * else may use these rules.
 */

import { quadraticForm, costAt } from '../cost/quadratic-form.ts';
import type { Dataset } from '../data/dataset.ts';
import { descend, type Step, type Trace } from './descend.ts';
import { lineObjective, type Objective, type Sample } from './objective.ts';
import { learningRate } from './rules/learning-rate.ts';
import { sampler } from './samplers.ts';

/**
 * `square`: the slope along w of one bean with w² where x² belongs, 2w²·w + 2xb − 2xy. `one-bean`: a batch loop whose
 * sum is that of a single bean. `mixed`: the sum of x² over all beans beside the product xy of a single one.
 */
export type Mistake = 'square' | 'one-bean' | 'mixed';

const only = (sample: Sample): number => (sample === 'all' ? 0 : sample[0]!);

/** The mistaken slopes, with the true cost of the line beside them: they are the gradient of no cost. */
export function mistakenObjective(data: Dataset, mistake: Mistake): Objective {
  const { xs, ys } = data;
  const form = quadraticForm(data);
  const squares = xs.reduce((sum, x) => sum + x * x, 0);
  const slopes: Readonly<Record<Mistake, (at: readonly number[], i: number) => number[]>> = {
    square: ([w = 0, b = 0], i) => [
      2 * w ** 2 * w + 2 * xs[i]! * b - 2 * xs[i]! * ys[i]!,
      2 * b + 2 * xs[i]! * w - 2 * ys[i]!,
    ],
    'one-bean': ([w = 0], i) => [2 * xs[i]! ** 2 * w - 2 * xs[i]! * ys[i]!],
    mixed: ([w = 0], i) => [2 * squares * w - 2 * xs[i]! * ys[i]!],
  };
  return {
    size: xs.length,
    dimension: mistake === 'square' ? 2 : 1,
    cost: (at) => costAt(form, { w: at[0] ?? NaN, b: at[1] ?? 0 }),
    gradient: (at, sample) => slopes[mistake](at, only(sample)),
  };
}

/** The states of both programs after the same number of updates. */
export interface Pair {
  readonly index: number;
  readonly wrong: Step;
  readonly right: Step;
}

/**
 * The mistaken program and the right one, from the same start on the same beans at the same rate. Both look at one bean
 * after the other, except that the right batch loop looks at all of them, and takes the mean. One that diverged waits at
 * its last finite state for the other.
 */
export function sideBySide(
  data: Dataset,
  { mistake, rate, updates }: { mistake: Mistake; rate: number; updates: number },
): { readonly steps: readonly Pair[]; readonly wrong: Trace; readonly right: Trace } {
  const intercept = mistake === 'square';
  const every = Math.max(1, Math.floor(updates / 100));
  const common = { rule: learningRate(rate), start: intercept ? [0.1, 0.1] : [0.1], steps: updates, every };
  const oneByOne = () => sampler({ take: 'one', order: 'given', n: data.xs.length });
  const wrong = descend({ ...common, objective: mistakenObjective(data, mistake), next: oneByOne() });
  const objective = lineObjective(data, { intercept });
  const right = descend({ ...common, objective, next: intercept ? oneByOne() : () => 'all' });
  const length = Math.max(wrong.steps.length, right.steps.length);
  const at = ({ steps }: Trace, k: number): Step => steps[Math.min(k, steps.length - 1)]!;
  const steps = Array.from({ length }, (_, k): Pair => {
    const [one, other] = [at(wrong, k), at(right, k)];
    return { index: Math.max(one.index, other.index), wrong: one, right: other };
  });
  return { steps, wrong, right };
}
