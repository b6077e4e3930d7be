/** A rectangle of the panel: left, top, right, bottom. */
export type Box = readonly [number, number, number, number];
type Spot = readonly [number, number];

export const inside = ([x, y]: Spot, [left, top, right, bottom]: Box): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The part of a segment that lies in a box (Liang–Barsky), if any. */
export function clipSegment(from: Spot, to: Spot, [left, top, right, bottom]: Box): readonly [Spot, Spot] | undefined {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  let start = 0;
  let end = 1;
  for (const [p, q] of [
    [-dx, from[0] - left],
    [dx, right - from[0]],
    [-dy, from[1] - top],
    [dy, bottom - from[1]],
  ] as const) {
    if (p === 0 && q < 0) return undefined;
    if (p < 0) start = Math.max(start, q / p);
    if (p > 0) end = Math.min(end, q / p);
  }
  if (start > end) return undefined;
  const at = (t: number): Spot => [from[0] + t * dx, from[1] + t * dy];
  return [at(start), at(end)];
}

/** A spot held inside a box: what has left the picture waits at its edge. */
export const intoBox = ([x, y]: Spot, [left, top, right, bottom]: Box): [number, number] => [
  Math.max(left, Math.min(right, x)),
  Math.max(top, Math.min(bottom, y)),
];

/**
 * Where a curve leaves the box, on its way from its point at `start`, which lies inside, to the one at `end`.
 *
 * @returns undefined if it does not leave, or does not begin inside.
 */
export function lastInside(place: (at: number) => Spot, start: number, end: number, box: Box): Spot | undefined {
  if (inside(place(end), box) || !inside(place(start), box)) return undefined;
  let [within, beyond] = [start, end];
  for (let halving = 0; halving < 40; halving++) {
    const middle = within / 2 + beyond / 2;
    if (inside(place(middle), box)) within = middle;
    else beyond = middle;
  }
  return place(within);
}
