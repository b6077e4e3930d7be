/** A derivative that is measured with as many digits as the function's own numbers give. */

export interface Measured {
  readonly value: number;
  /** How far off it may be, as the differences themselves tell. */
  readonly error: number;
  /** The slopes to either side, where they do not meet: a kink. */
  readonly kink?: { readonly left: number; readonly right: number };
}

const halvings = 40;

/**
 * The derivative of `f` at `x` from central differences alone: over a gap, its half, its quarter and so on, extrapolated
 * to no gap at all (Richardson). Of all the estimates the one is taken that agrees best with its neighbours, so a gap too
 * wide for a function that changes fast does no harm, nor does one in which its digits are lost. (C. Ridders, Accurate
 * computation of F′(x) and F′(x)F″(x), Advances in Engineering Software 4, 1982.)
 *
 * @returns `value` NaN where `f` has no values to both sides
 */
export function measuredDerivative(f: (x: number) => number, x: number): Measured {
  const start = 0.1 * Math.max(1, Math.abs(x));
  let best: Measured = { value: NaN, error: Infinity };
  let before: number[] = [];
  for (let halving = 0; halving < halvings; halving++) {
    const gap = start / 2 ** halving;
    const row = [central(f, x, gap)];
    const lost = (Number.EPSILON * Math.max(Math.abs(f(x - gap)), Math.abs(f(x + gap)))) / gap; // by rounding
    for (let k = 0; k < before.length; k++) {
      row.push(row[k]! + (row[k]! - before[k]!) / (4 ** (k + 1) - 1));
      const error = lost + Math.max(Math.abs(row[k + 1]! - row[k]!), Math.abs(row[k + 1]! - before[k]!));
      if (error < best.error) best = { value: row[k + 1]!, error };
    }
    before = Number.isFinite(row[0]) ? row : []; // beyond the end of a domain nothing is to be learned
  }
  const [left, right] = [oneSided(f, x, -1), oneSided(f, x, 1)];
  const lost = (64 * Number.EPSILON * Math.abs(f(x))) / sideGap(x); // what rounding alone may set them apart by
  const apart = Math.abs(right - left) > 1e-3 * Math.max(Math.abs(left), Math.abs(right), 1e-3) + lost;
  return apart ? { ...best, kink: { left, right } } : best;
}

const central = (f: (x: number) => number, x: number, h: number): number => (f(x + h) - f(x - h)) / (x + h - (x - h));

const sideGap = (x: number): number => 2 ** -13 * Math.max(2 ** -10, Math.abs(x));

/** The slope to one side, with the bend taken out by a second difference of half the gap. */
function oneSided(f: (x: number) => number, x: number, side: number): number {
  const h = sideGap(x) * side;
  const over = (gap: number): number => (f(x + gap) - f(x)) / (x + gap - x);
  return 2 * over(h / 2) - over(h);
}
