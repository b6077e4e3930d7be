import { describe, expect, test } from 'vitest';
import { parseExpression } from '../../../src/lib/expression/parse.ts';
import { toText } from '../../../src/lib/expression/print/text.ts';
import { fromExpression } from '../../../src/lib/graph/from-expression.ts';
import { refused } from '../refused.ts';

const build = (text: string, values: Record<string, number>, share = false) =>
  fromExpression(parseExpression(text), values, { share });

describe('the graph of an expression', () => {
  test('has one node for a variable, however often it is used', () => {
    const { graph, output, inputs } = build('(2w + b)(b + 1)', { w: 3, b: 4 });
    graph.forward();
    graph.backward(output);
    expect(output.value).toBe(50);
    expect([...inputs].map(([name, { derivative }]) => [name, derivative])).toEqual([
      ['w', 10],
      ['b', 15],
    ]);
    expect(graph.nodes.filter(({ operation }) => operation === 'input')).toHaveLength(2);
  });

  test('knows which part of the expression each node computes', () => {
    const { graph, parts } = build('(2w + b)(b + 1)', { w: 3, b: 4 });
    const written = graph.nodes.map((node) => toText(parts.get(node)!));
    expect(written).toEqual(['2', 'w', '2·w', 'b', '2·w + b', '1', 'b + 1', '(2·w + b)·(b + 1)']);
  });

  test('computes parts written alike each for itself, or once if they are shared', () => {
    const nodes = (share: boolean) => build('(w x)^2 + sin(x w)', { w: 2, x: 3 }, share).graph.nodes.length;
    expect(nodes(false)).toBe(8);
    expect(nodes(true)).toBe(7);
  });

  test('gives the same derivative either way', () => {
    for (const share of [false, true]) {
      const { graph, output, inputs } = build('(x + 1)^2 / (x + 1)', { x: 3 }, share);
      graph.forward();
      graph.backward(output);
      expect(inputs.get('x')!.derivative).toBeCloseTo(1, 12);
    }
  });

  test('of x·x lets x receive the derivative twice', () => {
    const { graph, output, inputs } = build('x x', { x: 3 });
    graph.forward();
    graph.backward(output);
    expect(output.parents).toEqual([inputs.get('x'), inputs.get('x')]);
    expect(inputs.get('x')!.derivative).toBe(6);
  });

  test("of a neuron's squared error brings back the two formulas of the gradient", () => {
    const [w, b, x, y] = [0.1, 0.1, 0.8, 0.9];
    const { graph, output, inputs } = build('(y - (w x + b))^2', { w, b, x, y });
    graph.forward();
    graph.backward(output);
    expect(inputs.get('w')!.derivative).toBeCloseTo(2 * x * x * w + 2 * x * b - 2 * x * y, 12);
    expect(inputs.get('b')!.derivative).toBeCloseTo(2 * b + 2 * x * w - 2 * y, 12);
  });

  test('needs a value for each variable', () => {
    expect(refused(() => build('w x', { w: 1 })).details).toEqual({ found: 'x', allowed: 'w' });
  });
});
