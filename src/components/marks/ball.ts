import { inside, intoBox, type Box } from './clip.ts';
import { at, pair } from './coordinates.ts';
import { layer } from './layer.ts';
import type { Panel } from './panel.ts';
import { nowhere, spot } from './spot.ts';

type Spot = readonly [number, number];

interface Options {
  readonly box: Box;
  readonly means: string;
  /** Where it is, in numbers: told once it cannot be seen. */
  readonly words?: string;
  /** Where it left the picture, if it did, and not just at the spot of the edge that is nearest. */
  readonly edge?: Spot | undefined;
}

const length = 15;
const half = 5; // so narrow that its tip cannot be taken for another corner
const far = 1e6; // units: from there on only the direction matters

/** The point of a run. Once it has left the picture an arrow at the edge points after it, with its numbers. */
export function ball(panel: Panel, key: string, place: Spot, { box, means, words = '', edge }: Options): void {
  const seen = !edge && inside(place, box);
  const [x, y] = seen ? place : (edge ?? intoBox(place, box));
  spot(panel, key, ...(seen ? place : nowhere), means);
  const group = layer(panel.root, key);
  const off = (value: number): number => Math.max(-far, Math.min(far, value));
  const [dx, dy] = [off(place[0] - x), off(place[1] - y)];
  const distance = Math.hypot(dx, dy);
  const [ux, uy] = [dx / distance, dy / distance];
  const [backX, backY] = [x - length * ux, y - length * uy];
  const sides = seen ? [] : [x < (box[0] + box[2]) / 2 ? 1 : -1];
  group
    .selectAll('path')
    .data(sides)
    .join('path')
    .attr('class', 'spot')
    .attr(
      'd',
      `M${pair(x, y)}L${pair(backX - half * uy, backY + half * ux)}L${pair(backX + half * uy, backY - half * ux)}Z`,
    );
  group
    .selectAll('text')
    .data(sides)
    .join('text')
    .attr('class', (side) => `label ${side > 0 ? 'start' : 'end'}`)
    .attr('x', (side) => at(x + side * (length + 2)))
    .attr('y', at(Math.max(box[1] + 12, Math.min(box[3] - 4, y + 4))))
    .text(words);
}
