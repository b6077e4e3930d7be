import { derive } from '../expression/derive.ts';
import { compile } from '../expression/evaluate.ts';
import type { Expression } from '../expression/tree.ts';

/** A function of one variable and its derivative, both ready to be called. */
export interface Study {
  /** The value at a number; NaN where the expression is undefined. */
  readonly value: (x: number) => number;
  /** The derivative at a number, by the rules; NaN where the expression itself is undefined, as ln(x) is below 0. */
  readonly slope: (x: number) => number;
  /** The derivative as an expression, simplified. */
  readonly derivative: Expression;
}

/** An expression in one variable as a function that travels with its derivative. */
export function study(tree: Expression, variable: string): Study {
  const derivative = derive(tree, variable);
  const value = compile(tree, [variable]);
  const ruled = compile(derivative, [variable]);
  return { value, slope: (x) => (Number.isNaN(value(x)) ? NaN : ruled(x)), derivative };
}
