import { vertex, valueAt, type Parabola } from '../../lib/cost/parabola.ts';

/**
 * The part of a parabola worth looking at: its minimum in the middle, the given positions inside. A run that leaps away
 * does not shrink the picture without end: positions farther off than `most` times the first one are left outside.
 */
export function windowOn(
  parabola: Parabola,
  positions: readonly number[],
  most = 4,
): { x: [number, number]; y: [number, number] } {
  const { at, value } = vertex(parabola);
  const first = Math.abs((positions[0] ?? at + 1) - at) || Math.max(1, Math.abs(at)) / 2;
  let radius = first;
  for (const position of positions) {
    const distance = Math.abs(position - at);
    if (distance > radius && distance <= most * first) radius = distance;
  }
  radius *= 1.18;
  const top = valueAt(parabola, at + radius);
  return { x: [at - radius, at + radius], y: [Math.min(0, value), top] };
}
