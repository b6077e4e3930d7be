import { contours as marchingSquares } from 'd3-contour';
import { contourLevels, type Region, type Surface } from '../../lib/cost/surface.ts';
import { rough } from './coordinates.ts';
import { pathLayer } from './layer.ts';
import type { Panel } from './panel.ts';

/** Points of a region, as shares of its two sides: from 0 at the lower end to 1 at the upper one. */
type Ring = readonly (readonly [w: number, b: number])[];

/** A contour line: all of it lies at one height. */
interface Contour {
  readonly height: number;
  readonly ring: Ring;
}

/** The contour lines over a region. */
export interface ContourMap {
  readonly region: Region;
  readonly lines: readonly Contour[];
}

/** The contour lines of a surface, from low to high. */
export function contourMap(surface: Surface, levels = contourLevels(surface.lowest, surface.highest)): ContourMap {
  const { n, region, heights } = surface;
  // d3-contour puts a grid's points at the middles of its cells, half a cell in from the edge.
  const share = (cell: number): number => (cell - 0.5) / (n - 1);
  const lines = marchingSquares()
    .size([n, n])
    .thresholds(levels)(heights as number[])
    .flatMap(({ value: height, coordinates }) =>
      coordinates
        .flat()
        .map((ring) => ring.map(([i = 0, j = 0]) => [share(i), share(j)] as const))
        .flatMap(withoutFrame)
        .map((ring) => ({ height, ring: thinned(ring) })),
    );
  return { region, lines };
}

const enough = 24; // points of one line: more would cost time while a surface turns, and could not be seen

/** About so many of a line's points, evenly spread, the first and the last among them. */
function thinned(ring: Ring): Ring {
  const last = ring.length - 1;
  const kept = Math.min(last, enough);
  return Array.from({ length: kept + 1 }, (_, i) => ring[Math.round((i * last) / kept)]!);
}

/** d3-contour closes a line that leaves the grid along the grid's edge; those parts are no contour and are cut out. */
function withoutFrame(ring: Ring): Ring[] {
  const onFrame = (share: number): boolean => Math.min(share, 1 - share) < 1e-6;
  const parts: (readonly [number, number])[][] = [[]];
  for (const point of ring) {
    if (point.some(onFrame)) {
      const part = parts.at(-1)!;
      if (part.length > 0) parts.push([]);
    } else parts.at(-1)!.push(point);
  }
  return parts.filter((part) => part.length > 1);
}

/**
 * Contour lines in one path, through a mapping to the panel that keeps straight lines straight: a flat map, or a parallel
 * view of the surface or of the floor below it. Under such a mapping three corners of a level tell where all its points
 * are. The corners that the grid leaves in the lines are rounded: each point bends the line between the middles of its two
 * sides.
 *
 * @param place takes (w, b) on a line of a given height to the panel.
 */
export function contours(
  panel: Panel,
  key: string,
  { region: { w, b }, lines }: ContourMap,
  place: (w: number, b: number, height: number) => readonly [number, number],
): void {
  let d = '';
  for (const { height, ring } of lines) {
    const [x, y] = place(w[0], b[0], height);
    const [endW, endB] = [place(w[1], b[0], height), place(w[0], b[1], height)];
    const [xw, yw, xb, yb] = [endW[0] - x, endW[1] - y, endB[0] - x, endB[1] - y];
    const spot = (u: number, v: number): string => rough(x + u * xw + v * xb, y + u * yw + v * yb);
    const at = (i: number): string => spot(...ring[i]!);
    const middle = (i: number): string =>
      spot((ring[i]![0] + ring[i + 1]![0]) / 2, (ring[i]![1] + ring[i + 1]![1]) / 2);
    const last = ring.length - 1;
    const closed = ring[0]![0] === ring[last]![0] && ring[0]![1] === ring[last]![1];
    d += closed ? `M${middle(0)}` : `M${at(0)}L${middle(0)}`;
    for (let i = 1; i < last; i++) d += `Q${at(i)} ${middle(i)}`;
    d += closed ? `Q${at(0)} ${middle(0)}` : `L${at(last)}`;
  }
  pathLayer(panel.root, key, 'contour', 'contours', d || 'M0,0');
}
