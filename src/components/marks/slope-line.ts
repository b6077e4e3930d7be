import { clipSegment } from './clip.ts';
import { pair } from './coordinates.ts';
import { pathLayer } from './layer.ts';
import type { Panel } from './panel.ts';
import type { Plot } from './plot.ts';

type Spot = readonly [number, number];

interface Options extends Pick<Plot, 'x' | 'y' | 'box'> {
  className?: string;
  means?: string;
}

/**
 * The straight line of a given slope through a point, as far as the plot goes; with no slope, none. Returns its ends on
 * paper, to put a name at.
 */
export function slopeLine(
  panel: Panel,
  key: string,
  { at, value, slope }: { at: number; value: number; slope: number | undefined },
  { x, y, box, className = 'tangent', means = 'slope' }: Options,
): readonly [Spot, Spot] | undefined {
  const steep = ((y(1) - y(0)) / (x(1) - x(0))) * (slope ?? NaN); // on paper
  const dx = 2000 / Math.hypot(1, steep);
  const [cx, cy] = [x(at), y(value)];
  const drawable = Number.isFinite(cy) && Number.isFinite(steep) && Math.abs(cy) < 1e6;
  const seen = drawable ? clipSegment([cx - dx, cy - dx * steep], [cx + dx, cy + dx * steep], box) : undefined;
  pathLayer(panel.root, key, means, className, seen ? `M${pair(...seen[0])}L${pair(...seen[1])}` : 'M0,0');
  return seen;
}
