/** Where the nodes of a graph stand when it is drawn: in layers, with few crossings. */

import type { Node } from './graph.ts';

/** A place: the layer, 0 for the output, and the share of the layer's width, 0 to 1. */
export interface Place {
  readonly layer: number;
  readonly across: number;
}

/** An edge with all places it runs through, from a node to one that is computed from it. */
export interface Edge {
  readonly from: Node;
  readonly to: Node;
  /** Which of the parents of `to` it is. */
  readonly slot: number;
  readonly way: readonly Place[];
}

export interface Layers {
  readonly places: ReadonlyMap<Node, Place>;
  readonly edges: readonly Edge[];
  readonly layers: number;
  /** The most that stand side by side, edges that pass between nodes counted too. */
  readonly most: number;
}

const sweeps = 12;

/**
 * Lays out a graph, by the plan of Sugiyama, Tagawa and Toda: each node as close to the output as its longest way there
 * lets it; a stand-in wherever an edge passes a layer; then each layer in the order of the middles of its neighbours.
 */
export function layersOf(nodes: readonly Node[], output: Node): Layers {
  const layer = new Map<Node, number>([[output, 0]]);
  for (const node of nodes.toReversed()) {
    const own = layer.get(node);
    if (own === undefined) continue;
    for (const parent of node.parents) layer.set(parent, Math.max(layer.get(parent) ?? 0, own + 1));
  }
  const rows: object[][] = Array.from({ length: Math.max(...layer.values()) + 1 }, () => []);
  const neighbours = new Map<object, { up: object[]; down: object[] }>();
  const stand = (one: object, row: number): void => {
    rows[row]!.push(one);
    neighbours.set(one, { up: [], down: [] });
  };
  for (const [node, row] of layer) stand(node, row);
  const chains = nodes.flatMap((to) =>
    to.parents.map((from, slot) => {
      const between = Array.from({ length: Math.max(0, layer.get(from)! - layer.get(to)! - 1) }, () => ({}));
      between.forEach((one, i) => stand(one, layer.get(from)! - 1 - i));
      const chain: object[] = [from, ...between, to];
      chain.slice(1).forEach((next, i) => {
        neighbours.get(chain[i]!)!.up.push(next);
        neighbours.get(next)!.down.push(chain[i]!);
      });
      return { from, to, slot, chain };
    }),
  );

  const across = new Map<object, number>();
  const spread = (): void => {
    for (const row of rows) row.forEach((one, i) => across.set(one, (i + 0.5) / row.length));
  };
  spread();
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const way = sweep % 2 === 0 ? 'up' : 'down';
    for (const row of way === 'up' ? rows : rows.toReversed()) {
      const middle = (one: object): number => {
        const near = neighbours.get(one)![way];
        return near.length === 0
          ? across.get(one)!
          : near.reduce((sum, each) => sum + across.get(each)!, 0) / near.length;
      };
      const middles = new Map(row.map((one) => [one, middle(one)]));
      row.sort((a, b) => middles.get(a)! - middles.get(b)!);
      row.forEach((one, i) => across.set(one, (i + 0.5) / row.length));
    }
  }

  const rowOf = new Map(rows.flatMap((row, i) => row.map((one) => [one, i] as const)));
  const place = (one: object): Place => ({ layer: rowOf.get(one)!, across: across.get(one)! });
  return {
    places: new Map([...layer.keys()].map((node) => [node, place(node)])),
    edges: chains.map(({ from, to, slot, chain }) => ({ from, to, slot, way: chain.map(place) })),
    layers: rows.length,
    most: Math.max(...rows.map((row) => row.length)),
  };
}
