import { deriveSteps } from '../expression/derive.ts';
import type { DerivationStep } from '../expression/derive.ts';
import { pending } from '../expression/rules.ts';
import type { Expression, Formula } from '../expression/tree.ts';

/** One line of a derivation on paper. */
export interface Line {
  readonly formula: Formula;
  /** The rule that gave this line; none for the first one, which is still to be derived. */
  readonly rule?: DerivationStep['rule'];
  /** With the chain rule: the rule for what stands outside. */
  readonly outer?: DerivationStep['outer'];
  /** The part that is new in this line: this very object stands in it once. */
  readonly fresh?: Formula;
  /** The part that the next line changes. */
  readonly next?: Formula;
}

/** A derivation as its lines, from d/dx of the whole to the simplified result. */
export function derivation(tree: Expression, variable: string): Line[] {
  const steps = deriveSteps(tree, variable);
  const target = (index: number): Formula | undefined =>
    steps[index]?.rule === 'simplify' ? undefined : steps[index]?.target;
  const lines = steps.map(({ rule, outer, after, replacement }, index): Line => {
    const fresh = rule === 'simplify' ? undefined : replacement;
    return { formula: after, rule, outer, fresh, next: target(index + 1) };
  });
  return [{ formula: steps[0]?.before ?? pending(tree, variable), next: target(0) }, ...lines];
}
