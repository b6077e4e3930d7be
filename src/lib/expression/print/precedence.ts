/** Where a formula needs parentheses, and how strongly each part of it binds. */

import { isNumber } from '../tree.ts';
import type { Formula } from '../tree.ts';

/** How strongly a node holds its parts together, from a sum up to what needs no parentheses anywhere. */
export const SUM = 1;
export const SIGN = 2;
export const PRODUCT = 3;
export const POWER = 4;
export const ATOM = 5;

/** The strength of a written tree. A product that begins with a negative number is as weak as its sign. */
export function strength(tree: Formula): number {
  switch (tree.kind) {
    case 'add':
    case 'sub':
      return SUM;
    case 'neg':
      return SIGN;
    case 'mul':
    case 'div':
      return isNegative(leftmost(tree)) ? SIGN : PRODUCT;
    case 'pow':
      return POWER;
    default:
      return isNegative(tree) ? SIGN : ATOM;
  }
}

/** Whether the tree, as it is written, begins with a sign. */
export function beginsWithSign(tree: Formula): boolean {
  if (tree.kind === 'add' || tree.kind === 'sub') return beginsWithSign(tree.left);
  return strength(tree) === SIGN;
}

/** Whether the left operand of a product or quotient needs parentheses: −2·x·y needs none, (−x)·y does. */
export function leftFactorNeedsParentheses(tree: Formula): boolean {
  return tree.kind === 'neg' || strength(tree) < SIGN;
}

/** Whether the right operand of a sum or difference needs parentheses. */
export function rightTermNeedsParentheses(tree: Formula, kind: 'add' | 'sub'): boolean {
  return beginsWithSign(tree) || (kind === 'sub' && strength(tree) === SUM);
}

/** Whether the operand of a leading minus sign needs parentheses. */
export function signedNeedsParentheses(tree: Formula): boolean {
  return strength(tree) <= SIGN;
}

/** The factor a product or quotient is written with first. */
export function leftmost(tree: Formula): Formula {
  return tree.kind === 'mul' || tree.kind === 'div' ? leftmost(tree.left) : tree;
}

/** The factor a product is written with last. */
export function rightmost(tree: Formula): Formula {
  return tree.kind === 'mul' ? rightmost(tree.right) : tree;
}

/** Whether the tree, as it is written in a line, begins with digits. */
export function beginsWithDigits(tree: Formula): boolean {
  const first = leftmost(tree);
  return isNumber(first.kind === 'pow' ? first.left : first);
}

function isNegative(tree: Formula): boolean {
  return tree.kind === 'number' && tree.value < 0;
}
