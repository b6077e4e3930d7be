import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derivativeAt } from '../../../src/lib/difference/finite-difference.ts';
import { Graph } from '../../../src/lib/graph/graph.ts';
import type { Node } from '../../../src/lib/graph/graph.ts';
import { fixed, numberIn } from '../arbitraries.ts';
import reference from '../reference/reference.json' with { type: 'json' };

/** z = x·y with x = 2w + b and y = b + 1, at w = 3 and b = 4. */
function example() {
  const graph = new Graph();
  const w = graph.input(3, 'w');
  const b = graph.input(4, 'b');
  const two = graph.constant(2);
  const x = graph.apply('add', graph.apply('mul', two, w), b);
  const y = graph.apply('add', b, graph.constant(1));
  const z = graph.apply('mul', x, y);
  return { graph, w, b, two, x, y, z };
}

describe('a graph', () => {
  const expected = reference.graph;

  test('computes x = 10, y = 5, z = 50 forward', () => {
    const { graph, x, y, z } = example();
    graph.forward();
    expect([x.value, y.value, z.value]).toEqual([expected.x, expected.y, expected.z]);
  });

  test('sends 5 to x, 10 to y, 15 to b and 10 to w backward', () => {
    const { graph, w, b, x, y, z } = example();
    graph.forward();
    graph.backward(z);
    expect([x, y, b, w].map(({ derivative }) => derivative)).toEqual([
      expected.dz_dx,
      expected.dz_dy,
      expected.dz_db,
      expected.dz_dw,
    ]);
    expect(z.derivative).toBe(1);
  });

  test('keeps the local derivative to each parent', () => {
    const { graph, x, y, z } = example();
    graph.forward();
    expect([z.local, x.local, y.local]).toEqual([
      [5, 10],
      [1, 1],
      [1, 0],
    ]);
    expect(x.parents[0]!.local).toEqual([0, 2]);
  });

  test('tells nothing without a forward pass, and no derivative without a backward pass', () => {
    const { graph, b, z } = example();
    expect(z.value).toBeNaN();
    graph.forward();
    expect(b.derivative).toBe(0);
  });

  test('doubles every derivative when backward runs twice, and zero puts that right', () => {
    const { graph, w, b, x, z } = example();
    graph.forward();
    graph.backward(z);
    graph.backward(z);
    expect([z, x, b, w].map(({ derivative }) => derivative)).toEqual([2, 10, 30, 20]);
    graph.zero();
    expect(graph.nodes.every(({ derivative }) => derivative === 0)).toBe(true);
    graph.backward(z);
    expect(b.derivative).toBe(15);
  });

  test('gives 50.5 when x is nudged by 0.1 and 51 when y is, as derivative times nudge foretells', () => {
    for (const [name, nudged] of [
      ['x', 50.5],
      ['y', 51],
    ] as const) {
      const { graph, x, y, z } = example();
      graph.forward();
      graph.backward(z);
      const node: Node = name === 'x' ? x : y;
      const foretold = z.value + node.derivative * 0.1;
      const [atX, atY] = name === 'x' ? [x.value + 0.1, y.value] : [x.value, y.value + 0.1];
      expect(foretold).toBeCloseTo(nudged, 12);
      expect(atX * atY).toBeCloseTo(nudged, 12);
    }
  });

  test('can be run again after an input has changed', () => {
    const { graph, w, b, z } = example();
    graph.forward();
    w.value = 1;
    b.value = 2;
    graph.forward();
    graph.backward(z);
    expect([z.value, w.derivative, b.derivative]).toEqual([12, 6, 7]);
  });

  test('takes the derivative of any node as the output, and leaves at 0 what it does not depend on', () => {
    const { graph, w, b, y } = example();
    graph.forward();
    graph.backward(y);
    expect([b.derivative, w.derivative]).toEqual([1, 0]);
  });
});

describe('an operation', () => {
  const one = ['neg', 'sqrt', 'exp', 'ln', 'sin', 'cos', 'tanh', 'sigmoid', 'relu'] as const;
  const two = ['add', 'sub', 'mul', 'div', 'pow'] as const;

  test.each(one)('%s has the local derivative of its finite difference', (operation) => {
    const value = (u: number) => {
      const graph = new Graph();
      const node = graph.apply(operation, graph.input(u));
      graph.forward();
      return node;
    };
    fc.assert(
      fc.property(numberIn(0.1, 3), fc.boolean(), (size, negative) => {
        const u = negative && operation !== 'sqrt' && operation !== 'ln' ? -size : size;
        expect(value(u).local[0]).toBeCloseTo(
          derivativeAt((at) => value(at).value, u),
          7,
        );
      }),
      fixed,
    );
  });

  test.each(two)('%s has the local derivatives of its finite differences', (operation) => {
    const value = (a: number, b: number) => {
      const graph = new Graph();
      const node = graph.apply(operation, graph.input(a), graph.input(b));
      graph.forward();
      return node;
    };
    fc.assert(
      fc.property(numberIn(0.2, 3), numberIn(0.2, 3), (a, b) => {
        const { local } = value(a, b);
        expect(local[0]).toBeCloseTo(
          derivativeAt((at) => value(at, b).value, a),
          6,
        );
        expect(local[1]).toBeCloseTo(
          derivativeAt((at) => value(a, at).value, b),
          6,
        );
      }),
      fixed,
    );
  });

  test('a square has a derivative at 0 and below, though its exponent has none', () => {
    for (const at of [0, -3]) {
      const graph = new Graph();
      const x = graph.input(at);
      const square = graph.apply('pow', x, graph.constant(2));
      graph.forward();
      graph.backward(square);
      expect(x.derivative).toBe(2 * at + 0);
      expect(graph.nodes.some(({ derivative }) => Number.isNaN(derivative))).toBe(false);
    }
  });
});
