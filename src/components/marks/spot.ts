import { at } from './coordinates.ts';
import { layer } from './layer.ts';
import type { Panel } from './panel.ts';

/** Where a spot is when there is none: beyond the edge of any page. */
export const nowhere = [-2000, -2000] as const;

/** The one point that moves: where the run stands. */
export function spot(panel: Panel, key: string, x: number, y: number, means: string, radius = 6): void {
  const group = layer(panel.root, key, means);
  const found = group.select<SVGCircleElement>('circle');
  (found.empty() ? group.append('circle').attr('class', 'spot').attr('r', radius) : found)
    .attr('cx', at(x))
    .attr('cy', at(y));
}
