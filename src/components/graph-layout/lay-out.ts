/** Lays a graph out by the library d3-dag, in layers after the plan of Sugiyama, Tagawa and Toda. */

import { graphStratify, sugiyama } from 'd3-dag';
import type { Node } from '../../lib/graph/graph.ts';
import { linksOf, type Layout } from './layout.ts';

const box = 0.9; // of a node and the gap beside it
const rounded = (share: number): number => Math.round(share * 1e4) / 1e4;

/**
 * Where each node and each edge goes; edges go upwards, from what is put in to the output.
 *
 * @param nodes with their places in this list as ids, the output last
 */
export function layOut(nodes: readonly Node[]): Layout {
  const above = new Map(nodes.map((node) => [node, [] as [string, number][]]));
  linksOf(nodes).forEach(({ from, to }, i) => above.get(from)!.push([String(to.id), i]));
  const dag = graphStratify()
    .id(({ id }: Node) => String(id))
    .parentData((node: Node) => above.get(node)!)([...nodes]);
  const { width } = sugiyama()
    .nodeSize([box, 1])
    .gap([1 - box, 0])(dag);

  const layers = [...new Set([...dag.nodes()].map(({ y }) => y))].sort((a, b) => a - b);
  const places: number[][] = [];
  for (const { data, x, y } of dag.nodes()) places[data.id] = [layers.indexOf(y), rounded(x / width)];
  const between: number[][] = [];
  for (const { data, points } of dag.links()) {
    between[data] = points
      .slice(1, -1)
      .filter(([, y]) => layers.includes(y)) // of twins, one more point keeps them apart
      .map(([x]) => rounded(x / width))
      .reverse();
  }
  return { width: rounded(width + 1 - box), nodes: places, between };
}
