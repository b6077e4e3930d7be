import { clipSegment, inside, type Box } from './clip.ts';
import { pair } from './coordinates.ts';
import { layer } from './layer.ts';
import type { Panel } from './panel.ts';

type Spot = readonly [number, number];

interface Options {
  means?: string;
  /** `ghost` is the way still to come, `clear ghost` the same where it is what the drawing is about. */
  as?: 'path' | 'ghost' | 'clear ghost';
  /** Where the path may be drawn; what leaves it is cut off at its edge. */
  box?: Box;
}

/**
 * The path of a descent: chords from iterate to iterate, an arrowhead on each, a dot at each stop. Positions are in the
 * units of the viewBox.
 */
export function iterates(
  panel: Panel,
  key: string,
  spots: readonly Spot[],
  { means = 'step', as = 'path', box = [0, 0, panel.width, panel.height] }: Options = {},
): void {
  let chords = '';
  let heads = '';
  let dots = '';
  spots.forEach((spot, i) => {
    if (inside(spot, box)) dots += `M${pair(...spot)}h0`;
    const from = spots[i - 1];
    const seen = from && clipSegment(from, spot, box);
    if (!seen) return;
    const [start, end] = seen;
    chords += `M${pair(...start)}L${pair(...end)}`;
    const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
    if (length > 12) heads += arrowhead(start, end, length);
  });
  const group = layer(panel.root, key, means).attr('class', as === 'path' ? 'iterates' : `iterates ${as}`);
  for (const [name, d] of Object.entries({ chords, halo: dots, heads, dots })) {
    const path = group.select<SVGPathElement>(`path.${name}`);
    (path.empty() ? group.append('path').attr('class', name) : path).attr('d', d || 'M0,0');
  }
}

/** An arrowhead that stops short of the dot it points at. */
function arrowhead([x0, y0]: Spot, [x1, y1]: Spot, length: number): string {
  const ux = (x1 - x0) / length;
  const uy = (y1 - y0) / length;
  const tip: Spot = [x1 - 4 * ux, y1 - 4 * uy];
  const back: Spot = [tip[0] - 7 * ux, tip[1] - 7 * uy];
  return `M${pair(back[0] - 3 * uy, back[1] + 3 * ux)}L${pair(...tip)}L${pair(back[0] + 3 * uy, back[1] - 3 * ux)}Z`;
}
