/**
 * A formula laid out in two dimensions, as it is written on paper: fractions, raised exponents, roots, and only the
 * parentheses it needs. TeX and MathML are both written from this.
 */

import { isExactly, isNumber } from '../tree.ts';
import type { Binary, Call, Derivative, Formula, FunctionName } from '../tree.ts';
import { sameTree, variablesIn } from '../walk.ts';
import { numeral } from './numeral.ts';
import { ATOM, PRODUCT, beginsWithDigits, beginsWithSign, leftmost, rightmost, strength } from './precedence.ts';
import { leftFactorNeedsParentheses, rightTermNeedsParentheses, signedNeedsParentheses } from './precedence.ts';

export type Box =
  | { readonly kind: 'digits' | 'name' | 'function' | 'sign'; readonly text: string }
  | { readonly kind: 'row'; readonly items: readonly Box[] }
  | { readonly kind: 'parentheses'; readonly inside: Box }
  | { readonly kind: 'fraction'; readonly over: Box; readonly under: Box }
  | { readonly kind: 'raised'; readonly base: Box; readonly exponent: Box }
  | { readonly kind: 'root'; readonly inside: Box }
  | { readonly kind: 'marked'; readonly inside: Box };

export interface LayoutOptions {
  /** Significant digits of each number; by default as many as the number has. */
  readonly digits?: number | undefined;
  /** A node of the formula (this very object) to be marked, to draw the eye to what a step changes. */
  readonly mark?: Formula | undefined;
}

/** Unicode's signs for an operation that is heard and not seen; MathML needs them, paper does not. */
export const INVISIBLE_TIMES = '\u2062';
export const APPLY_FUNCTION = '\u2061';

const functionSigns: Readonly<Partial<Record<FunctionName, string>>> = { sigmoid: 'σ' };

/** The layout of a formula. exp(u) is written as a power of e, sigmoid as σ. */
export function layout(tree: Formula, options: LayoutOptions = {}): Box {
  const box = unmarked(tree, options);
  return tree === options.mark ? { kind: 'marked', inside: box } : box;
}

function unmarked(tree: Formula, options: LayoutOptions): Box {
  switch (tree.kind) {
    case 'number':
      return tree.name ? { kind: 'name', text: tree.name === 'pi' ? 'π' : 'e' } : digitsBox(tree.value, options.digits);
    case 'variable':
      return { kind: 'name', text: tree.name };
    case 'neg':
      return row(sign('−'), wrapped(tree.operand, signedNeedsParentheses(tree.operand), options));
    case 'call':
      return callBox(tree, options);
    case 'derivative':
      return derivativeBox(tree, options);
    default:
      return binaryBox(tree, options);
  }
}

function binaryBox(tree: Binary<Formula>, options: LayoutOptions): Box {
  const { kind, left, right } = tree;
  switch (kind) {
    case 'add':
    case 'sub': {
      const operator = sign(kind === 'add' ? '+' : '−');
      return row(layout(left, options), operator, wrapped(right, rightTermNeedsParentheses(right, kind), options));
    }
    case 'mul': {
      const first = wrapped(left, leftFactorNeedsParentheses(left), options);
      const second = wrapped(right, beginsWithSign(right) || strength(right) < PRODUCT, options);
      return row(first, sign(timesSign(left, right)), second);
    }
    case 'div':
      return { kind: 'fraction', over: layout(left, options), under: layout(right, options) };
    case 'pow':
      return powerBox(left, right, options);
  }
}

/** The sign between two factors: an invisible one where they can stand side by side, × between two numbers in digits. */
function timesSign(left: Formula, right: Formula): string {
  const last = rightmost(left);
  const first = leftmost(right);
  const fraction = left.kind === 'div' || right.kind === 'div';
  if (beginsWithDigits(right) && !fraction) return isNumber(last) ? '×' : '·';
  const apart =
    fraction ||
    isExactly(last, 1) ||
    last.kind === 'derivative' ||
    first.kind === 'derivative' ||
    sameTree(last, first);
  return apart ? '·' : INVISIBLE_TIMES;
}

function powerBox(base: Formula, exponent: Formula, options: LayoutOptions): Box {
  const raisedBy = layout(exponent, options);
  const count = isNumber(exponent) && Number.isInteger(exponent.value) && exponent.value > 0;
  if (base.kind === 'call' && count && base.function !== 'sqrt' && base.function !== 'exp') {
    const name: Box = { kind: 'raised', base: functionBox(base.function), exponent: raisedBy };
    const box = row(name, sign(APPLY_FUNCTION), { kind: 'parentheses', inside: layout(base.argument, options) });
    return base === options.mark ? { kind: 'marked', inside: box } : box;
  }
  const bare =
    strength(base) === ATOM && base.kind !== 'derivative' && !(base.kind === 'call' && base.function === 'exp');
  return { kind: 'raised', base: wrapped(base, !bare || hasPowerOfTen(base, options), options), exponent: raisedBy };
}

function hasPowerOfTen(tree: Formula, options: LayoutOptions): boolean {
  return isNumber(tree) && numeral(tree.value, options.digits).exponent !== 0;
}

function callBox(tree: Call<Formula>, options: LayoutOptions): Box {
  const inside = layout(tree.argument, options);
  if (tree.function === 'sqrt') return { kind: 'root', inside };
  if (tree.function === 'exp') return { kind: 'raised', base: { kind: 'name', text: 'e' }, exponent: inside };
  return row(functionBox(tree.function), sign(APPLY_FUNCTION), { kind: 'parentheses', inside });
}

/** d/dx before what is to be derived; ∂ where other variables are held fast. */
function derivativeBox(tree: Derivative, options: LayoutOptions): Box {
  const d: Box = { kind: 'name', text: variablesIn(tree.of).some((name) => name !== tree.variable) ? '∂' : 'd' };
  const operator: Box = { kind: 'fraction', over: d, under: row(d, { kind: 'name', text: tree.variable }) };
  return row(operator, wrapped(tree.of, tree.of.kind !== 'variable' && tree.of.kind !== 'number', options));
}

function digitsBox(value: number, digits: number | undefined): Box {
  const { negative, digits: text, exponent } = numeral(value, digits);
  const mantissa: Box = { kind: 'digits', text };
  const minus = negative ? [sign('−')] : [];
  if (exponent === 0) return negative ? row(...minus, mantissa) : mantissa;
  const ten: Box = { kind: 'raised', base: { kind: 'digits', text: '10' }, exponent: digitsBox(exponent, undefined) };
  return text === '1' ? row(...minus, ten) : row(...minus, mantissa, sign('×'), ten);
}

function functionBox(name: FunctionName): Box {
  return { kind: 'function', text: functionSigns[name] ?? name };
}

function wrapped(tree: Formula, parentheses: boolean, options: LayoutOptions): Box {
  const box = layout(tree, options);
  return parentheses ? { kind: 'parentheses', inside: box } : box;
}

function sign(text: string): Box {
  return { kind: 'sign', text };
}

function row(...items: Box[]): Box {
  return { kind: 'row', items };
}
