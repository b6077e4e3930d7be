/** Where the next step would land if it were taken in one of the ways that beginners take it. */
export interface WrongSteps {
  /** The slope taken for the step: no learning rate. */
  readonly slopeAsStep: number;
  /** With the slope, not against it. */
  readonly wrongSign: number;
  /** The cost taken for the slope. */
  readonly costAsSlope: number;
  /** The gradient halved: the 2 of the square forgotten. */
  readonly half: number;
  /** The gradient doubled. */
  readonly double: number;
}

/** The usual wrong answers to "where does the next step land?", so that each can get the hint made for it. */
export function wrongSteps(
  { at, cost, slope }: { readonly at: number; readonly cost: number; readonly slope: number },
  rate: number,
): WrongSteps {
  return {
    slopeAsStep: at - slope,
    wrongSign: at + rate * slope,
    costAsSlope: at - rate * cost,
    half: at - (rate * slope) / 2,
    double: at - 2 * rate * slope,
  };
}
