import { contours as marchingSquares } from 'd3-contour';
import { contourLevels, type Surface } from '../../lib/cost/surface.ts';
import { rough } from './coordinates.ts';
import { pathLayer } from './layer.ts';
import type { Panel } from './panel.ts';

/** A contour line as positions (w, b). */
export type Ring = readonly (readonly [number, number])[];

/** The contour lines of a surface, from low to high, in the surface's own coordinates. */
export function contourRings(surface: Surface, levels = contourLevels(surface.lowest, surface.highest)): Ring[] {
  const { n, region } = surface;
  // d3-contour puts a grid's points at the middles of its cells, half a cell in from the edge.
  const place = ([low, high]: readonly [number, number], cell: number): number =>
    low + ((high - low) * (cell - 0.5)) / (n - 1);
  return marchingSquares()
    .size([n, n])
    .thresholds(levels)(surface.heights as number[])
    .flatMap(({ coordinates }) =>
      coordinates.flatMap((polygon) =>
        polygon.map((ring) =>
          ring.map(([i = 0, j = 0]): readonly [number, number] => [place(region.w, i), place(region.b, j)]),
        ),
      ),
    )
    .flatMap((ring) => withoutFrame(ring, surface))
    .map(thinned);
}

const enough = 24; // points of one line: more would cost time while a surface turns, and could not be seen

/** About so many of a line's points, evenly spread, the first and the last among them. */
function thinned(ring: Ring): Ring {
  const last = ring.length - 1;
  const kept = Math.min(last, enough);
  return Array.from({ length: kept + 1 }, (_, i) => ring[Math.round((i * last) / kept)]!);
}

/** d3-contour closes a line that leaves the grid along the grid's edge; those parts are no contour and are cut out. */
function withoutFrame(ring: Ring, { region: { w, b } }: Surface): Ring[] {
  const near = (value: number, [low, high]: readonly [number, number]): boolean =>
    Math.min(value - low, high - value) < (high - low) * 1e-6;
  const parts: (readonly [number, number])[][] = [[]];
  for (const point of ring) {
    if (near(point[0], w) || near(point[1], b)) {
      const part = parts.at(-1)!;
      if (part.length > 0) parts.push([]);
    } else parts.at(-1)!.push(point);
  }
  return parts.filter((part) => part.length > 1);
}

/**
 * Contour lines in one path, through any mapping from (w, b) to the panel: a flat map, or the floor below a surface. The
 * corners that the grid leaves in them are rounded: each point bends the line between the middles of its two sides.
 */
export function contours(
  panel: Panel,
  key: string,
  rings: readonly Ring[],
  place: (w: number, b: number) => readonly [number, number],
): void {
  let d = '';
  for (const ring of rings) {
    const spots = ring.map(([w, b]) => place(w, b));
    const closed = sameSpot(ring[0]!, ring.at(-1)!);
    const last = spots.length - 1;
    const middle = (i: number) => rough((spots[i]![0] + spots[i + 1]![0]) / 2, (spots[i]![1] + spots[i + 1]![1]) / 2);
    d += closed ? `M${middle(0)}` : `M${rough(...spots[0]!)}L${middle(0)}`;
    for (let i = 1; i < last; i++) d += `Q${rough(...spots[i]!)} ${middle(i)}`;
    d += closed ? `Q${rough(...spots[0]!)} ${middle(0)}` : `L${rough(...spots[last]!)}`;
  }
  pathLayer(panel.root, key, 'contour', 'contours', d || 'M0,0');
}

const sameSpot = ([w, b]: Ring[number], [w2, b2]: Ring[number]): boolean => w === w2 && b === b2;
