/** Both passes through a graph as data, node by node: a figure's steps. */

import type { Graph, Node } from './graph.ts';

/** What one node adds to one of its parents in the backward pass. */
export interface Contribution {
  readonly parent: Node;
  /** The local derivative on the edge, and the derivative of the output that arrived at the node. */
  readonly local: number;
  readonly arrived: number;
  /** Their product. */
  readonly value: number;
}

export interface PassStep {
  readonly pass: 'forward' | 'backward';
  /** The node whose turn it is. */
  readonly node: Node;
  /** In the backward pass: what this node hands back, parent by parent. */
  readonly contributions: readonly Contribution[];
  /** The value of each node by its id; undefined where it is not computed yet. */
  readonly values: readonly (number | undefined)[];
  /** The derivative of the output with respect to each node by its id, as far as it has added up; undefined before. */
  readonly derivatives: readonly (number | undefined)[];
}

/**
 * A forward pass in the order of the graph, then a backward pass from the output, both from nothing known.
 *
 * The graph has to have been run `forward`; it is only read. Constants have no step in the backward pass, nor has a node
 * the output does not depend on.
 */
export function passSteps(graph: Pick<Graph, 'nodes'>, output: Node): PassStep[] {
  const steps: PassStep[] = [];
  let values: (number | undefined)[] = graph.nodes.map((node) => (node.parents.length === 0 ? node.value : undefined));
  let derivatives: (number | undefined)[] = graph.nodes.map(() => undefined);
  for (const node of graph.nodes) {
    if (node.parents.length === 0) continue;
    values = values.with(node.id, node.value);
    steps.push({ pass: 'forward', node, contributions: [], values, derivatives });
  }
  derivatives = derivatives.with(output.id, 1);
  for (const node of graph.nodes.toReversed()) {
    const arrived = derivatives[node.id];
    if (arrived === undefined) continue;
    const contributions = node.parents.flatMap((parent, i): Contribution[] => {
      const local = node.local[i]!;
      return parent.operation === 'constant' ? [] : [{ parent, local, arrived, value: local * arrived }];
    });
    for (const { parent, value } of contributions) {
      derivatives = derivatives.with(parent.id, (derivatives[parent.id] ?? 0) + value);
    }
    steps.push({ pass: 'backward', node, contributions, values, derivatives });
  }
  return steps;
}
