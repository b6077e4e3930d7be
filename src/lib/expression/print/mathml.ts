/** An expression in MathML, for formulas that change while the page is read: browsers set it without a script. */

import type { Formula } from '../tree.ts';
import { layout } from './layout.ts';
import type { Box, LayoutOptions } from './layout.ts';
import { nameParts } from './name-parts.ts';

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
