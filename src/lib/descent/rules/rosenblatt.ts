import { rateNumber } from '../../checks.ts';
import { against, type StepRule } from './step-rule.ts';

/**
 * Rosenblatt's correction `w + α (y − w x) x`: half the step that descent on the mean of squares takes with this α.
 *
 * `rate` is therefore alpha / 2, and `alpha` itself may be twice the objective's bound. Use it with the convention
 * `mean`. Throws an InputError if `alpha` is NaN, negative or infinite.
 */
export function rosenblatt(alpha: number): StepRule {
  const rate = rateNumber('alpha', alpha) / 2;
  return { name: 'rosenblatt', rate, step: (at, gradient) => against(at, gradient, rate) };
}
