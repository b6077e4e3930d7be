import type { Box } from './clip.ts';

/** From which side a surface is seen: turned about the upright axis, and tilted from level (0) to straight above (π/2). */
export interface View {
  readonly yaw: number;
  readonly pitch: number;
}

const across = 2 * Math.SQRT2; // the widest a square of side 2 gets while it turns

type Range = readonly [number, number];

/** Takes a point of space to the panel. */
export type Projection = (x: number, y: number, z: number) => readonly [number, number];

/**
 * Parallel projection of a box in space into a panel. Twenty lines instead of a library: three numbers in, two out, no
 * perspective, so that parallel cuts of the surface stay parallel and heights can be compared across the drawing.
 *
 * @param lift how tall the box stands, as a share of half its side.
 */
export function projection(
  view: View,
  x: Range,
  y: Range,
  z: Range,
  [left, top, right, bottom]: Box,
  lift = 1,
): Projection {
  const [sin, cos] = [Math.sin(view.yaw), Math.cos(view.yaw)];
  const [tilt, upright] = [Math.sin(view.pitch), Math.cos(view.pitch)];
  const scale = Math.min((right - left) / across, (bottom - top) / (across * tilt + lift * upright));
  const middle = (left + right) / 2;
  const floor = bottom - (across / 2) * tilt * scale;
  const unit = (value: number, [low, high]: Range): number => (2 * (value - low)) / (high - low || 1) - 1;
  return (px, py, pz) => {
    const [ux, uy] = [unit(px, x), unit(py, y)];
    const height = (lift * (pz - z[0])) / (z[1] - z[0] || 1);
    const aside = ux * cos - uy * sin;
    const away = ux * sin + uy * cos;
    return [middle + aside * scale, floor - away * tilt * scale - height * upright * scale];
  };
}
