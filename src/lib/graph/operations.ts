/** What a node of a graph can compute. Each operation travels with its local derivatives. */

import { divide, functions, power } from '../expression/functions.ts';
import type { DifferentiableFunction } from '../expression/functions.ts';
import { functionNames } from '../expression/tree.ts';
import type { BinaryKind, FunctionName } from '../expression/tree.ts';

export type Operation = BinaryKind | 'neg' | FunctionName | 'relu';

export interface OperationRule {
  /** The value, from the values of the parents. */
  readonly value: (...parents: number[]) => number;
  /** The derivative of the value with respect to each parent. */
  readonly local: (value: number, ...parents: number[]) => number[];
}

function two(
  value: (a: number, b: number) => number,
  local: (value: number, a: number, b: number) => number[],
): OperationRule {
  return {
    value: (a = NaN, b = NaN) => value(a, b),
    local: (result, a = NaN, b = NaN) => local(result, a, b),
  };
}

function one({ value, derivative }: DifferentiableFunction): OperationRule {
  return {
    value: (u = NaN) => value(u),
    local: (result, u = NaN) => [derivative(u, result)],
  };
}

const calls = Object.fromEntries(functionNames.map((name) => [name, one(functions[name])]));

export const operations: Readonly<Record<Operation, OperationRule>> = {
  ...(calls as Record<FunctionName, OperationRule>),
  add: two(
    (a, b) => a + b,
    () => [1, 1],
  ),
  sub: two(
    (a, b) => a - b,
    () => [1, -1],
  ),
  mul: two(
    (a, b) => a * b,
    (_, a, b) => [b, a],
  ),
  div: two(divide, (value, _, b) => [divide(1, b), divide(-value, b)]),
  pow: two(power, (value, a, b) => [
    b === 0 ? 0 : b * power(a, b - 1),
    a === 0 && b > 0 ? 0 : value * functions.ln.value(a),
  ]),
  neg: one({ value: (u) => -u, derivative: () => -1 }),
  // At 0 relu has no derivative; 0 is the usual choice.
  relu: one({ value: (u) => Math.max(0, u), derivative: (u) => (u > 0 ? 1 : 0) }),
};
