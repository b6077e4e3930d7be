import { against, type StepRule } from './step-rule.ts';

/** The slope itself is the step: descent with the rate 1, too much for any steep curve. */
export function slopeItself(): StepRule {
  return { name: 'slope-itself', rate: 1, step: (at, gradient) => against(at, gradient, 1) };
}
