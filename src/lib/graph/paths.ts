/** The derivative of an output as the sum over all paths that lead to it. */

import type { Node } from './graph.ts';

/** One way from a node to the output. */
export interface Path {
  /** The nodes on the way, both ends included. */
  readonly nodes: readonly Node[];
  /** The local derivative of each edge on the way. */
  readonly factors: readonly number[];
  /** Their product; 1 for the way from the output to itself. */
  readonly product: number;
}

export interface Paths {
  readonly paths: readonly Path[];
  /** The sum of the products: the derivative of the output with respect to the node, if no path was left out. */
  readonly total: number;
  /** Whether there are more paths than were asked for. */
  readonly more: boolean;
}

/**
 * All paths from one node to another, after a forward pass. A node used twice by the same operation, as in x·x, has two.
 *
 * @param most how many paths to return at most: their number can double with every node
 */
export function paths(from: Node, to: Node, most = 100): Paths {
  const found: Path[] = [];
  const reaches = reachesNode(from);
  let more = false;

  // Backwards from the output; `way` holds the nodes from here to the output.
  const walk = (node: Node, way: readonly Node[], factors: readonly number[]): void => {
    if (node === from) {
      if (found.length < most) found.push({ nodes: way, factors, product: factors.reduce((a, b) => a * b, 1) });
      else more = true;
      return;
    }
    node.parents.forEach((parent, i) => {
      if (!more && reaches(parent)) walk(parent, [parent, ...way], [node.local[i]!, ...factors]);
    });
  };
  if (reaches(to)) walk(to, [to], []);
  return { paths: found, total: found.reduce((sum, { product }) => sum + product, 0), more };
}

/** Whether a node is computed from `from`, by whatever way: dead ends are never walked. */
function reachesNode(from: Node): (node: Node) => boolean {
  const known = new Map<Node, boolean>([[from, true]]);
  const reaches = (node: Node): boolean => {
    let answer = known.get(node);
    if (answer === undefined) {
      answer = node.id > from.id && node.parents.some(reaches);
      known.set(node, answer);
    }
    return answer;
  };
  return reaches;
}
