import type { Line } from '../../lib/cost/line.ts';
import { predict } from '../../lib/cost/line.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { at, pair } from './coordinates.ts';
import { pathLayer } from './layer.ts';
import { strideOf } from './stride.ts';
import type { Panel, Scale } from './panel.ts';

interface Options {
  x: Scale;
  y: Scale;
  /** How much of each residual is drawn, from the prediction (0) to the truth (1). */
  share?: number;
}

/** Signed errors at each x, dashed from the prediction to the truth, cut off at the panel's edge. */
export function residuals(panel: Panel, key: string, data: Dataset, line: Line, { x, y, share = 1 }: Options): void {
  const [bottom = 0, top = 0] = y.range();
  const inside = (position: number): number => Math.max(top, Math.min(bottom, position));
  let d = '';
  for (let i = 0; i < data.xs.length; i += strideOf(data.xs.length)) {
    const xi = data.xs[i]!;
    const from = inside(y(predict(line, xi)));
    const to = inside(y(data.ys[i]!));
    d += `M${pair(x(xi), from)}V${at(from + (to - from) * share)}`;
  }
  pathLayer(panel.root, key, 'residual', data.xs.length > 30 ? 'residuals many' : 'residuals', d || 'M0,0');
}
