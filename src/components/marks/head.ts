import { at } from './coordinates.ts';
import { layer } from './layer.ts';
import type { Panel } from './panel.ts';

/** Outlines of about the same weight, told apart by shape alone. */
const shapes = {
  circle: 'M-5.5,0a5.5,5.5 0 1,0 11,0a5.5,5.5 0 1,0 -11,0Z',
  diamond: 'M0,-7L7,0L0,7L-7,0Z',
  square: 'M-5,-5H5V5H-5Z',
  triangle: 'M0,-6.5L6.5,5H-6.5Z',
};

export type Shape = keyof typeof shapes;

/** The head of a run: where it stands now, in a shape of its own. */
export function head(panel: Panel, key: string, shape: Shape, x: number, y: number, means: string): void {
  const group = layer(panel.root, key, means);
  const found = group.select<SVGPathElement>('path');
  (found.empty() ? group.append('path').attr('class', 'head').attr('d', shapes[shape]) : found).attr(
    'transform',
    `translate(${at(x)},${at(y)})`,
  );
}
