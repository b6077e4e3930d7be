import { rateNumber } from '../../checks.ts';
import type { StepRule } from './step-rule.ts';

/**
 * Each parameter moves by `size` against the sign of its slope, however steep or gentle that is, and stays where the
 * slope is 0. It hops about the minimum for ever. Throws an InputError if `size` is NaN, negative or infinite.
 */
export function fixedStep(size: number): StepRule {
  const length = rateNumber('size', size);
  return {
    name: 'fixed-step',
    step: (at, gradient) => at.map((value, i) => value - length * Math.sign(gradient[i]!)),
  };
}
