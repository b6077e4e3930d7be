import type { Line } from './line.ts';

/**
 * The slope of the cost in a direction, from its gradient: how fast the cost rises if one walks that way in the plane of
 * w and b, for each unit walked. The angle is in radians, counted from the axis of w towards that of b; along an axis the
 * slope is exactly that axis's.
 */
export const directionalDerivative = (gradient: Line, angle: number): number =>
  gradient.w * axis(Math.cos(angle)) + gradient.b * axis(Math.sin(angle));

/** A cosine or sine, and 0 where it is no more than what the rounded π leaves of 0. */
const axis = (share: number): number => (Math.abs(share) < 1e-15 ? 0 : share);

/** The direction of steepest ascent, in radians from 0 to 2π; 0 where the gradient is zero. */
export function steepestAngle(gradient: Line): number {
  const angle = Math.atan2(gradient.b, gradient.w);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

/** The length of the gradient: the slope in the steepest direction. */
export function steepness({ w, b }: Line): number {
  const scale = Math.max(Math.abs(w), Math.abs(b));
  return scale === 0 ? 0 : scale * Math.sqrt((w / scale) ** 2 + (b / scale) ** 2);
}
