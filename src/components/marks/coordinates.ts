/** A coordinate as it is written into a path: two decimals are less than a pixel can show. */
export const at = (value: number): string => String(Math.round(value * 100) / 100);

/** A point as it is written into a path. */
export const pair = (x: number, y: number): string => `${at(x)},${at(y)}`;

/**
 * A point of an outline that is drawn anew in every frame while a surface turns: one decimal, and each number made into
 * words only once, for that takes longer than all the arithmetic.
 */
export const rough = (x: number, y: number): string => `${tenth(x)},${tenth(y)}`;

const tenths: string[] = [];
const farthest = 8192; // tenths of a unit: more than any panel is wide

function tenth(value: number): string {
  const count = Math.round(value * 10);
  return count >= 0 && count < farthest ? (tenths[count] ??= String(count / 10)) : String(count / 10);
}
