import { clipSegment, type Box } from './clip.ts';
import { pair } from './coordinates.ts';
import { pathLayer } from './layer.ts';
import type { Panel, Scale } from './panel.ts';

interface Options {
  x: Scale;
  y: Scale;
  /** Half its length, in the units of the viewBox. */
  reach?: number;
  /** Where it may be drawn. */
  box: Box;
}

/** The tangent at a point of a curve, of the same length on paper whatever the slope. */
export function tangent(
  panel: Panel,
  key: string,
  { at, value, slope }: { at: number; value: number; slope: number },
  { x, y, reach = 46, box }: Options,
): void {
  const cx = x(at);
  const cy = y(value);
  // The slope on paper, by what a unit of paper stands for: far out, a step of 1 is lost in rounding.
  const steep = (slope * (x.invert(1) - x.invert(0))) / (y.invert(1) - y.invert(0));
  const dx = reach / Math.hypot(1, steep);
  const seen = clipSegment([cx - dx, cy - dx * steep], [cx + dx, cy + dx * steep], box);
  pathLayer(
    panel.root,
    key,
    'slope',
    'tangent',
    seen && reach > 0 ? `M${pair(...seen[0])}L${pair(...seen[1])}` : 'M0,0',
  );
}
