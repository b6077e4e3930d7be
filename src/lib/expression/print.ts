/** An expression written down: as a line of text, as TeX for formulas set at build time, as MathML for live ones. */

import { APPLY_FUNCTION, INVISIBLE_TIMES, layout } from './layout.ts';
import type { Box, LayoutOptions } from './layout.ts';
import { numeral } from './numeral.ts';
import { ATOM, POWER, PRODUCT, beginsWithDigits, beginsWithSign, rightmost, strength } from './precedence.ts';
import { leftFactorNeedsParentheses, rightTermNeedsParentheses, signedNeedsParentheses } from './precedence.ts';
import { isNumber } from './tree.ts';
import type { Binary, Formula, NumberConstant } from './tree.ts';

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

/** The formula in TeX. A marked node is wrapped in `\htmlClass{marked}{…}`. */
export function toTeX(tree: Formula, options: LayoutOptions = {}): string {
  return tex(layout(tree, options));
}

const texSigns: Readonly<Record<string, string>> = {
  ...{ '−': '-', '×': '\\times ', '·': '\\cdot ', [INVISIBLE_TIMES]: '', [APPLY_FUNCTION]: '' },
  ...{ π: '\\pi ', σ: '\\sigma ', '∂': '\\partial ' },
};

function tex(box: Box): string {
  switch (box.kind) {
    case 'digits':
      return box.text;
    case 'sign':
      return texSigns[box.text] ?? box.text;
    case 'name':
      return texName(box.text);
    case 'function':
      return texSigns[box.text] ?? `\\${box.text}`;
    case 'row':
      return box.items.map(tex).join('');
    case 'parentheses':
      return isTall(box.inside) ? `\\left(${tex(box.inside)}\\right)` : `(${tex(box.inside)})`;
    case 'fraction':
      return `\\frac{${tex(box.over)}}{${tex(box.under)}}`;
    case 'raised': {
      const base = tex(box.base);
      const single = ['name', 'digits', 'function', 'parentheses'].includes(box.base.kind);
      return `${single ? base.trimEnd() : `{${base}}`}^{${tex(box.exponent)}}`;
    }
    case 'root':
      return `\\sqrt{${tex(box.inside)}}`;
    case 'marked':
      return `\\htmlClass{marked}{${tex(box.inside)}}`;
  }
}

/** A name of more than one letter stands upright; digits at the end stand below. */
function texName(name: string): string {
  const { stem, below } = nameParts(name);
  const plain = stem.replace(/[^\p{L}\p{N}]/gu, '\\_');
  const written = texSigns[stem] ?? ([...stem].length === 1 ? plain : `\\mathrm{${plain}}`);
  return below ? `${written}_{${below}}` : written;
}

function nameParts(name: string): { stem: string; below: string } {
  const [, stem = name, below = ''] = /^(\p{L}+)_?(\d+)$/u.exec(name) ?? [];
  return { stem, below };
}

/** Whether parentheses have to grow to take the box in. */
function isTall(box: Box): boolean {
  if (box.kind === 'fraction' || box.kind === 'root') return true;
  if (box.kind === 'row') return box.items.some(isTall);
  if (box.kind === 'raised') return isTall(box.base) || isTall(box.exponent);
  return 'inside' in box && isTall(box.inside);
}

/** The formula as a whole `<math>` element, escaped, for formulas that change while the page is read. */
export function toMathML(tree: Formula, options: LayoutOptions = {}): string {
  return `<math>${mathML(layout(tree, options))}</math>`;
}

function mathML(box: Box): string {
  switch (box.kind) {
    case 'digits':
      return `<mn>${escaped(box.text)}</mn>`;
    case 'sign':
      return `<mo>${escaped(box.text)}</mo>`;
    case 'function':
      return `<mi>${escaped(box.text)}</mi>`;
    case 'name': {
      const { stem, below } = nameParts(box.text);
      const name = `<mi>${escaped(stem)}</mi>`;
      return below ? `<msub>${name}<mn>${below}</mn></msub>` : name;
    }
    case 'row':
      return `<mrow>${box.items.map(mathML).join('')}</mrow>`;
    case 'parentheses':
      return `<mrow><mo>(</mo>${mathML(box.inside)}<mo>)</mo></mrow>`;
    case 'fraction':
      return `<mfrac>${mathML(box.over)}${mathML(box.under)}</mfrac>`;
    case 'raised':
      return `<msup>${mathML(box.base)}${mathML(box.exponent)}</msup>`;
    case 'root':
      return `<msqrt>${mathML(box.inside)}</msqrt>`;
    case 'marked':
      return `<mrow class="marked">${mathML(box.inside)}</mrow>`;
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
