import { intoBox } from './clip.ts';
import type { Plot } from './plot.ts';

/** Where a point stands on paper: held at the edge when it lies outside, on the floor where the function has no value. */
export function held({ x, y, box }: Plot, at: number, value: number): [number, number] {
  return intoBox([x(at), Number.isFinite(value) ? y(value) : box[3]], box);
}
