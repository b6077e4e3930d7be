import { pair } from './coordinates.ts';
import { pathLayer } from './layer.ts';
import type { Panel } from './panel.ts';

type Spot = readonly [number, number];

/** The room between two series, written out once so that any first part of it can be cut off. */
export interface Band {
  readonly there: string;
  readonly back: string;
  /** Where in `there` each spot ends, and where in `back`, which runs the other way, it begins. */
  readonly ends: readonly number[];
  readonly begins: readonly number[];
}

/** The band between the lower and the upper spots of a series. */
export function bandOf(count: number, upper: (index: number) => Spot, lower: (index: number) => Spot): Band {
  const ends: number[] = [];
  const begins: number[] = [];
  let there = '';
  let back = '';
  for (let i = 0; i < count; i++) {
    there += `${i === 0 ? 'M' : 'L'}${pair(...upper(i))}`;
    ends.push(there.length);
  }
  for (let i = count - 1; i >= 0; i--) {
    begins[i] = back.length;
    back += `L${pair(...lower(i))}`;
  }
  return { there, back, ends, begins };
}

/** Draws a band up to the spot of index `upTo`. */
export function band(
  panel: Panel,
  key: string,
  { there, back, ends, begins }: Band,
  upTo: number,
  means: string,
): void {
  const d = `${there.slice(0, ends[upTo])}${back.slice(begins[upTo])}Z`;
  pathLayer(panel.root, key, means, 'band', d);
}
