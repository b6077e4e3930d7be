import { pair } from './coordinates.ts';
import { pathLayer } from './layer.ts';
import type { Panel } from './panel.ts';

type Spot = readonly [number, number];

/** One arrow with a filled head, in the units of the viewBox; shorter than three units it is not drawn. */
export function arrow(panel: Panel, key: string, from: Spot, to: Spot, means: string): void {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  let d = 'M0,0';
  if (length > 3) {
    const ux = (to[0] - from[0]) / length;
    const uy = (to[1] - from[1]) / length;
    const head = Math.min(9, length * 0.6); // so much shaft stays that one sees where it points from
    const neck: Spot = [to[0] - head * ux, to[1] - head * uy];
    const half = head / 2.2;
    d =
      `M${pair(...from)}L${pair(...neck)}` +
      `M${pair(neck[0] - half * uy, neck[1] + half * ux)}L${pair(...to)}L${pair(neck[0] + half * uy, neck[1] - half * ux)}Z`;
  }
  pathLayer(panel.root, key, means, 'arrow', d);
}
