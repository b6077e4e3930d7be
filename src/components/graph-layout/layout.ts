/** What a layout says of a graph's nodes and edges, by their order alone. */

import type { Node } from '../../lib/graph/graph.ts';

/** An edge, from a node to one that is computed from it. */
export interface Link {
  readonly from: Node;
  readonly to: Node;
  /** Which of the parents of `to` it is. */
  readonly slot: number;
}

export interface Layout {
  /** How wide the picture is, if a node's box with the gap beside it is 1. */
  readonly width: number;
  /** The layer (0 for the output) and the share of the width of each node in turn. */
  readonly nodes: readonly (readonly number[])[];
  /** Where each edge passes the layers between its ends: its shares of the width; edges in the order of `linksOf`. */
  readonly between: readonly (readonly number[])[];
}

/** All edges, node by node. */
export const linksOf = (nodes: readonly Node[]): Link[] =>
  nodes.flatMap((to) => to.parents.map((from, slot) => ({ from, to, slot })));
