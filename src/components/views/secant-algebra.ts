import { gapName, type Curve } from '../../lib/derivative/curves.ts';
import { evaluate } from '../../lib/expression/evaluate.ts';
import { substitute } from '../../lib/expression/walk.ts';
import { fixed, short } from '../island/numbers.ts';
import { text } from '../island/text.ts';
import type { WorkedRow } from '../island/worked.ts';
import { mathLine, mathOf } from './mathml.ts';

const digits = 6;

/**
 * The algebra of a secant line by line: rise over run, the same without the division by the gap, its numbers, and what is
 * left when the gap is gone.
 */
export function secantAlgebra(curve: Curve, w: number, gap: number): readonly WorkedRow[] {
  const values = { ...curve.constants, w, [gapName]: gap };
  const number = (value: number): { number: string } => ({ number: Number.isFinite(value) ? fixed(value, 8) : '–' });
  const [equals, arrow] = [{ sign: '=' }, { sign: '→' }];
  const put = substitute(curve.secant, values);
  return [
    { formula: mathLine(mathOf(curve.quotient)), note: text('rise over run', '升高除以前进') },
    { formula: mathLine(equals, mathOf(curve.secant)), note: text('rewritten', '变形') },
    {
      formula: mathLine(equals, mathOf(put, { digits }), equals, number(evaluate(curve.secant, values))),
      note: text(`w = ${short(w)}, Δw = ${short(gap)}`, `w = ${short(w)}、Δw = ${short(gap)} 时`),
    },
    {
      formula: mathLine(arrow, mathOf(curve.slope), equals, number(evaluate(curve.slope, values))),
      note: text('as Δw goes to 0', 'Δw 趋于 0 时'),
    },
  ];
}
