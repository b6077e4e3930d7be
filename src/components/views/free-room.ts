type Spot = readonly [number, number];

const above = 11; // the base line of a name
const below = 3;

const wide = 4; // a column, in which curves and names are told by their tops and bottoms
const air = 2;

/** Where a plot has room for a name that covers none of its curves, all of which go from left to right, and no other name. */
export function freeRoom(curves: readonly (readonly Spot[])[]) {
  const columns = new Map<number, [top: number, bottom: number][]>();
  const column = (x: number): number => Math.floor(x / wide);
  function fill(at: number, top: number, bottom: number): void {
    if (!columns.has(at)) columns.set(at, []);
    columns.get(at)!.push([top, bottom]);
  }
  for (const curve of curves) {
    curve.forEach(([x1, y1], i) => {
      const [x0, y0] = curve[i - 1] ?? [x1, y1];
      const on = (x: number): number =>
        x1 > x0 ? y0 + ((y1 - y0) * (Math.max(x0, Math.min(x1, x)) - x0)) / (x1 - x0) : y1;
      for (let at = column(x0); at <= column(x1); at++) {
        const ends = [on(at * wide), on((at + 1) * wide), ...(x1 > x0 ? [] : [y0])];
        fill(at, Math.min(...ends) - air, Math.max(...ends) + air);
      }
    });
  }
  const under = (left: number, width: number): number[] =>
    Array.from({ length: Math.ceil(width / wide) }, (_, i) => column(left) + i);
  return {
    /** How much a name of this width would cover that begins at `left` on the line `base`; 0 where there is room. */
    clash: (left: number, base: number, width: number): number =>
      under(left, width).filter((at) =>
        columns.get(at)?.some(([top, bottom]) => top < base + below && bottom > base - above),
      ).length,
    /** Puts a name there. */
    take(left: number, base: number, width: number): void {
      for (const at of under(left, width)) fill(at, base - above, base + below);
    },
  };
}
