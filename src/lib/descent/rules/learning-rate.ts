import { rateNumber } from '../../checks.ts';
import { against, type StepRule } from './step-rule.ts';

/** Gradient descent: the step is the gradient times a small number. Throws an InputError if `alpha` is NaN, negative or infinite. */
export function learningRate(alpha: number): StepRule {
  const rate = rateNumber('alpha', alpha);
  return { name: 'learning-rate', rate, step: (at, gradient) => against(at, gradient, rate) };
}
