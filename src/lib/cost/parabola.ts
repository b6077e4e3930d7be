import { rateNumber } from '../checks.ts';
import { InputError } from '../input-error.ts';
import { costAt, withoutNoise, type QuadraticForm } from './quadratic-form.ts';

/** Where a parabola turns: the position on its axis and the value there. */
export interface Vertex {
  readonly at: number;
  readonly value: number;
}

/**
 * The parabola `a t² + b t + c`.
 *
 * A parabola that was derived from data, or from its vertex, carries the vertex: `a (t − at)² + value` keeps the digits
 * that cancel in the first form when the value is small beside c.
 */
export interface Parabola {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly turn?: Vertex;
}

/** How descent behaves on a parabola, in order of rising learning rate. */
export type Regime = 'creeps' | 'one-side' | 'one-step' | 'both-sides' | 'bounces' | 'diverges';

/** The parabola of curvature 2a that turns at the given vertex. */
export function parabolaFromVertex(a: number, turn: Vertex): Parabola {
  return { a, b: -2 * a * turn.at, c: a * turn.at * turn.at + turn.value, turn };
}

/** The parabola's value at `t`. */
export function valueAt({ a, b, c, turn }: Parabola, t: number): number {
  if (!turn) return (a * t + b) * t + c;
  const off = t - turn.at;
  return a * off * off + turn.value; // where a is tiny, the square of a far one alone may be too large for a number
}

/** The parabola's slope at `t`: the derivative 2 a t + b. */
export function slopeAt({ a, b, turn }: Parabola, t: number): number {
  return turn ? 2 * a * (t - turn.at) : 2 * a * t + b;
}

/**
 * The vertex: the minimum if a > 0, the maximum if a < 0.
 *
 * A level line (a = b = 0) gives position 0; a sloping line has no vertex and throws an InputError.
 */
export function vertex({ a, b, c, turn }: Parabola): Vertex {
  if (turn) return turn;
  if (a === 0 && b === 0) return { at: 0, value: c };
  const at = -b / (2 * a);
  if (Number.isFinite(at)) return { at, value: c + (b * at) / 2 };
  throw new InputError('no-vertex', { a, b }, `With a = ${a} and b = ${b} this is a line: it has no vertex.`);
}

/** Whether a w is the minimum, but for a part of the scale of w that no row shows, or none but that of rounding. */
export function atMinimum(parabola: Parabola, w: number, part = 1e-12): boolean {
  const scale = Math.sqrt(parabola.c) / Math.sqrt(parabola.a);
  return !(Math.abs(w - vertex(parabola).at) > part * scale);
}

/** The cost as a parabola in w while b is held: a slice through the bowl. Level if all x are 0. */
export function parabolaInW(form: QuadraticForm, b = 0): Parabola {
  const a = form.ww;
  const gap = form.yMean - b;
  const c = form.factor * (form.yy + gap * gap);
  const slope0 = -2 * form.factor * (form.xy + form.xMean * gap);
  const at = -slope0 / (2 * a);
  if (!Number.isFinite(at)) return { a, b: 0, c, turn: { at: 0, value: c } };
  return { a, b: slope0, c, turn: { at, value: withoutNoise(costAt(form, { w: at, b }), c) } };
}

/** The cost as a parabola in b while w is held: a slice across the bowl. */
export function parabolaInB(form: QuadraticForm, w: number): Parabola {
  const at = form.yMean - w * form.xMean;
  return {
    a: form.bb,
    b: -2 * form.factor * at,
    c: costAt(form, { w, b: 0 }),
    turn: { at, value: costAt(form, { w, b: at }) },
  };
}

/**
 * The bound on the learning rate of descent on the parabola, 1/a: below it the run settles, above it it diverges.
 *
 * Infinity for a = 0. Throws an InputError for a < 0, where every run goes down for ever.
 */
export function parabolaBound({ a }: Parabola): number {
  if (a >= 0) return 1 / Math.abs(a);
  throw new InputError('out-of-range', { name: 'a', value: a, least: 0 }, `a is ${a}: it has to be 0 or more.`);
}

/**
 * How descent with this learning rate behaves. With t = 2 a rate, the step from a distance d lands at (1 − t) d:
 *
 * `creeps` t < 0.05; `one-side` t < 1; `one-step` t = 1; `both-sides` t < 2; `bounces` t = 2; `diverges` t > 2, where
 * both equalities hold within one part in 10⁹. Throws an InputError for a < 0 and for a bad rate.
 */
export function regime(parabola: Parabola, rate: number): Regime {
  const share = rateNumber('rate', rate) / parabolaBound(parabola); // t / 2
  if (share < 0.025) return 'creeps';
  if (Math.abs(share - 0.5) <= 0.5e-9) return 'one-step';
  if (share < 0.5) return 'one-side';
  if (Math.abs(share - 1) <= 1e-9) return 'bounces';
  return share < 1 ? 'both-sides' : 'diverges';
}

/** A learning rate that works on the parabola: at most half its bound. Throws an InputError for a < 0. */
export function workingRate(parabola: Parabola): number {
  return workingRateBelow(parabolaBound(parabola));
}

/** Half the bound, rounded down to two significant digits; 1 if there is no bound. */
export function workingRateBelow(bound: number): number {
  if (bound === Infinity) return 1;
  // Fifteen digits are asked for first, so that 0.29, stored as 0.28999…, does not become 0.28.
  const [digits, exponent] = (bound / 2).toExponential(14).split('e');
  return Number(`${digits!.slice(0, 3)}e${exponent}`);
}
