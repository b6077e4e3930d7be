import type { Surface } from '../../lib/cost/surface.ts';

/** Where the light comes from over (w, b, height): the left and behind of who stands before the bowl as it is first seen. */
const light = [-0.71, 0, 0.7] as const;

/** How many tones there are, at most. */
export const tones = 12;
const [dim, bright] = [-0.35, 1]; // how a surface may be lit, from the darkest tone to the lightest
const lap = 0.004; // so far a tone reaches under the next lighter one, or paper would be seen between the two

/** A part of a cell that has one tone; its corners are numbers of points. */
interface Piece {
  readonly tone: number;
  readonly corners: readonly number[];
}

/** How the cells of a surface are shaded. */
export interface Shades {
  /** By the number of a cell's first point: the one tone of all of it, or its pieces from dark to light. */
  readonly cells: readonly (number | readonly Piece[])[];
  /** The points on the sides of cells, numbered on from those of the grid: between which two points, and how far along. */
  readonly between: readonly (readonly [from: number, to: number, share: number])[];
}

/**
 * How a surface is shaded, in `tones` from dark to light. The light stands still above the surface, and who turns the
 * surface walks about it: so the shades are found once, and tones can meet along lines of equal light, not along the cells
 * of the grid.
 *
 * @param lift how tall the box stands, as a share of half its side, as the projection has it.
 */
export function shade(surface: Surface, lift: number): Shades {
  const { n } = surface;
  const lit = litAt(surface, lift);
  const toneOf = (value: number): number =>
    Math.max(0, Math.min(tones - 1, Math.floor(((value - dim) / (bright - dim)) * tones)));
  const end = (tone: number): number => dim + ((tone + 1) / tones) * (bright - dim);
  const between: [number, number, number][] = [];
  const numbers = new Map<string, number>();

  /** The number of the point on a side where the light has this value; neighbours share it. */
  function crossing(a: number, b: number, value: number): number {
    const [from, to] = a < b ? [a, b] : [b, a];
    const key = [from, to, value].join();
    const found = numbers.get(key) ?? n * n + between.length;
    if (found === n * n + between.length) between.push([from, to, (value - lit[from]!) / (lit[to]! - lit[from]!)]);
    numbers.set(key, found);
    return found;
  }

  /** The part of a cell that is lit at least `low` and less than `high`. */
  function part(cell: readonly number[], low: number, high: number): number[] {
    const corners: number[] = [];
    cell.forEach((b, i) => {
      const a = cell.at(i - 1)!;
      const bounds = lit[a]! < lit[b]! ? [low, high] : [high, low];
      for (const bound of bounds) if (lit[a]! < bound !== lit[b]! < bound) corners.push(crossing(a, b, bound));
      if (lit[b]! >= low && lit[b]! < high) corners.push(b);
    });
    return corners;
  }

  const cells: (number | Piece[])[] = [];
  for (let k = 0; k < n * (n - 1); k++) {
    if (k % n === n - 1) continue;
    const cell = [k, k + 1, k + n + 1, k + n];
    const [least, most] = [Math.min, Math.max].map((of) => toneOf(of(...cell.map((each) => lit[each]!)))) as [
      number,
      number,
    ];
    cells[k] = least;
    if (least === most) continue;
    const pieces: Piece[] = [];
    for (let tone = least; tone <= most; tone++) {
      const [low, high] = [tone > least ? end(tone - 1) : -Infinity, tone < most ? end(tone) + lap : Infinity];
      pieces.push({ tone, corners: part(cell, low, high) });
    }
    cells[k] = pieces.filter(({ corners }) => corners.length > 2);
  }
  return { cells, between };
}

/** How much light falls on each point of the grid: 1 where it comes from straight above. */
function litAt({ n, heights, lowest, highest }: Surface, lift: number): number[] {
  const drawn = (lift * (n - 1)) / (2 * (highest - lowest) || 1); // slopes of the drawn box, per step of the grid
  return heights.map((_, k) => {
    const slopeW = slope(heights, k, k % n, 1, n) * drawn;
    const slopeB = slope(heights, k, Math.floor(k / n), n, n) * drawn;
    return (light[2] - slopeW * light[0] - slopeB * light[1]) / Math.hypot(slopeW, slopeB, 1);
  });
}

/** How steeply the heights rise at a point, from one point of the grid to the next; exact for parabolas. */
function slope(heights: readonly number[], k: number, place: number, stride: number, n: number): number {
  const at = (steps: number): number => heights[k + steps * stride]!;
  if (place === 0) return (4 * at(1) - 3 * at(0) - at(2)) / 2;
  if (place === n - 1) return (3 * at(0) - 4 * at(-1) + at(-2)) / 2;
  return (at(1) - at(-1)) / 2;
}
