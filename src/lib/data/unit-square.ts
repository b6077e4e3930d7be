import type { Dataset } from './dataset.ts';

/** How a column was moved and scaled: `value = from + span · scaled`. */
export interface Unit {
  readonly from: number;
  readonly span: number;
}

/** Data as a network takes them, and the way back to the units they came in. */
export interface Scaled {
  readonly data: Dataset;
  readonly x: Unit;
  readonly y: Unit;
}

const same: Unit = { from: 0, span: 1 };

/**
 * The data with both columns between 0 and 1, the least value at 0 and the largest at 1. A column that is of that size
 * already (within −0.5 and 1.5, and at least 0.3 wide) stays as it is; one whose values are all equal becomes 0.
 */
export function unitSquare({ xs, ys }: Dataset): Scaled {
  const [x, y] = [unitOf(xs), unitOf(ys)];
  return { data: { xs: xs.map((value) => scaled(x, value)), ys: ys.map((value) => scaled(y, value)) }, x, y };
}

/** Whether values stay as they are. */
export const isSame = ({ from, span }: Unit): boolean => from === 0 && span === 1;

/** A value in the unit's own scale. */
export const scaled = ({ from, span }: Unit, value: number): number => (value - from) / span;

/** And back. */
export const unscaled = ({ from, span }: Unit, value: number): number => from + span * value;

function unitOf(values: readonly number[]): Unit {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low >= -0.5 && high <= 1.5 && high - low >= 0.3) return same;
  return { from: low, span: high - low || 1 };
}
