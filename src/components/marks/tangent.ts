import { pair } from './coordinates.ts';
import { pathLayer } from './layer.ts';
import type { Panel, Scale } from './panel.ts';

interface Options {
  x: Scale;
  y: Scale;
  /** Half its length, in the units of the viewBox. */
  reach?: number;
}

/** The tangent at a point of a curve, of the same length on paper whatever the slope. */
export function tangent(
  panel: Panel,
  key: string,
  { at, value, slope }: { at: number; value: number; slope: number },
  { x, y, reach = 46 }: Options,
): void {
  const cx = x(at);
  const cy = y(value);
  const steep = (y(value + slope) - cy) / (x(at + 1) - cx); // the slope on paper
  const dx = reach / Math.hypot(1, steep);
  const d = reach > 0 ? `M${pair(cx - dx, cy - dx * steep)}L${pair(cx + dx, cy + dx * steep)}` : 'M0,0';
  pathLayer(panel.root, key, 'slope', 'tangent', d);
}
