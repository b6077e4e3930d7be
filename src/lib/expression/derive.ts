/** Derivatives by the rules, and the way to them step by step. */

import { toText } from './print/text.ts';
import { applyRule, pending } from './rules.ts';
import type { RuleName } from './rules.ts';
import { simplify } from './simplify.ts';
import { call, negate } from './tree.ts';
import type { Derivative, Expression, Formula } from './tree.ts';
import { children } from './walk.ts';

/** One step of a derivation: one rule applied to one pending derivative, or the result simplified. */
export interface DerivationStep {
  readonly rule: RuleName | 'simplify';
  /** With the chain rule: the rule by which the outer function is derived. */
  readonly outer?: RuleName;
  /** The whole formula before the step. */
  readonly before: Formula;
  /** The whole formula after the step. */
  readonly after: Formula;
  /** The part of `before` that the rule is applied to: this very object stands in it once. */
  readonly target: Formula;
  /** The part of `after` that takes its place: this very object stands in it once. */
  readonly replacement: Formula;
}

/** The derivative of an expression with respect to a variable, simplified. */
export function derive(tree: Expression, variable: string): Expression {
  return simplify(resolved(pending(tree, variable)));
}

/**
 * The derivation of an expression, from d/dx of the whole to the simplified result.
 *
 * Each step applies one rule to the first pending derivative, read from the left; the last one simplifies, if there is
 * anything to simplify. The formula after the last step is that of `derive`.
 */
export function deriveSteps(tree: Expression, variable: string): DerivationStep[] {
  const steps: DerivationStep[] = [];
  let before: Formula = pending(tree, variable);
  for (let target = firstPending(before); target; target = firstPending(before)) {
    const { result, ...names } = applyRule(target);
    // A copy: the same part of the expression may stand elsewhere in the formula too.
    const replacement: Formula = { ...result };
    const after = replaced(before, target, replacement);
    steps.push({ ...names, before, after, target, replacement });
    before = after;
  }
  const after = simplify(before as Expression);
  // By the text: −(1), left over from a rule, reads like −1.
  if (toText(before) !== toText(after))
    steps.push({ rule: 'simplify', before, after, target: before, replacement: after });
  return steps;
}

/** The formula with all pending derivatives taken. */
function resolved(formula: Formula): Expression {
  switch (formula.kind) {
    case 'number':
    case 'variable':
      return formula;
    case 'derivative':
      return resolved(applyRule(formula).result);
    case 'neg':
      return negate(resolved(formula.operand));
    case 'call':
      return call(formula.function, resolved(formula.argument));
    default:
      return { kind: formula.kind, left: resolved(formula.left), right: resolved(formula.right) };
  }
}

function firstPending(formula: Formula): Derivative | undefined {
  if (formula.kind === 'derivative') return formula;
  for (const child of children(formula)) {
    const found = firstPending(child);
    if (found) return found;
  }
  return undefined;
}

function replaced(formula: Formula, target: Formula, replacement: Formula): Formula {
  if (formula === target) return replacement;
  switch (formula.kind) {
    case 'number':
    case 'variable':
    case 'derivative':
      return formula;
    case 'neg': {
      const operand = replaced(formula.operand, target, replacement);
      // Not `negate`: −(2) stays until it is simplified, so that the replaced part can still be shown.
      return operand === formula.operand ? formula : { kind: 'neg', operand };
    }
    case 'call': {
      const argument = replaced(formula.argument, target, replacement);
      return argument === formula.argument ? formula : call(formula.function, argument);
    }
    default: {
      const left = replaced(formula.left, target, replacement);
      const right = replaced(formula.right, target, replacement);
      return left === formula.left && right === formula.right ? formula : { kind: formula.kind, left, right };
    }
  }
}
