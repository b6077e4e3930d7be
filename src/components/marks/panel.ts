import type { Selection } from './selection.ts';

/** A selection of one SVG element: what marks draw into. */
export type Group = Selection<SVGGElement>;

/** One drawing of a figure, in the units of its viewBox. */
export interface Panel {
  readonly root: Group;
  readonly width: number;
  readonly height: number;
}

/** From data to the units of the viewBox, with the names that d3-scale uses. */
export interface Scale {
  (value: number): number;
  domain(): number[];
  range(): number[];
  ticks(count?: number): number[];
  invert(position: number): number;
}
