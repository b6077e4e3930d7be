import type { Line } from '../../lib/cost/line.ts';
import { predict } from '../../lib/cost/line.ts';
import { pair } from './coordinates.ts';
import { pathLayer } from './layer.ts';
import type { Panel, Scale } from './panel.ts';

interface Options {
  x: Scale;
  y: Scale;
  means?: string;
  className?: string;
}

/** Straight lines `y = w x + b` across the panel, clipped to it; usually one, sometimes a whole fan. */
export function line(
  panel: Panel,
  key: string,
  lines: readonly Line[],
  { x, y, means = 'prediction', className = 'line' }: Options,
): void {
  pathLayer(panel.root, key, means, className, lines.map((each) => across(each, x, y)).join('') || 'M0,0');
}

function across(each: Line, x: Scale, y: Scale): string {
  const [x0 = 0, x1 = 1] = x.domain();
  const [y0 = 0, y1 = 1] = y.domain();
  let from = x0;
  let to = x1;
  // Liang–Barsky in one dimension: where the line leaves the panel through its floor or its ceiling.
  if (each.w !== 0) {
    const floor = (y0 - each.b) / each.w;
    const ceiling = (y1 - each.b) / each.w;
    from = Math.max(from, Math.min(floor, ceiling));
    to = Math.min(to, Math.max(floor, ceiling));
    if (from >= to) return '';
  } else if (each.b < y0 || each.b > y1) return '';
  return `M${pair(x(from), y(predict(each, from)))}L${pair(x(to), y(predict(each, to)))}`;
}
