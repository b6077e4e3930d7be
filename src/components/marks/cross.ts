import { pair } from './coordinates.ts';
import { pathLayer } from './layer.ts';
import type { Panel } from './panel.ts';

/** A small cross at a place that is known exactly, such as a minimum. */
export function cross(panel: Panel, key: string, [x, y]: readonly [number, number], means = 'truth'): void {
  pathLayer(panel.root, key, means, 'cross', `M${pair(x - 5, y)}h10M${pair(x, y - 5)}v10`);
}
