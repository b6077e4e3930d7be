/** The value of an expression, at once or as a function to be called often. */

import { InputError } from '../input-error.ts';
import { divide, functions, power } from './functions.ts';
import type { BinaryKind, Expression } from './tree.ts';
import { variablesIn } from './walk.ts';

const arithmetic: Readonly<Record<BinaryKind, (left: number, right: number) => number>> = {
  add: (left, right) => left + right,
  sub: (left, right) => left - right,
  mul: (left, right) => left * right,
  div: divide,
  pow: power,
};

/**
 * The value of an expression.
 *
 * @param values a number for each variable
 * @returns NaN where the expression is undefined (division by zero, ln of nothing positive, root of a negative
 *   number, zero to a negative power); infinite only where the number is too large to be held
 * @throws InputError `expression-no-value` if a variable has no value
 */
export function evaluate(tree: Expression, values: Readonly<Record<string, number>>): number {
  switch (tree.kind) {
    case 'number':
      return tree.value;
    case 'variable': {
      const value = Object.hasOwn(values, tree.name) ? values[tree.name] : undefined;
      if (value === undefined) throw noValue(tree.name, Object.keys(values));
      return value;
    }
    case 'neg':
      return -evaluate(tree.operand, values);
    case 'call':
      return functions[tree.function].value(evaluate(tree.argument, values));
    default:
      return arithmetic[tree.kind](evaluate(tree.left, values), evaluate(tree.right, values));
  }
}

/**
 * A function that computes the expression, made of closures: no text is ever run as code.
 *
 * @param variables the order of its arguments; by default the order in which the variables are read
 * @returns a function with the values of `evaluate`
 * @throws InputError `expression-no-value` if the expression has a variable that is not listed
 */
export function compile(
  tree: Expression,
  variables: readonly string[] = variablesIn(tree),
): (...values: number[]) => number {
  const run = closure(tree, variables);
  return (...values) => run(values);
}

function closure(tree: Expression, variables: readonly string[]): (values: readonly number[]) => number {
  switch (tree.kind) {
    case 'number': {
      const { value } = tree;
      return () => value;
    }
    case 'variable': {
      const place = variables.indexOf(tree.name);
      if (place < 0) throw noValue(tree.name, variables);
      return (values) => values[place] ?? NaN;
    }
    case 'neg': {
      const operand = closure(tree.operand, variables);
      return (values) => -operand(values);
    }
    case 'call': {
      const { value } = functions[tree.function];
      const argument = closure(tree.argument, variables);
      return (values) => value(argument(values));
    }
    default: {
      const operation = arithmetic[tree.kind];
      const left = closure(tree.left, variables);
      const right = closure(tree.right, variables);
      return (values) => operation(left(values), right(values));
    }
  }
}

function noValue(name: string, allowed: readonly string[]): InputError {
  const details = { found: name, allowed: allowed.join(', ') };
  return new InputError(
    'expression-no-value',
    details,
    `${name} has no value; values are given for: ${details.allowed}`,
  );
}
