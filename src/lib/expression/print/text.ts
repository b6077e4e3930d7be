/** An expression as a line of text, for labels, tables and readers of the screen. */

import { isNumber } from '../tree.ts';
import type { Binary, Formula, NumberConstant } from '../tree.ts';
import { numeral } from './numeral.ts';
import { ATOM, POWER, PRODUCT, beginsWithDigits, beginsWithSign, rightmost, strength } from './precedence.ts';
import { leftFactorNeedsParentheses, rightTermNeedsParentheses, signedNeedsParentheses } from './precedence.ts';

/**
 * The formula in one line, such as `2·x^2 − 3 × 4`, which `parseExpression` reads back unless a derivative is pending.
 *
 * @param digits significant digits of each number; by default as many as the number has
 */
export function toText(tree: Formula, { digits }: { digits?: number | undefined } = {}): string {
  const write = (part: Formula, parentheses = false): string => {
    const text = bare(part);
    return parentheses ? `(${text})` : text;
  };
  const bare = (part: Formula): string => {
    switch (part.kind) {
      case 'number':
        return part.name ? (part.name === 'pi' ? 'π' : 'e') : numberText(part, digits);
      case 'variable':
        return part.name;
      case 'neg':
        return `−${write(part.operand, signedNeedsParentheses(part.operand))}`;
      case 'call':
        return `${part.function}(${write(part.argument)})`;
      case 'derivative':
        return `d/d${part.variable}(${write(part.of)})`;
      default:
        return binaryText(part, write);
    }
  };
  return write(tree);
}

function binaryText({ kind, left, right }: Binary<Formula>, write: (part: Formula, parentheses?: boolean) => string) {
  switch (kind) {
    case 'add':
      return `${write(left)} + ${write(right, rightTermNeedsParentheses(right, 'add'))}`;
    case 'sub':
      return `${write(left)} − ${write(right, rightTermNeedsParentheses(right, 'sub'))}`;
    case 'mul': {
      const times = beginsWithDigits(right) && isNumber(rightmost(left)) ? ' × ' : '·';
      const parentheses = right.kind === 'div' || beginsWithSign(right) || strength(right) < PRODUCT;
      return `${write(left, leftFactorNeedsParentheses(left))}${times}${write(right, parentheses)}`;
    }
    case 'div':
      return `${write(left, leftFactorNeedsParentheses(left))}/${write(right, strength(right) < POWER)}`;
    case 'pow':
      return `${write(left, strength(left) < ATOM)}^${write(right, strength(right) < POWER)}`;
  }
}

function numberText({ value }: NumberConstant, digits: number | undefined): string {
  const { negative, digits: text, exponent } = numeral(value, digits);
  const power = exponent === 0 ? '' : `e${exponent}`.replace('-', '−');
  return `${negative ? '−' : ''}${text}${power}`;
}
