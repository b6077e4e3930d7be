/** Where a function of one variable is zero on an interval. */

import { finiteNumber } from '../checks.ts';
import { InputError } from '../input-error.ts';

export type Interval = readonly [from: number, to: number];

export interface Zeros {
  /** The zeros, from left to right. */
  readonly at: readonly number[];
  /** Stretches on which the function is zero throughout. */
  readonly stretches: readonly Interval[];
}

/** How many equal parts the interval is searched in. */
export const PARTS = 1000;
const STEPS = 200;

/**
 * The zeros of a function on an interval: changes of sign, narrowed by bisection as far as numbers go, and points where
 * it only touches zero. Poles and jumps are not zeros; points where the function is NaN are passed over.
 *
 * The interval is searched in 1000 parts: of zeros closer together than that some may be missed.
 *
 * @throws InputError if the interval is not finite or does not go from a smaller to a larger number
 */
export function zeros(f: (x: number) => number, interval: Interval): Zeros {
  const xs = grid(interval);
  const values = xs.map(f);
  const at: number[] = [];
  const stretches: Interval[] = [];
  const width = (xs.at(-1)! - xs[0]!) / PARTS;
  const nearby = width / 1000;
  for (let i = 0; i < xs.length; i++) {
    if (values[i] === 0) {
      const first = i;
      while (values[i + 1] === 0) i++;
      const beside = xs[i]! + (i === 0 ? nearby : i === PARTS ? -nearby : 0);
      if (i > first) stretches.push([xs[first]!, xs[i]!]);
      else if (beside !== xs[i] && f(beside) === 0)
        stretches.push(i === 0 ? [xs[i]!, beside] : [beside, xs[i]!]); // one that goes on out of the interval
      else at.push(xs[i]!);
    } else {
      const found = touching(f, xs, values, i) ?? crossing(f, xs, values, i);
      if (found !== undefined) at.push(found);
    }
  }
  // A zero may lie so near to a point of the search that both it and the point beside it lead there.
  return { at: at.filter((x, i) => i === 0 || x - at[i - 1]! > 1e-6 * width), stretches };
}

/** The zero between points i and i + 1, if the function changes its sign there without a pole or jump. */
function crossing(f: (x: number) => number, xs: readonly number[], values: readonly number[], i: number) {
  let [left, right] = [xs[i]!, xs[i + 1]!];
  let [low, high] = [values[i]!, values[i + 1]!];
  if (!(low * high < 0) && !(Math.sign(low) * Math.sign(high) < 0)) return undefined;
  const before = Math.max(Math.abs(low), Math.abs(high));
  for (let step = 0; step < STEPS; step++) {
    const middle = left + (right - left) / 2;
    if (middle <= left || middle >= right) break;
    const value = f(middle);
    if (value === 0) return middle;
    if (Math.sign(value) === Math.sign(low)) [left, low] = [middle, value];
    else [right, high] = [middle, value];
  }
  const small = Math.max(Math.abs(low), Math.abs(high)) <= 1e-6 * before;
  return small ? rounded(f, Math.abs(low) < Math.abs(high) ? left : right) : undefined;
}

/** The zero near point i, if the function comes down to zero there and turns back: narrowed by thirds. */
function touching(f: (x: number) => number, xs: readonly number[], values: readonly number[], i: number) {
  const [before, here, after] = [values[i - 1] ?? NaN, values[i] ?? NaN, values[i + 1] ?? NaN];
  const sign = Math.sign(here);
  const valley = Math.sign(before) === sign && Math.sign(after) === sign && here / before <= 1 && here / after < 1;
  if (!valley) return undefined;
  let [left, right] = [xs[i - 1]!, xs[i + 1]!];
  for (let step = 0; step < STEPS; step++) {
    const third = (right - left) / 3;
    if (Math.abs(f(left + third)) <= Math.abs(f(right - third))) right -= third;
    else left += third;
  }
  const small = Math.abs(f(left)) <= 1e-7 * Math.min(Math.abs(before), Math.abs(after));
  return small ? rounded(f, left) : undefined;
}

/** The plain number a zero was meant to be, 1 and not 0.9999999991, if the function is no larger there. */
function rounded(f: (x: number) => number, x: number): number {
  const plain = Number(x.toFixed(7)) + 0; // no −0
  return Math.abs(f(plain)) <= Math.abs(f(x)) ? plain : x;
}

/** How often a function changes its sign on a grid; values that are next to nothing beside the largest have none. */
export function signChanges(f: (x: number) => number, interval: Interval, parts = PARTS): number {
  const values = grid(interval, parts)
    .map(f)
    .filter((value) => Number.isFinite(value));
  const least = 1e-9 * values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const signs = values.filter((value) => Math.abs(value) > least).map(Math.sign);
  return signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
}

/** The points at which an interval is searched, its ends included. */
export function grid([from, to]: Interval, parts = PARTS): number[] {
  finiteNumber('from', from);
  finiteNumber('to', to);
  if (!(from < to)) {
    const details = { name: 'to', value: String(to), least: from };
    throw new InputError(
      'out-of-range',
      details,
      `The interval ends at ${to}: it has to end above its beginning, ${from}.`,
    );
  }
  return Array.from({ length: parts + 1 }, (_, i) => (i === parts ? to : from + (to - from) * (i / parts)));
}
