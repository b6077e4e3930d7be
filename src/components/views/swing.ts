import type { Line } from '../../lib/cost/line.ts';
import type { Stage } from '../island/stage.ts';
import { intoBox } from '../marks/clip.ts';
import type { Plot } from '../marks/plot.ts';
import { points } from '../marks/points.ts';

/**
 * What lets a line be turned and moved by hand: a handle at its end turns it about its point at x = 0, and a handle at that
 * point moves it up and down. A line that may only turn is pinned there.
 */
export function swing(stage: Stage, name: string, { w, b }: Line, free: boolean, { x, y, box }: Plot): void {
  const panel = stage.panel(name);
  const [, top, right, bottom] = box;
  const pivot = intoBox([x(0), y(b)], box);
  // Where the line leaves the picture: at its right edge, or before that through its ceiling or floor.
  const through = y(w * x.invert(right) + b) < top ? top : bottom;
  const leaves = x((y.invert(through) - b) / w);
  const end = intoBox(leaves > x(0) && leaves < right ? [leaves, through] : [right, y(w * x.invert(right) + b)], box);
  // The picture may grow with the line: a hand beyond its edge would make it run away.
  const held = (up: number): number => Math.max(top, Math.min(bottom, up));
  points(panel, 'pin', free ? [] : [0], free ? [] : [b], { x, y, means: 'b', as: 'spots' });
  stage.handles(
    panel,
    'move',
    free ? [{ param: 'b', x: pivot[0], y: pivot[1], means: 'b', take: (_, up) => y.invert(held(up)) }] : [],
  );
  stage.handle(panel, 'turn', {
    param: 'w',
    x: end[0],
    y: end[1],
    means: 'w',
    take: (along, up) => (y.invert(held(up)) - b) / x.invert(Math.max(along, x(0) + 12)),
  });
}
