/**
 * The derivative of `f` at `x`, estimated without any rule: the slope of the secant from x − h to x + h.
 *
 * The default h, about 8·10⁻⁶ times the larger of |x| and 1, balances rounding against the secant's own error of order
 * h²; for a smooth function about ten digits are right. NaN where `f` gives NaN.
 */
export function derivativeAt(f: (x: number) => number, x: number, h = usualGap(x)): number {
  const left = x - h;
  const right = x + h;
  return (f(right) - f(left)) / (right - left);
}

/** How far to either side of a point its derivative is measured. */
export const usualGap = (x: number): number => 2 ** -17 * Math.max(1, Math.abs(x));

/** The gradient of `f` at a point, one central difference for each of its coordinates. */
export function gradientAtPoint(f: (at: readonly number[]) => number, at: readonly number[]): number[] {
  return at.map((value, i) => derivativeAt((moved) => f(at.with(i, moved)), value));
}
