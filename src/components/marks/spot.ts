import { at } from './coordinates.ts';
import { layer } from './layer.ts';
import type { Panel } from './panel.ts';

/** The one point that moves: where the run stands. */
export function spot(panel: Panel, key: string, x: number, y: number, means: string, radius = 6): void {
  const group = layer(panel.root, key, means);
  const found = group.select<SVGCircleElement>('circle');
  (found.empty() ? group.append('circle').attr('class', 'spot').attr('r', radius) : found)
    .attr('cx', at(x))
    .attr('cy', at(y));
}
