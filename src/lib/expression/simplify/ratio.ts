/** Numbers as a teacher keeps them: 1/3 stays a fraction, 0.1 + 0.2 is 0.3. */

import { div, isNumber, number } from '../tree.ts';
import type { Expression } from '../tree.ts';

/** A number p/q with q > 0; whole p and q have no common divisor. */
export interface Ratio {
  readonly p: number;
  readonly q: number;
}

export const ZERO: Ratio = { p: 0, q: 1 };
export const ONE: Ratio = { p: 1, q: 1 };
export const MINUS_ONE: Ratio = { p: -1, q: 1 };

/** Above this whole numbers are no longer held exactly. */
const LARGEST_WHOLE = 2 ** 53;
/** A quotient of decimals is written out if it takes no more digits than this; otherwise it stays a fraction. */
const SHORT = 8;

/** The ratio a tree stands for if it is digits or a quotient of digits. */
export function ratioOf(tree: Expression): Ratio | undefined {
  if (isNumber(tree)) return { p: tree.value, q: 1 };
  if (tree.kind === 'neg') return map(ratioOf(tree.operand), negative);
  if (tree.kind !== 'div') return undefined;
  const over = ratioOf(tree.left);
  const under = ratioOf(tree.right);
  return over && under && quotient(over, under);
}

/** The tree of a ratio. */
export function ratioTree({ p, q }: Ratio): Expression {
  return q === 1 ? number(p) : div(number(p), number(q));
}

export function negative({ p, q }: Ratio): Ratio {
  return { p: 0 - p, q };
}

/** The sum; undefined where it cannot be held as a number. */
export function sum(a: Ratio, b: Ratio): Ratio | undefined {
  return a.q === b.q ? reduced(tidy(a.p + b.p), a.q) : reduced(tidy(a.p * b.q + b.p * a.q), tidy(a.q * b.q));
}

/** The product; undefined where it cannot be held as a number. */
export function product(a: Ratio, b: Ratio): Ratio | undefined {
  if (isZero(a) || isZero(b)) return ZERO;
  const p = tidy(a.p * b.p);
  // Too small to be held: it must not turn into 0.
  return p === 0 ? undefined : reduced(p, tidy(a.q * b.q));
}

/** The quotient; undefined if there is none or it cannot be held as a number. */
export function quotient(a: Ratio, b: Ratio): Ratio | undefined {
  if (isZero(b)) return undefined;
  return product(a, b.p < 0 ? { p: -b.q, q: -b.p } : { p: b.q, q: b.p });
}

/** The power with a whole exponent; undefined where it is too long to be written out. */
export function wholePower(base: Ratio, exponent: number): Ratio | undefined {
  if (exponent === 1) return base;
  if (exponent < 0) return map(wholePower(base, -exponent), (power) => quotient(ONE, power));
  const p = tidy(base.p ** exponent);
  const q = tidy(base.q ** exponent);
  const long = [p, q].some((value) => Math.abs(value) > 1e9 || String(Math.abs(value)).length > SHORT + 2);
  return long ? undefined : reduced(p, q);
}

export function isZero({ p }: Ratio): boolean {
  return p === 0;
}

export function isOne({ p, q }: Ratio): boolean {
  return p === 1 && q === 1;
}

function reduced(p: number, q: number): Ratio | undefined {
  if (!Number.isFinite(p) || !Number.isFinite(q) || q === 0) return undefined;
  if (Number.isInteger(p) && Number.isInteger(q)) {
    if (Math.abs(p) > LARGEST_WHOLE || q > LARGEST_WHOLE) return { p, q };
    const divisor = greatestCommonDivisor(Math.abs(p), q);
    return { p: p / divisor, q: q / divisor };
  }
  const value = tidy(p / q);
  return q === 1 || String(Math.abs(value)).length <= SHORT ? { p: value, q: 1 } : { p, q };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a || 1 : greatestCommonDivisor(b, a % b);
}

/** A calculated decimal without its rounding error in the last digits: 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

function map(ratio: Ratio | undefined, change: (ratio: Ratio) => Ratio | undefined): Ratio | undefined {
  return ratio && change(ratio);
}
