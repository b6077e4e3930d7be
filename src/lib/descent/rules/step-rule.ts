/** Turns a gradient into a step: where to stand next. One file each; a new rule is a new file beside these. */
export interface StepRule {
  /** The rule's name in code; a page has a label for it. */
  readonly name: string;
  /** What multiplies the gradient of the objective, if the rule is of that kind: it is compared with the bound. */
  readonly rate?: number;
  step(at: readonly number[], gradient: readonly number[]): number[];
}

/** One step against the gradient, `rate` times its length. */
export function against(at: readonly number[], gradient: readonly number[], rate: number): number[] {
  return at.map((value, i) => value - rate * gradient[i]!);
}
