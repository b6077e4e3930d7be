import { toMathML } from '../../lib/expression/print/mathml.ts';
import type { Formula } from '../../lib/expression/tree.ts';

/** A formula in MathML without its `<math>`, to be put beside others; letters in the colours they have on this site. */
export function mathOf(formula: Formula, options: Parameters<typeof toMathML>[1] = {}): string {
  return toMathML(formula, options)
    .slice('<math>'.length, -'</math>'.length)
    .replace(/<mo>·<\/mo>/g, '<mo>⋅</mo>') // Chinese fonts draw the other dot as wide as a character
    .replace(/<mi>(Δ?)(\p{L}|∂)<\/mi>/gu, (_, change: string, letter: string) => {
      const colour = letter === 'w' || letter === 'x' ? ` sym sym-${letter}` : '';
      const name = `<mi class="letter${colour}">${letter}</mi>`;
      return change ? `<mrow><mi class="upright">Δ</mi>${name}</mrow>` : name;
    });
}

/** Parts of a line as one `<math>`: formulas, signs such as `=`, and numbers ready to print. */
export function mathLine(
  ...parts: readonly (string | { readonly sign: string } | { readonly number: string })[]
): string {
  const row = parts.map((part) => {
    if (typeof part === 'string') return part;
    return 'sign' in part ? `<mo>${part.sign}</mo>` : `<mn>${part.number}</mn>`;
  });
  return `<math displaystyle="true">${row.join('')}</math>`;
}
