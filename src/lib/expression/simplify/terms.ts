/** A sum taken apart into its terms, with like terms collected: 2x + x is 3x. */

import { add, mul, number, sub } from '../tree.ts';
import type { Expression } from '../tree.ts';
import { size } from '../walk.ts';
import { fromProduct, toProduct } from './factors.ts';
import type { Factor, Product } from './factors.ts';
import type { Identity } from './identity.ts';
import { ONE, ZERO, isOne, isZero, negative, product, ratioTree, sum } from './ratio.ts';
import type { Ratio } from './ratio.ts';

/** A power of a sum is multiplied out up to this exponent, and a sum up to this many terms. */
const HIGHEST_POWER = 2;
const MOST_TERMS = 40;

/**
 * A sum with its like terms collected, in the order in which they first stand.
 *
 * Products of sums are multiplied out only if the result is shorter: 2·(x² − 3) + 2x·(2x + 1) is 6x² + 2x − 6, but
 * (x − 1)² + 3 stays. The operands have to be simplified already.
 */
export function collected(tree: Expression, identity: Identity): Expression {
  const terms = termsOf(tree, ONE, identity);
  const plain = fromTerms(collect(terms, identity));
  const expanded = multipliedOut(terms, identity);
  if (!expanded) return plain;
  const long = fromTerms(byDegree(collect(expanded, identity)));
  return size(long) < size(plain) ? long : plain;
}

function termsOf(tree: Expression, factor: Ratio, identity: Identity): Product[] {
  if (tree.kind === 'add' || tree.kind === 'sub') {
    const second = tree.kind === 'add' ? factor : negative(factor);
    return [...termsOf(tree.left, factor, identity), ...termsOf(tree.right, second, identity)];
  }
  const term = toProduct(tree, identity);
  const inner = factorlessSum(term);
  const minus = product(factor, term.coefficient);
  // −(x + 1) inside a longer sum is −x − 1.
  if (inner && minus && (isOne(term.coefficient) || isOne(negative(term.coefficient))))
    return termsOf(inner, minus, identity);
  return [{ coefficient: isOne(factor) ? term.coefficient : negative(term.coefficient), factors: term.factors }];
}

function factorlessSum({ factors }: Product): Expression | undefined {
  const [only, ...others] = factors;
  return only && others.length === 0 && isOne(only.exponent) && isSum(only.base) ? only.base : undefined;
}

function collect(terms: readonly Product[], identity: Identity): Product[] {
  const like = new Map<string, Product>();
  let apart = 0;
  for (const term of terms) {
    const key = keyOf(term.factors, identity);
    const before = like.get(key);
    const coefficient = sum(before?.coefficient ?? ZERO, term.coefficient);
    if (coefficient) like.set(key, { coefficient, factors: before?.factors ?? term.factors });
    else like.set(`apart ${apart++}`, term);
  }
  return [...like.values()].filter(({ coefficient }) => !isZero(coefficient));
}

function keyOf(factors: readonly Factor[], identity: Identity): string {
  const keys = factors.map(({ base, exponent }) => `${identity(base)}^${exponent.p}/${exponent.q}`);
  return keys.sort().join(' ');
}

function fromTerms(terms: readonly Product[]): Expression {
  const [first, ...others] = terms;
  if (!first) return number(0);
  return others.reduce((left, term) => {
    const minus = term.coefficient.p < 0;
    const right = fromProduct(minus ? { ...term, coefficient: negative(term.coefficient) } : term);
    return minus ? sub(left, right) : add(left, right);
  }, fromProduct(first));
}

/** The terms with all products of sums multiplied out; undefined if there are none, or too many terms. */
function multipliedOut(terms: readonly Product[], identity: Identity): Product[] | undefined {
  if (!terms.some(({ factors }) => factors.some(isShortPower))) return undefined;
  const expanded: Product[] = [];
  for (const { coefficient, factors } of terms) {
    const kept = factors.filter((factor) => !isShortPower(factor));
    let parts: Expression[] = [fromProduct({ coefficient: ONE, factors: kept })];
    for (const { base, exponent } of factors.filter(isShortPower)) {
      const inner = termsOf(base, ONE, identity).map(fromProduct);
      for (let time = 0; time < exponent.p; time++) {
        parts = parts.flatMap((part) => inner.map((term) => mul(part, term)));
        if (parts.length + expanded.length > MOST_TERMS) return undefined;
      }
    }
    for (const part of parts) expanded.push(toProduct(mul(ratioTree(coefficient), part), identity));
  }
  return expanded;
}

/** A polynomial with its highest power first, as one that was multiplied out is written; other sums as they are. */
function byDegree(terms: readonly Product[]): readonly Product[] {
  const polynomial = terms.every(({ factors }) =>
    factors.every(({ base, exponent: { p, q } }) => base.kind === 'variable' && p > 0 && q === 1),
  );
  const degree = ({ factors }: Product) => factors.reduce((total, { exponent }) => total + exponent.p, 0);
  return polynomial ? [...terms].sort((a, b) => degree(b) - degree(a)) : terms;
}

function isShortPower({ base, exponent }: Factor): boolean {
  return isSum(base) && exponent.q === 1 && exponent.p > 0 && exponent.p <= HIGHEST_POWER;
}

function isSum(tree: Expression): boolean {
  return tree.kind === 'add' || tree.kind === 'sub';
}
