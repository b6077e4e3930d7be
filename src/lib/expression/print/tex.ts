/** An expression in TeX, for formulas that are set while the site is built. */

import type { Formula } from '../tree.ts';
import { APPLY_FUNCTION, INVISIBLE_TIMES, layout } from './layout.ts';
import type { Box, LayoutOptions } from './layout.ts';
import { nameParts } from './name-parts.ts';

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

/** Whether parentheses have to grow to take the box in. */
function isTall(box: Box): boolean {
  if (box.kind === 'fraction' || box.kind === 'root') return true;
  if (box.kind === 'row') return box.items.some(isTall);
  if (box.kind === 'raised') return isTall(box.base) || isTall(box.exponent);
  return 'inside' in box && isTall(box.inside);
}
