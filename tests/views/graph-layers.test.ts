import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseExpression } from '../../src/lib/expression/parse.ts';
import { fromExpression } from '../../src/lib/graph/from-expression.ts';
import { fromSystem } from '../../src/lib/graph/from-system.ts';
import type { Node } from '../../src/lib/graph/graph.ts';
import { layersOf } from '../../src/components/graph-layout/layers.ts';
import { parseSystem } from '../../src/lib/graph/system.ts';
import { seeded } from '../../src/lib/random/seeded.ts';

const course = 'z = x y, x = 2w + b, y = b + 1, w = 3, b = 4';
const written = [
  '7',
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

function nodesOf(expression: string): readonly Node[] {
  const names = [...new Set(expression.match(/[a-z]+/g))];
  const values = Object.fromEntries(names.map((name) => [name, 1]));
  return fromExpression(parseExpression(expression), values, { share: false }).graph.nodes;
}

const expressions = [...written, ...Array.from({ length: 60 }, (_, seed) => anyExpression(seed))];

describe('the layers of a graph', () => {
  test.each(expressions)('%s: every edge leads one layer on at a time, and every box has its room', (expression) => {
    const nodes = nodesOf(expression);
    const { places, edges, layers, width } = layersOf(nodes)!;
    expect(places.size).toBe(nodes.length);
    expect([...places.values()].filter(({ layer }) => layer === 0)).toEqual([places.get(nodes.at(-1)!)]);
    expect(edges).toHaveLength(nodes.reduce((sum, { parents }) => sum + parents.length, 0));
    for (const { from, to, way } of edges) {
      expect(way[0]).toEqual(places.get(from));
      expect(way.at(-1)).toEqual(places.get(to));
      way.slice(1).forEach(({ layer }, i) => expect(layer).toBe(way[i]!.layer - 1));
    }
    for (let row = 0; row < layers; row++) {
      const across = [...places.values()].filter(({ layer }) => layer === row).map((place) => place.across);
      expect(across.length).toBeGreaterThan(0);
      across
        .sort((a, b) => a - b)
        .forEach((x, i) => i > 0 && expect((x - across[i - 1]!) * width).toBeGreaterThan(0.99));
      expect(across[0]! * width).toBeGreaterThan(0.44);
      expect((1 - across.at(-1)!) * width).toBeGreaterThan(0.44);
    }
  });

  test('the course’s graph has no crossing', () => {
    const { nodes } = fromSystem(parseSystem(course));
    const { places, edges } = layersOf(nodes)!;
    const crossing = edges.some((one) =>
      edges.some((other) => {
        const [a, b] = [places.get(one.from)!, places.get(one.to)!];
        const [c, d] = [places.get(other.from)!, places.get(other.to)!];
        return a.layer === c.layer && b.layer === d.layer && (a.across - c.across) * (b.across - d.across) < 0;
      }),
    );
    expect(crossing).toBe(false);
  });
});

describe('in a browser', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('what the course draws is known, and all else when the library has come', async () => {
    vi.stubGlobal('window', {});
    const anew = '../../src/components/graph-layout/layers.ts?in-a-browser'; // a module of its own: no library has come to it
    const there = (await import(anew)) as typeof import('../../src/components/graph-layout/layers.ts');
    const own = fromSystem(parseSystem('z = u v - u, u = v^3')).nodes;
    expect(there.layersOf(fromSystem(parseSystem(course)).nodes)!.layers).toBe(3);
    expect(there.layersOf(own)).toBeUndefined();
    await there.fetchLayouts();
    expect(there.layersOf(own)).toEqual(layersOf(own));
  });
});
