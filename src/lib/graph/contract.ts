/** A graph with some of its nodes only: what lies between them is reckoned into the edges. */

import type { Node } from './graph.ts';

/**
 * The nodes that are kept, as a graph of their own after a forward pass. An edge's local derivative is the product along
 * the way through nodes that are left out, and the sum where there are several such ways. An operation that takes the
 * same kept node twice, as x·x does, keeps both edges.
 *
 * @returns the new node of each kept one, in the order of the graph
 */
export function contract(nodes: readonly Node[], keep: ReadonlySet<Node>): Map<Node, Node> {
  const made = new Map<Node, Node>();
  for (const node of nodes) {
    if (!keep.has(node)) continue;
    const edges = node.parents.flatMap((parent, i) => [...reached(parent, node.local[i]!, keep)]);
    made.set(node, {
      ...node,
      id: made.size,
      parents: edges.map(([parent]) => made.get(parent)!),
      local: edges.map(([, local]) => local),
    });
  }
  return made;
}

/** The nearest kept nodes that `from` is computed from, with the derivative along the way to each. */
function reached(from: Node, local: number, keep: ReadonlySet<Node>): Map<Node, number> {
  const arrived = new Map<Node, number>([[from, local]]);
  const found = new Map<Node, number>();
  while (arrived.size > 0) {
    const node = [...arrived.keys()].reduce((last, each) => (each.id > last.id ? each : last));
    const derivative = arrived.get(node)!;
    arrived.delete(node);
    if (keep.has(node)) found.set(node, derivative);
    else {
      node.parents.forEach((parent, i) => {
        if (parent.operation === 'constant') return;
        arrived.set(parent, (arrived.get(parent) ?? 0) + derivative * node.local[i]!);
      });
    }
  }
  return found;
}
