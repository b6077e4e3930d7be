import { slopeAt, type Parabola } from './parabola.ts';

/**
 * The slope of the chord that joins two points of a parabola, at `from` and `to`.
 *
 * On a parabola it is the tangent's slope half-way between them, which also gives it where the two points coincide.
 */
export function chordSlope(parabola: Parabola, from: number, to: number): number {
  return slopeAt(parabola, from / 2 + to / 2);
}
