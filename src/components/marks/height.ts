/**
 * The stretch of values worth showing of a function on an interval: most of its values with some air, so that a pole or a
 * steep end does not press the rest flat. `include` holds values that have to be in the picture.
 *
 * @param air room below and above, as a share of the height
 */
export function heightOf(
  f: (x: number) => number,
  [from, to]: readonly [number, number],
  { include = [], air = 0.08 }: { include?: readonly number[]; air?: number } = {},
): [number, number] {
  const values: number[] = [];
  for (let i = 0; i <= samples; i++) {
    const value = f(from + ((to - from) * i) / samples);
    if (Math.abs(value) < largest) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (share: number): number => values[Math.round(share * (values.length - 1))]!;
  const wanted = include.filter((value) => Math.abs(value) < largest);
  if (values.length === 0) return wanted.length ? [Math.min(...wanted) - 1, Math.max(...wanted) + 1] : [-1, 1];
  const [low, high] = [at(1 / 8), at(7 / 8)];
  const reach = (high - low) * 0.75;
  const bottom = Math.min(Math.max(values[0]!, low - reach), ...wanted);
  const top = Math.max(Math.min(values.at(-1)!, high + reach), ...wanted);
  const margin = (top - bottom) * air || Math.abs(top) * 0.2 || 1;
  return [bottom - margin, top + margin];
}

const samples = 160;
const largest = 1e100;
