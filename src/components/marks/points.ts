import { pair } from './coordinates.ts';
import { strideOf } from './stride.ts';
import { pathLayer } from './layer.ts';
import type { Panel, Scale } from './panel.ts';

interface Options {
  x: Scale;
  y: Scale;
  means?: string;
  /** `dots` are still and small; `spots` mark a few points worth looking at, `beads` are strung on a line. */
  as?: 'dots' | 'spots' | 'beads' | 'rings' | 'stops';
}

/** Still points, all in one path: a hundred beans cost the browser no more than one. */
export function points(
  panel: Panel,
  key: string,
  xs: readonly number[],
  ys: readonly number[],
  { x, y, means = 'data', as = 'dots' }: Options,
): void {
  let d = '';
  for (let i = 0; i < xs.length; i += strideOf(xs.length)) d += `M${pair(x(xs[i]!), y(ys[i]!))}h0`;
  pathLayer(panel.root, key, means, as, d || 'M0,0');
}
