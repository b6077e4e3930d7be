import { pathLayer } from './layer.ts';
import type { Panel } from './panel.ts';

/** Thin helping lines (a level, a drop to the axis, a boundary), as one path in the units of the viewBox. */
export function guide(panel: Panel, key: string, d: string, means = 'guide'): void {
  pathLayer(panel.root, key, means, 'guide', d || 'M0,0');
}
