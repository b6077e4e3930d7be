import { valueAt, vertex, type Parabola } from './parabola.ts';
import { costAt, type QuadraticForm } from './quadratic-form.ts';
import type { Region } from './surface.ts';

/**
 * The piece of a parabola between two points, with the point where its tangents there meet: what a quadratic Bézier curve
 * is made of. It draws the parabola exactly, also projected in parallel or scaled.
 */
export interface Piece<P> {
  readonly from: P;
  readonly bend: P;
  readonly to: P;
}

/** A point of the surface: w, b and the cost there. */
export type Spot = readonly [w: number, b: number, cost: number];

/** The bowl's parabola at a fixed b, over the region's w. */
export function cutAtB(form: QuadraticForm, b: number, { w: [low, high] }: Region): Piece<Spot> {
  return piece(
    low,
    high,
    (w) => costAt(form, { w, b }),
    (w, cost): Spot => [w, b, cost],
  );
}

/** The bowl's parabola at a fixed w, over the region's b. */
export function cutAtW(form: QuadraticForm, w: number, { b: [low, high] }: Region): Piece<Spot> {
  return piece(
    low,
    high,
    (b) => costAt(form, { w, b }),
    (b, cost): Spot => [w, b, cost],
  );
}

/**
 * The part of an upright parabola in the plane over an interval, as far as it stays below a ceiling; undefined if it does
 * nowhere.
 */
export function pieceBelow(
  parabola: Parabola,
  [low, high]: readonly [number, number],
  ceiling: number,
): Piece<readonly [number, number]> | undefined {
  const turn = vertex(parabola);
  const reach = Math.sqrt((ceiling - turn.value) / parabola.a);
  const from = Math.max(low, reach === Infinity ? low : turn.at - reach);
  const to = Math.min(high, reach === Infinity ? high : turn.at + reach);
  if (!(from < to)) return undefined;
  return piece(
    from,
    to,
    (t) => valueAt(parabola, t),
    (t, value) => [t, value] as const,
  );
}

function piece<P>(low: number, high: number, f: (t: number) => number, at: (t: number, value: number) => P): Piece<P> {
  const middle = low / 2 + high / 2;
  const bend = 2 * f(middle) - (f(low) + f(high)) / 2;
  return { from: at(low, f(low)), bend: at(middle, bend), to: at(high, f(high)) };
}
