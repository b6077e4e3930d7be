import { gapName, type Curve } from '../../lib/derivative/curves.ts';
import { evaluate } from '../../lib/expression/evaluate.ts';
import { substitute } from '../../lib/expression/walk.ts';
import { fixed, short } from '../island/numbers.ts';
import { text } from '../island/text.ts';
import type { WorkedRow } from '../island/worked.ts';
import { mathLine, mathOf } from './mathml.ts';

const digits = 6;

/**
 * The algebra of a secant in three lines: rise over run without the division by the gap, the same with its numbers, and
 * what is left when the gap is gone. As long as it is `veiled` the lines keep their place unseen.
 */
export function secantAlgebra(curve: Curve, w: number, gap: number, veiled: boolean): readonly WorkedRow[] {
  const values = { ...curve.constants, w, [gapName]: gap };
  const number = (value: number): { number: string } => ({ number: Number.isFinite(value) ? fixed(value, 8) : '–' });
  const [equals, arrow] = [{ sign: '=' }, { sign: '→' }];
  const put = substitute(curve.secant, values);
  const rows: WorkedRow[] = [
    {
      formula: mathLine(mathOf(curve.quotient), equals, mathOf(curve.secant)),
      note: text('rise over run', '高差除以间隔'),
    },
    {
      formula: mathLine(equals, mathOf(put, { digits }), equals, number(evaluate(curve.secant, values))),
      note: text(`w = ${short(w)}, Δw = ${short(gap)}`, `w = ${short(w)}、Δw = ${short(gap)} 时`),
    },
    {
      formula: mathLine(arrow, mathOf(curve.slope), equals, number(evaluate(curve.slope, values))),
      note: text('as Δw goes to 0', 'Δw 趋于 0 时'),
    },
  ];
  return veiled ? rows.map((row) => ({ ...row, state: 'ahead' })) : rows;
}
