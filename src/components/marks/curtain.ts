import type { Piece, Spot } from '../../lib/cost/piece.ts';
import { pair } from './coordinates.ts';
import { layer } from './layer.ts';
import type { Panel } from './panel.ts';
import type { Projection } from './projection.ts';

/** A cut through a surface: the parabola where it meets the surface, and the upright plane from there down to the floor. */
export function curtain(
  panel: Panel,
  key: string,
  cut: Piece<Spot>,
  ground: number,
  project: Projection,
  means: string,
): void {
  const below = ([w, b]: Spot): string => pair(...project(w, b, ground));
  const edge = `${pair(...project(...cut.from))}Q${pair(...project(...cut.bend))} ${pair(...project(...cut.to))}`;
  const group = layer(panel.root, key);
  group
    .selectAll<SVGPathElement>('path')
    .data([`M${below(cut.from)}L${edge}L${below(cut.to)}Z`, `M${edge}`])
    .join('path')
    .attr('class', (_, i) => (i === 0 ? 'curtain' : 'cut'))
    .attr('data-means', (_, i) => (i === 0 ? means : 'e'))
    .attr('d', (d) => d);
}
