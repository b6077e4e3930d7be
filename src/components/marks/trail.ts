import { pair } from './coordinates.ts';
import { pathLayer } from './layer.ts';
import type { Panel } from './panel.ts';

type Spot = readonly [number, number];

/** A long series, written out once as a path of which any first part can be cut off: a frame costs one attribute. */
export interface Trail {
  readonly d: string;
  /** Which of the series' spots are in the path, in rising order, and where in `d` each one ends. */
  readonly kept: readonly number[];
  readonly ends: readonly number[];
}

/** The trail through `count` spots; of very many, the highest and the lowest in each of `columns` slices are kept. */
export function trailOf(count: number, spot: (index: number) => Spot, columns = 300): Trail {
  const kept = thinned(count, (index) => spot(index)[1], columns);
  const ends: number[] = [];
  let d = '';
  for (const index of kept) {
    d += `${d ? 'L' : 'M'}${pair(...spot(index))}`;
    ends.push(d.length);
  }
  return { d, kept, ends };
}

/** Draws a trail up to the spot of index `upTo`, and on to `tip`. */
export function trail(
  panel: Panel,
  key: string,
  { d, kept, ends }: Trail,
  {
    upTo = Infinity,
    tip,
    means,
    className = 'trail',
  }: { upTo?: number; tip?: Spot; means: string; className?: string },
): void {
  const end = ends[lastAtMost(kept, upTo)] ?? 0;
  pathLayer(panel.root, key, means, className, `${d.slice(0, end)}${tip ? `L${pair(...tip)}` : ''}` || 'M0,0');
}

/** The indices that keep the picture: all of few, else the first, the last, and each slice's highest and lowest. */
function thinned(count: number, height: (index: number) => number, columns: number): number[] {
  if (count <= 2 * columns) return Array.from({ length: count }, (_, index) => index);
  const found = [0];
  for (let column = 0; column < columns; column++) {
    const from = Math.floor((column * count) / columns);
    const to = Math.floor(((column + 1) * count) / columns);
    let [low, high] = [from, from];
    for (let index = from; index < to; index++) {
      if (height(index) < height(low)) low = index;
      if (height(index) > height(high)) high = index;
    }
    for (const index of [Math.min(low, high), Math.max(low, high)]) if (index > found.at(-1)!) found.push(index);
  }
  if (found.at(-1) !== count - 1) found.push(count - 1);
  return found;
}

/** The place of the last entry of a rising list that is at most `value`; 0 if there is none. */
function lastAtMost(list: readonly number[], value: number): number {
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (list[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
