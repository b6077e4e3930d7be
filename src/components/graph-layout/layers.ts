/** Where the nodes of a graph stand when it is drawn: in layers, with few crossings. */

import type { Node } from '../../lib/graph/graph.ts';
import known from './known-layouts.json' with { type: 'json' };
import { linksOf, type Layout, type Link } from './layout.ts';

/** A place: the layer, 0 for the output, and the share of the picture's width, 0 to 1. */
export interface Place {
  readonly layer: number;
  readonly across: number;
}

/** An edge with all places it runs through. */
export interface Edge extends Link {
  readonly way: readonly Place[];
}

export interface Layers {
  readonly places: ReadonlyMap<Node, Place>;
  readonly edges: readonly Edge[];
  readonly layers: number;
  /** How wide the picture is, if a node's box with the gap beside it is 1. */
  readonly width: number;
}

type LayOut = (nodes: readonly Node[]) => Layout;

// The library that lays graphs out is as large as all other scripts of a chapter. So what the course draws is laid out
// beforehand (a test holds the file to the library), and a browser fetches it for a calculation of the reader's own.
const library = async (): Promise<LayOut> => (await import('./lay-out.ts')).layOut;
let layOut = 'window' in globalThis ? undefined : await library();

/** Makes any graph's layout available. */
export async function fetchLayouts(): Promise<void> {
  layOut = await library();
}

/** What a graph's layout depends on: of each node, from which others it is computed. */
export const shapeOf = (nodes: readonly Node[]): string =>
  nodes.map(({ parents }) => parents.map(({ id }) => id).join('.')).join();

/**
 * A graph as it is to be drawn; undefined as long as only the library would know.
 *
 * @param nodes with their places in this list as ids, the output last
 */
export function layersOf(nodes: readonly Node[]): Layers | undefined {
  const layout = (known as Readonly<Record<string, Layout>>)[shapeOf(nodes)] ?? layOut?.(nodes);
  if (!layout) return undefined;
  const places = layout.nodes.map(([layer, across]): Place => ({ layer: layer!, across: across! }));
  return {
    places: new Map(nodes.map((node, i) => [node, places[i]!])),
    edges: linksOf(nodes).map(({ from, to, slot }, i) => {
      const [first, last] = [places[from.id]!, places[to.id]!];
      const between = layout.between[i]!.map((across, j) => ({ layer: first.layer - 1 - j, across }));
      return { from, to, slot, way: [first, ...between, last] };
    }),
    layers: Math.max(...places.map(({ layer }) => layer)) + 1,
    width: layout.width,
  };
}
