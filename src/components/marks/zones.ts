import { at } from './coordinates.ts';
import { layer } from './layer.ts';
import type { Panel } from './panel.ts';

export interface Zone {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
  readonly tone: 'calm' | 'lively' | 'wild';
  readonly words: string;
}

/** Upright bands behind a plot, each named at its top. Positions are in the units of the viewBox. */
export function zones(panel: Panel, key: string, data: readonly Zone[]): void {
  const group = layer(panel.root, key, 'zone');
  group
    .selectAll('rect')
    .data(data)
    .join('rect')
    .attr('class', (zone) => `zone ${zone.tone}`)
    .attr('x', (zone) => at(zone.from))
    .attr('y', (zone) => at(zone.top))
    .attr('width', (zone) => at(Math.max(0, zone.to - zone.from)))
    .attr('height', (zone) => at(zone.bottom - zone.top));
  group
    .selectAll('text')
    .data(data)
    .join('text')
    .attr('class', 'zone-name middle')
    .attr('x', (zone) => at((zone.from + zone.to) / 2))
    .attr('y', (zone) => at(zone.top + 14))
    .text((zone) => zone.words);
}
