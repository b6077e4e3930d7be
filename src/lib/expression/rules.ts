/** The rules of differentiation, each taking one step towards a derivative. */

import { knownDerivative, knownRule } from './known-derivatives.ts';
import type { FunctionRule } from './known-derivatives.ts';
import { simplify } from './simplify.ts';
import { add, binary, call, div, isExactly, mul, negate, number, pow, sub } from './tree.ts';
import type { Binary, Derivative, Expression, Formula } from './tree.ts';
import { dependsOn } from './walk.ts';

export type RuleName =
  | 'constant'
  | 'power'
  | 'sum'
  | 'constant multiple'
  | 'product'
  | 'quotient'
  | 'chain'
  | 'general power'
  | FunctionRule;

export interface Rewriting {
  readonly rule: RuleName;
  /** With the chain rule: the rule by which the outer function is derived. */
  readonly outer?: RuleName;
  /** What takes the place of the pending derivative; simpler derivatives may be pending in it. */
  readonly result: Formula;
}

/** A derivative that is still to be taken. */
export function pending(of: Expression, variable: string): Derivative {
  return { kind: 'derivative', variable, of };
}

/** Applies the one rule that fits a pending derivative. */
export function applyRule({ of, variable }: Derivative): Rewriting {
  const d = (part: Expression): Derivative => pending(part, variable);
  if (!dependsOn(of, variable)) return { rule: 'constant', result: number(0) };
  switch (of.kind) {
    case 'number':
    case 'variable':
      return { rule: 'power', result: number(1) };
    case 'neg':
      return { rule: 'constant multiple', result: negate(d(of.operand)) };
    case 'add':
    case 'sub':
      return { rule: 'sum', result: binary<Formula>(of.kind, d(of.left), d(of.right)) };
    case 'mul':
      return productRule(of, variable, d);
    case 'div':
      return quotientRule(of, variable, d);
    case 'pow':
      return powerRule(of, variable, d);
    case 'call':
      return outerFirst(knownRule[of.function], knownDerivative(of), of.argument, d);
  }
}

type Pending = (part: Expression) => Derivative;

function productRule({ left, right }: Binary<Expression>, variable: string, d: Pending): Rewriting {
  if (!dependsOn(left, variable)) return { rule: 'constant multiple', result: mul<Formula>(left, d(right)) };
  if (!dependsOn(right, variable)) return { rule: 'constant multiple', result: mul<Formula>(right, d(left)) };
  return { rule: 'product', result: add<Formula>(mul<Formula>(d(left), right), mul<Formula>(left, d(right))) };
}

function quotientRule({ left, right }: Binary<Expression>, variable: string, d: Pending): Rewriting {
  if (!dependsOn(right, variable)) return { rule: 'constant multiple', result: div<Formula>(d(left), right) };
  const over = sub<Formula>(mul<Formula>(d(left), right), mul<Formula>(left, d(right)));
  return { rule: 'quotient', result: div<Formula>(over, pow<Formula>(right, number(2))) };
}

function powerRule(of: Binary<Expression>, variable: string, d: Pending): Rewriting {
  const { left: base, right: exponent } = of;
  if (!dependsOn(exponent, variable)) {
    const lowered = simplify(sub<Expression>(exponent, number(1)));
    const power: Expression = isExactly(lowered, 1) ? base : pow(base, lowered);
    return outerFirst('power', mul(exponent, power), base, d);
  }
  if (!dependsOn(base, variable)) {
    const derivative: Expression =
      base.kind === 'number' && base.name === 'e' ? of : mul<Expression>(of, call('ln', base));
    return outerFirst('exponential', derivative, exponent, d);
  }
  // u^v = exp(v·ln u)
  const product = mul<Formula>(d(exponent), call('ln', base));
  const quotient = div<Formula>(mul<Formula>(exponent, d(base)), base);
  return { rule: 'general power', result: mul<Formula>(of, add<Formula>(product, quotient)) };
}

/** The derivative of an outer function, alone if the variable itself is inside, else times that of what is inside. */
function outerFirst(rule: RuleName, derivative: Expression, inside: Expression, d: Pending): Rewriting {
  if (inside.kind === 'variable') return { rule, result: derivative };
  return { rule: 'chain', outer: rule, result: mul<Formula>(derivative, d(inside)) };
}
