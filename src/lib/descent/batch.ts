import type { Convention } from '../cost/convention.ts';
import { parabolaInW, type Parabola } from '../cost/parabola.ts';
import { quadraticForm } from '../cost/quadratic-form.ts';
import type { Dataset } from '../data/dataset.ts';
import { descend, type Trace } from './descend.ts';
import { lineObjective } from './objective.ts';
import { learningRate } from './rules/learning-rate.ts';

export interface BatchDescent {
  readonly rate: number;
  /** The w it starts from. */
  readonly start: number;
  /** How many updates. */
  readonly steps: number;
  readonly convention?: Convention;
}

/**
 * Batch descent of a line through the origin: every update looks at all points. Beside the trace comes the parabola it
 * runs on, the cost of w. Throws an InputError for a bad rate or count.
 */
export function batchDescent(
  data: Dataset,
  { rate, start, steps, convention = 'mean' }: BatchDescent,
): Trace & { readonly parabola: Parabola } {
  const objective = lineObjective(data, { convention, intercept: false });
  const run = descend({ objective, rule: learningRate(rate), next: () => 'all', start: [start], steps });
  return { ...run, parabola: parabolaInW(quadraticForm(data, convention)) };
}
