/** A product taken apart into one number and its other factors, each base with one exponent. */

import { div, mul, negate, number, pow } from '../tree.ts';
import type { Expression } from '../tree.ts';
import type { Identity } from './identity.ts';
import { ONE, ZERO, isOne, isZero, negative, product, quotient, ratioOf, ratioTree, sum, wholePower } from './ratio.ts';
import type { Ratio } from './ratio.ts';

/** base^exponent; a negative exponent stands in the denominator. */
export interface Factor {
  readonly base: Expression;
  readonly exponent: Ratio;
}

export interface Product {
  readonly coefficient: Ratio;
  readonly factors: readonly Factor[];
}

/**
 * The product a tree is, with equal bases drawn together: x·x is x^2, x^3/x is x^2.
 *
 * The parts of the tree have to be simplified already. Numbers that cannot be multiplied out stay factors.
 */
export function toProduct(tree: Expression, identity: Identity): Product {
  let coefficient: Ratio = ONE;
  const factors = new Map<number, Factor>();

  const take = (part: Expression, exponent: Ratio): void => {
    const whole = exponent.q === 1 && Number.isInteger(exponent.p) ? exponent.p : undefined;
    const ratio = ratioOf(part);
    const inner = part.kind === 'pow' ? ratioOf(part.right) : undefined;
    const joined = inner && product(inner, exponent);
    if (whole !== undefined && ratio && takeNumber(ratio, whole)) return;
    // Only a whole exponent may be handed on to the parts: (x^2)^(1/2) is not x.
    if (whole === undefined) join(part, exponent);
    else if (part.kind === 'mul') both(part.left, exponent, part.right, exponent);
    else if (part.kind === 'div') both(part.left, exponent, part.right, negative(exponent));
    else if (part.kind === 'neg') both(number(-1), exponent, part.operand, exponent);
    else if (part.kind === 'pow' && joined) take(part.left, joined);
    else if (part.kind === 'call' && part.function === 'sqrt' && whole % 2 === 0) take(part.argument, half(exponent));
    else join(part, exponent);
  };
  const both = (one: Expression, oneExponent: Ratio, other: Expression, otherExponent: Ratio): void => {
    take(one, oneExponent);
    take(other, otherExponent);
  };
  const takeNumber = (ratio: Ratio, exponent: number): boolean => {
    const power = exponent < 0 && isZero(ratio) ? undefined : wholePower(ratio, exponent);
    const next = power && product(coefficient, power);
    if (next) coefficient = next;
    return next !== undefined;
  };
  const join = (base: Expression, exponent: Ratio): void => {
    const id = identity(base);
    const before = factors.get(id)?.exponent ?? ZERO;
    const together = sum(before, exponent);
    // An exponent too large to be held: the factor stays by itself.
    if (!together) factors.set(-1 - factors.size, { base, exponent });
    else if (isZero(together)) factors.delete(id);
    else factors.set(id, { base, exponent: together });
  };

  take(tree, ONE);
  return { coefficient, factors: [...factors.values()].flatMap((factor) => settled(factor)) };
}

/** sqrt(u) that came together to an even power is a power of u. */
function settled({ base, exponent }: Factor): Factor[] {
  const even = exponent.q === 1 && exponent.p % 2 === 0;
  return base.kind === 'call' && base.function === 'sqrt' && even
    ? [{ base: base.argument, exponent: half(exponent) }]
    : [{ base, exponent }];
}

function half(exponent: Ratio): Ratio {
  return quotient(exponent, { p: 2, q: 1 }) ?? exponent;
}

/** The tree of a product: number first, then names, functions and sums; negative exponents below a fraction bar. */
export function fromProduct({ coefficient, factors }: Product): Expression {
  if (isZero(coefficient)) return number(0);
  const ordered = [...factors].sort((a, b) => rank(a.base) - rank(b.base));
  const above = ordered.filter(({ exponent }) => exponent.p > 0).map(power);
  const below = ordered.filter(({ exponent }) => exponent.p < 0);
  const under = below.map(({ base, exponent }) => power({ base, exponent: negative(exponent) }));
  const { p, q } = coefficient;
  const minus = p < 0;
  const size = Math.abs(p);
  const digits = size !== 1 || above.length === 0 ? [number(size)] : [];
  const over = [...digits, ...above];
  const divisor = q === 1 ? under : [number(q), ...under];
  if (divisor.length > 0) return signed(minus, div(times(over), times(divisor)));
  // Minus stands before a name, but goes with digits: −x, (−2)·x.
  return minus && digits.length > 0 ? times([number(-size), ...above]) : signed(minus, times(over));
}

function signed(minus: boolean, tree: Expression): Expression {
  return minus ? negate(tree) : tree;
}

function times(factors: readonly Expression[]): Expression {
  return factors.reduce((left, right) => mul(left, right));
}

function power({ base, exponent }: Factor): Expression {
  return isOne(exponent) ? base : pow(base, ratioTree(exponent));
}

function rank(base: Expression): number {
  if (base.kind === 'number') return 0;
  if (base.kind === 'variable') return 1;
  return base.kind === 'add' || base.kind === 'sub' ? 3 : 2;
}
