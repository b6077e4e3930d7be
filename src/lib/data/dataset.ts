import { InputError, shown } from '../input-error.ts';

/** Points to learn from: `xs[i]` is the input of point i (a bean's size), `ys[i]` its true output (its toxicity). */
export interface Dataset {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** The largest magnitude a value may have: the squares of a million such values still add up to a finite number. */
export const LARGEST_VALUE = 1e150;

/**
 * A data set from two columns of equal length, copied.
 *
 * Throws an InputError when the lengths differ, when there is no point, or when a value is not a finite number of
 * magnitude at most 1e150; the error names the row (counted from 1), the column and the value.
 */
export function dataset(xs: readonly number[], ys: readonly number[]): Dataset {
  if (xs.length !== ys.length) {
    throw new InputError(
      'sizes-differ',
      { xs: xs.length, ys: ys.length },
      `There are ${xs.length} values of x and ${ys.length} of y: there have to be as many of one as of the other.`,
    );
  }
  requirePoints(xs.length, 1);
  return { xs: xs.map((x, i) => tableValue(x, i + 1, 'x')), ys: ys.map((y, i) => tableValue(y, i + 1, 'y')) };
}

/** Throws an InputError unless there are at least `least` points. */
export function requirePoints(points: number, least: number): void {
  if (points >= least) return;
  throw new InputError(
    'too-few-points',
    { points, least },
    `The data have ${points} ${points === 1 ? 'point' : 'points'}: at least ${least} are needed.`,
  );
}

/** Returns `value` if it may stand in a data set; throws an InputError naming its row, its column and `text` otherwise. */
export function tableValue(value: number, row: number, column: 'x' | 'y', text: unknown = value): number {
  if (Math.abs(value) <= LARGEST_VALUE && typeof value === 'number') return value;
  const details = { row, column, value: shown(text), most: LARGEST_VALUE };
  const where = `Row ${row}, column ${column}: “${shown(text)}”`;
  if (typeof value === 'number' && Math.abs(value) > LARGEST_VALUE) {
    throw new InputError('too-large', details, `${where} is too large: values go from −1e150 to 1e150.`);
  }
  throw new InputError('not-a-number', details, `${where} is not a number.`);
}
