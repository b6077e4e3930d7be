import { wrongSteps } from '../../lib/descent/wrong-steps.ts';

interface Here {
  readonly at: readonly number[];
  readonly cost: number;
  readonly gradient: readonly number[];
}

/** Where the next step lands, and where it would if it were taken in one of the usual wrong ways: what questions ask for. */
export function stepSlots({ at: [at = 0], cost, gradient: [slope = 0] }: Here, rate: number): Record<string, number> {
  const wrong = wrongSteps({ at, cost, slope }, rate);
  return {
    next: at - rate * slope,
    'slope-as-step': wrong.slopeAsStep,
    'wrong-sign': wrong.wrongSign,
    'cost-as-slope': wrong.costAsSlope,
    half: wrong.half,
    double: wrong.double,
  };
}
