import type { Piece } from '../../lib/cost/piece.ts';
import { pair } from './coordinates.ts';
import { pathLayer } from './layer.ts';
import type { Panel } from './panel.ts';

/**
 * Pieces of parabolas, all in one path. However a parabola in space or in the plane is projected in parallel or scaled,
 * it stays a parabola, and that is what a quadratic Bézier curve is: three points draw it exactly.
 */
export function parabolas<P>(
  panel: Panel,
  key: string,
  pieces: readonly Piece<P>[],
  place: (point: P) => readonly [number, number],
  { means = 'e', className = 'family' }: { means?: string; className?: string } = {},
): void {
  let d = '';
  for (const { from, bend, to } of pieces) {
    d += `M${pair(...place(from))}Q${pair(...place(bend))} ${pair(...place(to))}`;
  }
  pathLayer(panel.root, key, means, className, d || 'M0,0');
}
