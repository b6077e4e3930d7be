/**
 * Gaps that shrink tenfold from `first`, as long as they are no smaller than `least`; at least `first` itself.
 *
 * Rounded to twelve significant digits, so that a tenth of a tenth is 0.01 and not 0.010000000000000002.
 */
export function shrinkingGaps(first: number, least = 1e-8): number[] {
  const gaps = [first];
  for (let power = 1; ; power++) {
    const gap = Number((first * 10 ** -power).toPrecision(12));
    if (!(gap >= least * (1 - 1e-9))) return gaps;
    gaps.push(gap);
  }
}
