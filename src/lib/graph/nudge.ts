/** What becomes of the output when one number on the way to it is another one. */

import type { Graph, Node } from './graph.ts';
import { operations } from './operations.ts';

/** The output if `node` had this value and all that is computed from it followed; the graph itself stays as it is. */
export function outputWith(graph: Graph, output: Node, node: Node, value: number): number {
  const values: number[] = [];
  for (const each of graph.nodes) {
    const given = each === node ? value : each.parents.length === 0 ? each.value : undefined;
    values.push(given ?? computed(each, values));
  }
  return values[output.id]!;
}

function computed({ operation, parents }: Node, values: readonly number[]): number {
  if (operation === 'input' || operation === 'constant') return NaN;
  return operations[operation].value(...parents.map(({ id }) => values[id]!));
}
