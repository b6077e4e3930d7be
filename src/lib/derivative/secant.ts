/**
 * The slope of the line through two points of the graph of `f`: rise over run, from `at` to
 * `at + gap`. A negative gap takes the second point on the left.
 *
 * For tiny gaps the rise is a difference of almost equal numbers, and what it loses to rounding
 * is divided by the gap: for values near 1 nothing is gained below a gap of about 10⁻⁸. NaN where
 * `f` is undefined at one of the points.
 */
export function secantSlope(f: (w: number) => number, at: number, gap: number): number {
  return (f(at + gap) - f(at)) / gap;
}
