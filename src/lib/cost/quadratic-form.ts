import type { Dataset } from '../data/dataset.ts';
import { conventionFactor, type Convention } from './convention.ts';
import type { Line } from './line.ts';

/**
 * The cost of every line on one data set: `ww w² + wb w b + bb b² + w1 w + b1 b + c`.
 *
 * Those six coefficients are for showing. Reckoning with them loses all digits when y is large and the residuals are
 * small, so the functions below use the moments about the means instead, with r̄ = yMean − w xMean − b:
 *
 *     cost = factor · (rest + xx (w − slope)² + r̄²)
 *
 * a sum of terms none of which is negative.
 */
export interface QuadraticForm {
  readonly ww: number;
  readonly wb: number;
  readonly bb: number;
  readonly w1: number;
  readonly b1: number;
  readonly c: number;
  /** How many points the form sums up. */
  readonly n: number;
  /** What the convention multiplies the mean of squares by. */
  readonly factor: number;
  readonly xMean: number;
  readonly yMean: number;
  /** Mean of (x − xMean)², of (x − xMean)(y − yMean) and of (y − yMean)². */
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
  /** The w of the least-squares line; 0 if all x are equal, since any w then fits as well. */
  readonly slope: number;
  /** The mean square of the least-squares line's residuals. */
  readonly rest: number;
}

/** Sums up the data in three passes; after that nothing here depends on the number of points any more. */
export function quadraticForm({ xs, ys }: Dataset, convention: Convention = 'mean'): QuadraticForm {
  const n = xs.length;
  const factor = conventionFactor(convention, n);
  const xMean = mean(xs);
  const yMean = mean(ys);
  let x2 = 0;
  let xTimesY = 0;
  let y2 = 0;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < n; i++) {
    const x = xs[i]!;
    const y = ys[i]!;
    x2 += x * x;
    xTimesY += x * y;
    y2 += y * y;
    xx += (x - xMean) * (x - xMean);
    xy += (x - xMean) * (y - yMean);
    yy += (y - yMean) * (y - yMean);
  }
  const slope = slopeFrom(xx, xy) ?? 0;
  let rest = 0;
  for (let i = 0; i < n; i++) {
    const r = ys[i]! - yMean - slope * (xs[i]! - xMean);
    rest += r * r;
  }
  return {
    ww: factor * (x2 / n),
    wb: factor * 2 * xMean,
    bb: factor,
    w1: factor * -2 * (xTimesY / n),
    b1: factor * -2 * yMean,
    c: factor * (y2 / n),
    n,
    factor,
    xMean,
    yMean,
    xx: xx / n,
    xy: xy / n,
    yy: yy / n,
    slope,
    rest: withoutNoise(rest / n, y2 / n),
  };
}

/** A sum of squares, or 0 where it is no more than what rounding leaves of numbers whose squares are of size `scale`. */
export function withoutNoise(value: number, scale: number): number {
  return value < 1e-30 * scale ? 0 : value;
}

/** The least-squares slope; undefined if all x are equal, or so nearly that no slope can be told from them. */
function slopeFrom(xx: number, xy: number): number | undefined {
  return Number.isFinite(xy / xx) ? xy / xx : undefined;
}

/** The mean, summed as distances from the first value: exact when all values are equal. */
function mean(values: readonly number[]): number {
  const first = values[0]!;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! - first;
  return first + sum / values.length;
}

/** The cost of one line. Infinite or NaN only if the line is so far off that the cost is no longer a finite number. */
export function costAt(form: QuadraticForm, { w, b }: Line): number {
  const dw = w - form.slope;
  const r = form.yMean - w * form.xMean - b;
  return form.factor * (form.rest + form.xx * dw * dw + r * r);
}

/** The cost of one line, and 0 where it is no more than what rounding leaves of the numbers it is reckoned from. */
export function plainCostAt(form: QuadraticForm, line: Line): number {
  return withoutNoise(costAt(form, line), form.c + form.ww * line.w * line.w + form.bb * line.b * line.b);
}

/** The gradient of the cost at one line: its partial derivatives by w and by b. It points up the steepest way. */
export function gradientAt(form: QuadraticForm, { w, b }: Line): Line {
  const r = form.yMean - w * form.xMean - b;
  return {
    w: form.factor * 2 * (form.xx * (w - form.slope) - form.xMean * r),
    b: form.factor * -2 * r,
  };
}

export interface Curvatures {
  /** The second derivatives of the cost: by w twice, by w and b, by b twice. They are the same at every line. */
  readonly ww: number;
  readonly wb: number;
  readonly bb: number;
  /** The curvature along the steepest and along the flattest direction of the bowl: the Hessian's eigenvalues. */
  readonly largest: number;
  readonly smallest: number;
  /** How many times steeper one is than the other; Infinity if all x are equal and the bowl is a trough. */
  readonly ratio: number;
}

export function curvatures(form: QuadraticForm): Curvatures {
  const [ww, wb, bb] = [2 * form.ww, form.wb, 2 * form.bb];
  const largest = (ww + bb) / 2 + length((ww - bb) / 2, wb);
  // Their product is the determinant 4 factor² xx; subtracting instead would lose the digits of a flat bowl.
  const smallest = 2 * form.factor * ((2 * form.factor * form.xx) / largest);
  return { ww, wb, bb, largest, smallest, ratio: largest / smallest };
}

/** √(p² + q²) without overflow. Engines may round Math.hypot differently, and runs have to be the same in all. */
function length(p: number, q: number): number {
  const scale = Math.max(Math.abs(p), Math.abs(q));
  return scale === 0 ? 0 : scale * Math.sqrt((p / scale) ** 2 + (q / scale) ** 2);
}

export interface Minimum extends Line {
  readonly cost: number;
  /** False if all x are equal: then a whole line of (w, b) is best, and the one nearest to w = b = 0 is given. */
  readonly unique: boolean;
}

/** The line of least cost, exactly: the least-squares line. */
export function minimum(form: QuadraticForm): Minimum {
  const { xMean, yMean, slope } = form;
  const cost = form.factor * form.rest;
  if (slopeFrom(form.xx, form.xy) !== undefined) {
    const b = yMean - slope * xMean;
    const noise = 4 * Number.EPSILON * Math.abs(yMean); // what rounding leaves where both are the same
    return { w: slope, b: Math.abs(b) <= noise ? 0 : b, cost, unique: true };
  }
  const b = yMean / (xMean * xMean + 1);
  return { w: b * xMean, b, cost, unique: false };
}

/** Whether no line costs less, as far as numbers with 16 digits can tell. */
export function isLowest(form: QuadraticForm, { w, b }: Line): boolean {
  const tiny = 1e-12; // of a number: what rounding makes of it on the way
  const { xMean, yMean, slope } = form;
  const level = Math.abs(yMean - w * xMean - b) <= tiny * (Math.abs(yMean) + Math.abs(w * xMean) + Math.abs(b));
  return level && (!minimum(form).unique || Math.abs(w - slope) <= tiny * (Math.abs(w) + Math.abs(slope)));
}

/** The bound on the learning rate of batch descent in w and b: below it the cost never grows, above it the run diverges. */
export function rateBound(form: QuadraticForm): number {
  return 2 / curvatures(form).largest;
}
