/** Where an expression is flat: its minima, its maxima, and what is neither. */

import { derive } from './derive.ts';
import { compile } from './evaluate.ts';
import type { Expression } from './tree.ts';
import { children } from './walk.ts';
import { PARTS, grid, signChanges, zeros } from './zeros.ts';
import type { Interval } from './zeros.ts';

export type FlatKind = 'local minimum' | 'local maximum' | 'flat, neither' | 'flat stretch';

/** A point where the derivative is zero. Of a stretch the middle is given, with its ends. */
export interface FlatPoint {
  readonly at: number;
  /** The value of the function there. */
  readonly value: number;
  readonly kind: FlatKind;
  /** For a minimum: no value on the interval is smaller; for a maximum: none is larger. */
  readonly global: boolean;
  readonly stretch?: Interval;
}

export interface FlatPoints {
  readonly points: readonly FlatPoint[];
  /** Whether the function has a value anywhere in the interval, as far as it was looked at. */
  readonly valued: boolean;
  /** On some stretch the derivative is too small for a number, and comes out as 0: no point there is counted. */
  readonly faint: boolean;
  /** There are more, or closer together, than the search can tell apart: the points are some of them. */
  readonly crowded: boolean;
}

const MANY = 100; // more can be neither told apart in a drawing nor walked over
const FINER = 7919; // parts of a second, finer search, a prime: no function keeps in step with both

/**
 * The points of an interval where the derivative of an expression in one variable is zero, each told apart by the signs
 * of the derivative on either side: x^3 is flat at 0, and neither falls before it nor after it.
 *
 * @param interval searched with its ends; a global extremum is one on this interval
 * @throws InputError if the interval is refused, or the expression has another variable
 */
export function flatPoints(tree: Expression, interval: Interval, variable = 'x'): FlatPoints {
  const f = compile(tree, [variable]);
  const derivative = derive(tree, variable);
  const ruled = compile(derivative, [variable]);
  const slope = (x: number): number => {
    const value = ruled(x);
    return Number.isNaN(value) && Number.isFinite(f(x)) && vanishes(ruled, x) ? 0 : value;
  };
  const { at, stretches } = zeros(slope, interval);
  const part = (interval[1] - interval[0]) / PARTS;
  const defined = [...at, ...at.flatMap((x) => besides(slope, x, part))]
    .filter((x) => Number.isFinite(f(x)) && x >= interval[0] && x <= interval[1])
    .sort((a, b) => a - b)
    .filter((x, i, all) => i === 0 || x - all[i - 1]! > 1e-6 * part); // what its neighbour was found from, too
  const sampled = [...grid(interval), ...defined].map((x) => f(x)).filter((value) => !Number.isNaN(value));
  const lowest = sampled.reduce((a, b) => Math.min(a, b), Infinity);
  const highest = sampled.reduce((a, b) => Math.max(a, b), -Infinity);
  const near = 1e-9 * Math.max(Math.abs(lowest), Math.abs(highest), Number.MIN_VALUE);

  const points = defined.map((x, i): FlatPoint => {
    const gap = Math.min(part, x - (defined[i - 1] ?? -Infinity), (defined[i + 1] ?? Infinity) - x) / 8;
    const kind = kindBetween(slope(x - gap), slope(x + gap));
    const value = f(x);
    const global =
      (kind === 'local minimum' && value <= lowest + near) || (kind === 'local maximum' && value >= highest - near);
    return { at: x, value, kind, global };
  });
  const level = (derivative.kind === 'number' && derivative.value === 0) || bends(tree);
  const flat = (level ? stretches : []).map((stretch): FlatPoint => {
    const middle = stretch[0] + (stretch[1] - stretch[0]) / 2;
    return { at: middle, value: f(middle), kind: 'flat stretch', global: false, stretch };
  });
  return {
    points: [...points, ...flat].sort((a, b) => a.at - b.at),
    valued: sampled.some(Number.isFinite),
    faint: !level && stretches.length > 0,
    crowded: at.length > MANY || signChanges(slope, interval, FINER) > signChanges(slope, interval) + 4,
  };
}

/**
 * Whether a function that is no constant may be level on a stretch, as sqrt(x^2) + x is: it takes a root to bend it so.
 * What runs out into a level line, as tanh does, never is.
 */
function bends(tree: Expression): boolean {
  const kinds = new Set<string>();
  const visit = (node: Expression): void => {
    const whole = node.kind === 'pow' && node.right.kind === 'number' && Number.isInteger(node.right.value);
    kinds.add(node.kind === 'call' ? node.function : node.kind === 'pow' && !whole ? 'sqrt' : node.kind);
    children(node).forEach(visit);
  };
  visit(tree);
  return kinds.has('sqrt') && !['exp', 'tanh', 'sigmoid'].some((each) => kinds.has(each));
}

/** Whether a slope goes to 0 towards a point where its formula divides 0 by 0, as that of sqrt(x^4) does. */
function vanishes(slope: (x: number) => number, x: number): boolean {
  const wide = 1e-6 * Math.max(1, Math.abs(x));
  const shrinks = [-wide, wide].map((h) => Math.abs(slope(x + h / 1000)) / Math.abs(slope(x + h)));
  const told = shrinks.filter((ratio) => !Number.isNaN(ratio));
  return told.length > 0 && told.every((ratio) => ratio < 1 / 30);
}

const halvings = 8; // nearer than that to a zero, rounding decides on the sign

/** The zeros close beside one that was found: where the slope changes its sign on the way to it. */
function besides(slope: (x: number) => number, x: number, reach: number): number[] {
  return [-reach, reach].flatMap((side) => {
    const places = Array.from({ length: halvings + 1 }, (_, k) => x + side / 2 ** k);
    return places.flatMap((far, k) => {
      const near = places[k + 1];
      if (near === undefined || !(slope(far) * slope(near) < 0)) return [];
      return zeros(slope, far < near ? [far, near] : [near, far]).at;
    });
  });
}

/** A side where the function is undefined has no say: x·sqrt(x) has a minimum at 0. */
function kindBetween(before: number, after: number): FlatKind {
  const falls = before < 0 || Number.isNaN(before);
  const rises = before > 0 || Number.isNaN(before);
  if (falls && after > 0) return 'local minimum';
  if (rises && after < 0) return 'local maximum';
  if (Number.isNaN(after) && before !== 0 && !Number.isNaN(before))
    return before < 0 ? 'local minimum' : 'local maximum';
  return 'flat, neither';
}
