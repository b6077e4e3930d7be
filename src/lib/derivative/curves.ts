/** Functions of one weight w whose secants can be worked out by hand, each as a teacher would do it. */

import { parseExpression } from '../expression/parse.ts';
import type { Expression } from '../expression/tree.ts';

/** A curve, and the way from its secant to its derivative; all are expressions in w, some in the gap Δw too. */
export interface Curve {
  readonly value: Expression;
  /** Rise over run, written out. */
  readonly quotient: Expression;
  /** The same without a division by the bare gap, so that the gap can go to zero. */
  readonly secant: Expression;
  /** What the secant's slope goes to. */
  readonly slope: Expression;
  /** The numbers that letters in these expressions stand for. */
  readonly constants: Readonly<Record<string, number>>;
}

export const gapName = 'Δw';

/**
 * The curves by name.
 *
 * `parabola` is the squared error of one bean of size 2 and toxicity 3, (3 − 2w)². `corner` is |w − 1|, which is continuous
 * and has no derivative at 1.
 */
export const curves = {
  parabola: curve(
    ['a*w^2 + b*w + c', '(a*(w + Δw)^2 + b*(w + Δw) - a*w^2 - b*w)/Δw', '2*a*w + b + a*Δw', '2*a*w + b'],
    { a: 4, b: -12, c: 9 },
  ),
  cube: curve(['w^3', '((w + Δw)^3 - w^3)/Δw', '3*w^2 + 3*w*Δw + Δw^2', '3*w^2']),
  sine: curve(['sin(w)', '(sin(w + Δw) - sin(w))/Δw', 'cos(w + Δw/2)*(sin(Δw/2)/(Δw/2))', 'cos(w)']),
  exponential: curve(['exp(w)', '(exp(w + Δw) - exp(w))/Δw', 'exp(w)*((exp(Δw) - 1)/Δw)', 'exp(w)']),
  root: curve(['sqrt(w)', '(sqrt(w + Δw) - sqrt(w))/Δw', '1/(sqrt(w + Δw) + sqrt(w))', '1/(2*sqrt(w))']),
  corner: curve([
    'sqrt((w - 1)^2)',
    '(sqrt((w + Δw - 1)^2) - sqrt((w - 1)^2))/Δw',
    '(2*(w - 1) + Δw)/(sqrt((w + Δw - 1)^2) + sqrt((w - 1)^2))',
    '(w - 1)/sqrt((w - 1)^2)',
  ]),
} as const satisfies Readonly<Record<string, Curve>>;

export type CurveName = keyof typeof curves;

function curve(
  [value, quotient, secant, slope]: readonly [string, string, string, string],
  constants: Readonly<Record<string, number>> = {},
): Curve {
  const variables = ['w', gapName, ...Object.keys(constants)];
  const read = (text: string): Expression => parseExpression(text, { variables });
  return { value: read(value), quotient: read(quotient), secant: read(secant), slope: read(slope), constants };
}
