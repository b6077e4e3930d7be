import { at } from './coordinates.ts';
import { layer } from './layer.ts';
import type { Panel } from './panel.ts';

/** A part of a panel, from `top` on and `height` tall, that is drawn in like a panel of its own. */
export function subPanel(panel: Panel, key: string, top: number, height: number): Panel {
  const root = layer(panel.root, key).attr('transform', `translate(0,${at(top)})`);
  return { root, width: panel.width, height };
}
