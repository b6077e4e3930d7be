/** The smallest interval that holds all values (and those to include), with some air on either side where data end. */
export function domainOf(
  values: readonly number[],
  { include = [], air = 0.06 }: { include?: readonly number[]; air?: number } = {},
): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const margin = (high - low || Math.abs(high) || 1) * air;
  low -= margin;
  high += margin;
  for (const value of include) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
