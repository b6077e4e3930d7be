import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseExpression } from '../../../src/lib/expression/parse.ts';
import { fromExpression } from '../../../src/lib/graph/from-expression.ts';
import { paths } from '../../../src/lib/graph/paths.ts';
import { fixed } from '../arbitraries.ts';
import { comparable, points, trees } from '../expression/trees.ts';

function run(text: string, values: Record<string, number>) {
  const built = fromExpression(parseExpression(text), values);
  built.graph.forward();
  built.graph.backward(built.output);
  return built;
}

describe('the paths from a node to the output', () => {
  test('are two for b, one through x and one through y: 5·1 + 10·1', () => {
    const { inputs, output } = run('(2w + b)(b + 1)', { w: 3, b: 4 });
    const { paths: found, total, more } = paths(inputs.get('b')!, output);
    expect(found.map(({ product, factors }) => [product, factors])).toEqual([
      [5, [1, 5]],
      [10, [1, 10]],
    ]);
    expect(found.every(({ nodes }) => nodes[0] === inputs.get('b') && nodes.at(-1) === output)).toBe(true);
    expect([total, more]).toEqual([15, false]);
  });

  test('are two for x·x, and none for a node the output does not depend on', () => {
    const { inputs, output } = run('x x', { x: 3 });
    expect(paths(inputs.get('x')!, output).paths.map(({ product }) => product)).toEqual([3, 3]);
    expect(paths(output, inputs.get('x')!)).toEqual({ paths: [], total: 0, more: false });
  });

  test('from the output to itself are one, with nothing to multiply', () => {
    const { output } = run('x x', { x: 3 });
    expect(paths(output, output)).toMatchObject({ paths: [{ product: 1, factors: [] }], total: 1 });
  });

  test('stop at the number asked for, however many there are', () => {
    const { inputs, output, graph } = fromExpression(parseExpression('x'), { x: 1 });
    let node = output;
    for (let i = 0; i < 60; i++) node = graph.apply('add', node, node);
    graph.forward();
    const start = performance.now();
    const { paths: found, more } = paths(inputs.get('x')!, node, 10);
    expect(found).toHaveLength(10);
    expect(more).toBe(true);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('add up to the derivative', () => {
    fc.assert(
      fc.property(trees, points, (tree, at) => {
        const { graph, output, inputs } = fromExpression(tree, { ...at }, { share: true });
        const x = inputs.get('x');
        if (!x || !comparable(tree, at)) return;
        graph.forward();
        graph.backward(output);
        const { total, more } = paths(x, output, 10_000);
        if (more || !Number.isFinite(x.derivative)) return;
        expect(Math.abs(total - x.derivative)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(x.derivative)));
      }),
      { ...fixed, numRuns: 500 },
    );
  });
});
