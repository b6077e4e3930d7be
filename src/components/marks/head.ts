import { pair } from './coordinates.ts';
import { pathLayer } from './layer.ts';
import type { Panel } from './panel.ts';

/** Outlines of about the same weight about the spot they are drawn from, told apart by shape alone. */
const shapes = {
  circle: 'm-5.5,0a5.5,5.5 0 1,0 11,0a5.5,5.5 0 1,0 -11,0Z',
  diamond: 'm0,-7l7,7l-7,7l-7,-7Z',
  square: 'm-5,-5h10v10h-10Z',
  triangle: 'm0,-6.5l6.5,11.5h-13Z',
};

export type Shape = keyof typeof shapes;

/** The head of a run: where it stands now, in a shape of its own. */
export function head(panel: Panel, key: string, shape: Shape, x: number, y: number, means: string): void {
  // Written into the outline and not as a transform, which would have the browser build its layers anew in every frame.
  pathLayer(panel.root, key, means, 'head', `M${pair(x, y)}${shapes[shape]}`);
}
