/** The functions an expression may call. Each travels with its derivative. */

import type { FunctionName } from './tree.ts';

export interface DifferentiableFunction {
  /** The value at u; NaN where the function is undefined. */
  readonly value: (u: number) => number;
  /** The derivative at u, which may use the value already computed there. */
  readonly derivative: (u: number, value: number) => number;
}

export const functions: Readonly<Record<FunctionName, DifferentiableFunction>> = {
  sqrt: { value: Math.sqrt, derivative: (_, value) => divide(1, 2 * value) },
  exp: { value: Math.exp, derivative: (_, value) => value },
  ln: { value: (u) => (u > 0 ? Math.log(u) : NaN), derivative: (u) => divide(1, u) },
  sin: { value: Math.sin, derivative: Math.cos },
  cos: { value: Math.cos, derivative: (u) => -Math.sin(u) },
  tanh: { value: Math.tanh, derivative: (_, value) => 1 - value * value },
  sigmoid: { value: (u) => 1 / (1 + Math.exp(-u)), derivative: (_, value) => value * (1 - value) },
};

/** A quotient; NaN where the divisor is zero, because there is no such number. */
export function divide(dividend: number, divisor: number): number {
  return divisor === 0 ? NaN : dividend / divisor;
}

/**
 * A power of real numbers; NaN where it is undefined: zero to a negative power, and a negative base
 * with an exponent that is no integer. Any number to the power 0 is 1, zero included.
 */
export function power(base: number, exponent: number): number {
  return base === 0 && exponent < 0 ? NaN : base ** exponent;
}
