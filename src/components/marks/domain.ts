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

const least = 1e-100; // no axis is shorter: its scale has to be a finite number

/** The least of 1, 2 and 5 times a power of ten that is not below a positive value; 1 for zero. */
export function roundUp(value: number): number {
  if (!(value > 0)) return 1;
  if (value < least) return least;
  const power = 10 ** Math.floor(Math.log10(value));
  const mantissa = value / power;
  for (const step of [1, 2, 5]) if (mantissa <= step * (1 + 1e-12)) return step * power;
  return 10 * power;
}

/** An interval with round ends that holds zero and all values: it stays the same while a value is dragged inside it. */
export function roundDomain(values: readonly number[]): [number, number] {
  const [low, high] = domainOf(values, { include: [0], air: 0 });
  return [low < 0 ? -roundUp(-low) : 0, high > 0 || low === 0 ? roundUp(high) : 0];
}

/** An interval that is lengthened at one end by whole steps until it holds a value, if such lengths are finite. */
export function reaching([low, high]: readonly [number, number], value: number, step: number): [number, number] {
  const more = (beyond: number): number => (beyond > 0 ? step * Math.ceil(beyond / step) : 0);
  const [left, right] = [low - more(low - value), high + more(value - high)];
  return Number.isFinite(right - left) ? [left, right] : [low, high];
}
