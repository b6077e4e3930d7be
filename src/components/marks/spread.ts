/**
 * Where two names stand that belong beside two heights: beside them, or pushed apart so far that each can be read, and
 * neither above the top nor below the bottom.
 */
export function spread(
  [a, b]: readonly [number, number],
  { apart, top, bottom }: { apart: number; top: number; bottom: number },
): [number, number] {
  const sign = a <= b ? 1 : -1; // the first is the upper one
  const missing = Math.max(0, apart - Math.abs(a - b)) / 2;
  const [upper, lower] = [Math.min(a, b) - missing, Math.max(a, b) + missing];
  const shift = Math.max(0, top - upper) - Math.max(0, lower - bottom);
  const [high, low] = [Math.max(top, upper + shift), Math.min(bottom, lower + shift)];
  return sign > 0 ? [high, low] : [low, high];
}
