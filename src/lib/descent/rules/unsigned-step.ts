import { rateNumber } from '../../checks.ts';
import type { StepRule } from './step-rule.ts';

/**
 * Each parameter loses `size`, whatever its slope: the rule walks the same way for ever and past every minimum. It is
 * here to show why a step needs the slope's sign. Throws an InputError if `size` is NaN, negative or infinite.
 */
export function unsignedStep(size: number): StepRule {
  const length = rateNumber('size', size);
  return { name: 'unsigned-step', step: (at) => at.map((value) => value - length) };
}
