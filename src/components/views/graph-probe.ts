import type { SystemGraph } from '../../lib/graph/from-system.ts';
import type { Node } from '../../lib/graph/graph.ts';
import { remember } from '../../lib/remember.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { onPaper, type Drawn } from './graph-drawing.ts';
import { nameOf } from './graph-parts.ts';

/** The node with this number, the last one if there are fewer. */
export const probeOn = ({ nodes }: Pick<SystemGraph, 'nodes'>, index: number): Node =>
  nodes[Math.min(index, nodes.length - 1)]!;

/** The nodes on the ways from a node to the output: all that change when it does. */
export const changedBy = remember((nodes: readonly Node[], from: Node): ReadonlySet<Node> => {
  const lit = new Set([from]);
  for (const node of nodes) if (node.parents.some((parent) => lit.has(parent))) lit.add(node);
  return lit;
});

/** The ring on the probed node: dragged to another one, or sent there by the arrow keys. */
export function probeHandle(stage: Stage, name: string, drawn: Drawn, probed: Node): void {
  const panel = stage.panel(name);
  const spot = (node: Node): readonly [number, number] => {
    const [x, y] = onPaper(panel, drawn.drawing.layers, drawn.drawing.places.get(node)!);
    return [x + Math.min(30, panel.width / drawn.drawing.width / 2 - 6), y - 22];
  };
  const [x, y] = spot(probed);
  const far = (node: Node, left: number, top: number): number => Math.hypot(spot(node)[0] - left, spot(node)[1] - top);
  stage.handle(panel, 'probe', {
    ...{ param: 'node', x, y, means: 'slope', says: nameOf(drawn, probed) },
    label: text('Probed node', '探测的节点'),
    within: [
      [0, drawn.nodes.length - 1],
      [0, 0],
    ],
    take: (left, top) =>
      drawn.nodes.reduce((best, node, i) => (far(node, left, top) < far(drawn.nodes[best]!, left, top) ? i : best), 0),
  });
}
