import { coordCenter, decrossTwoLayer, graphConnect, layeringLongestPath, sugiyama } from 'd3-dag';
import { describe, expect, test } from 'vitest';
import { parseExpression } from '../../../src/lib/expression/parse.ts';
import { fromExpression } from '../../../src/lib/graph/from-expression.ts';
import type { Graph, Node } from '../../../src/lib/graph/graph.ts';
import { layersOf, type Place } from '../../../src/lib/graph/layers.ts';
import { seeded } from '../../../src/lib/random/seeded.ts';

const written = [
  '(2w + b)(b + 1)',
  '(y - (w x + b))^2',
  '(y - 1 / (1 + exp(-(w x + b))))^2',
  'x * x',
  '(a + b)^2 + (a + b) c + sin(a c)',
  'sqrt(u^2 + v^2) / (u v + 1) - tanh(u - v)',
];

/** Sums, products and differences of products of a few variables, the same ones again and again. */
function anyExpression(seed: number): string {
  const random = seeded(seed);
  const pick = (from: string): string => from[Math.floor(random() * from.length)]!;
  const term = (deep: number): string =>
    deep === 0 || random() < 0.25 ? pick('abcd') : `(${term(deep - 1)} ${pick('+-*')} ${term(deep - 1)})`;
  return term(4);
}

const expressions = [...written, ...Array.from({ length: 60 }, (_, seed) => anyExpression(seed))];

function built(expression: string): { graph: Graph; output: Node } {
  const names = [...new Set(expression.match(/[a-z]+/g))];
  return fromExpression(parseExpression(expression), Object.fromEntries(names.map((name) => [name, 1])), {
    share: false,
  });
}

type Line = readonly Place[];

/** How many pairs of lines cross between two layers. Lines that share an end do not cross there. */
function crossings(lines: readonly Line[]): number {
  const pieces = lines.flatMap((line) => line.slice(1).map((to, i) => ({ from: line[i]!, to })));
  let count = 0;
  pieces.forEach((one, i) => {
    for (const other of pieces.slice(i + 1)) {
      if (one.from.layer !== other.from.layer || one.to.layer !== other.to.layer) continue;
      if ((one.from.across - other.from.across) * (one.to.across - other.to.across) < -1e-12) count++;
    }
  });
  return count;
}

/** The same graph as the library d3-dag lays it out, by the same plan. */
function byLibrary({ graph }: { graph: Graph }): Line[] {
  const links = graph.nodes.flatMap((to) => to.parents.map((from) => [String(from.id), String(to.id)] as const));
  const dag = graphConnect()(links.map(([from, to]) => [to, from] as [string, string]));
  sugiyama().layering(layeringLongestPath()).decross(decrossTwoLayer()).coord(coordCenter())(dag);
  const layerAt = new Map([...new Set([...dag.nodes()].map(({ y }) => y))].sort((a, b) => a - b).map((y, i) => [y, i]));
  return [...dag.links()].map(({ points }) =>
    points.map(([x, y]) => ({ layer: layerAt.get(y) ?? y, across: x })).toReversed(),
  );
}

describe('the layers of a graph', () => {
  test.each(expressions)(
    '%s: every edge leads one layer on at a time, and no two nodes share a place',
    (expression) => {
      const { graph, output } = built(expression);
      const { places, edges, layers, most } = layersOf(graph.nodes, output);
      expect(places.size).toBe(graph.nodes.length);
      expect(places.get(output)).toEqual({ layer: 0, across: 0.5 });
      expect(edges).toHaveLength(graph.nodes.reduce((sum, { parents }) => sum + parents.length, 0));
      for (const { from, to, way } of edges) {
        expect(way[0]).toEqual(places.get(from));
        expect(way.at(-1)).toEqual(places.get(to));
        way.slice(1).forEach(({ layer }, i) => expect(layer).toBe(way[i]!.layer - 1));
      }
      const spots = [...places.values()].map(({ layer, across }) => `${layer} ${across}`);
      expect(new Set(spots).size).toBe(spots.length);
      expect(Math.max(...[...places.values()].map(({ layer }) => layer)) + 1).toBe(layers);
      expect(most).toBeGreaterThan(0);
    },
  );

  test('has about as few crossings as a library finds, which is as large as a page may be', () => {
    const counted = expressions.map((expression) => {
      const own = built(expression);
      return {
        expression,
        ours: crossings(layersOf(own.graph.nodes, own.output).edges.map(({ way }) => way)),
        theirs: crossings(byLibrary(own)),
      };
    });
    const sum = (of: 'ours' | 'theirs'): number => counted.reduce((all, each) => all + each[of], 0);
    expect(sum('ours')).toBeLessThanOrEqual(sum('theirs'));
  });
});
