import type { Line } from './line.ts';
import type { Parabola } from './parabola.ts';

/**
 * The squared error of one point as a parabola in w:
 * `(y − w x)²`, multiplied out, is `x² w² − 2 x y w + y²`.
 */
export function pointParabola(x: number, y: number): Parabola {
  return { a: x * x, b: -2 * x * y, c: y * y };
}

/** The w whose line goes through the point: there its cost is 0. Undefined for x = 0, where no w makes a difference. */
export function slopeThrough(x: number, y: number): number | undefined {
  const slope = y / x;
  return Number.isFinite(slope) ? slope : undefined;
}

/** The partial derivatives of the squared error of one point, `(y − (w x + b))²`, multiplied out. */
export function onePointGradient(x: number, y: number, { w, b }: Line): Line {
  return { w: 2 * x * x * w + 2 * x * b - 2 * x * y, b: 2 * b + 2 * x * w - 2 * y };
}
