import { flatPoints } from '../expression/flat-points.ts';
import type { FlatPoint, FlatPoints } from '../expression/flat-points.ts';
import type { Expression } from '../expression/tree.ts';
import { remember } from '../remember.ts';
import { study } from './study.ts';
import type { Study } from './study.ts';

/** A stop on the way along a function: where it begins, then each flat point. Undefined where there is no number. */
export interface Stop {
  readonly at: number;
  readonly value: number | undefined;
  readonly slope: number | undefined;
  readonly flat?: FlatPoint;
}

export interface WalkOverFlats {
  readonly study: Study;
  readonly flat: FlatPoints;
  readonly steps: readonly Stop[];
}

/**
 * The flat points of a function from −reach to reach, and a walk over them, from left to right, that begins at `start`.
 *
 * @throws InputError if the expression has another variable
 */
export function walkOverFlats(tree: Expression, variable: string, reach: number, start: number): WalkOverFlats {
  const { study: studied, flat } = found(tree, variable, reach);
  const { value, slope } = studied;
  const first: Stop = { at: start, value: finite(value(start)), slope: finite(slope(start)) };
  return {
    study: studied,
    flat,
    steps: [first, ...flat.points.map((each): Stop => ({ ...each, slope: 0, flat: each }))],
  };
}

const found = remember((tree: Expression, variable: string, reach: number) => {
  const flat = flatPoints(tree, [-reach, reach], variable);
  const points = flat.points.filter(({ value }) => Number.isFinite(value));
  return { study: study(tree, variable), flat: { ...flat, points } };
});

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);
