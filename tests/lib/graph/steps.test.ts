import { describe, expect, test } from 'vitest';
import { parseExpression } from '../../../src/lib/expression/parse.ts';
import { toText } from '../../../src/lib/expression/print/text.ts';
import { fromExpression } from '../../../src/lib/graph/from-expression.ts';
import { passSteps } from '../../../src/lib/graph/steps.ts';

describe('both passes node by node', () => {
  const { graph, output, inputs, parts } = fromExpression(parseExpression('(2w + b)(b + 1)'), { w: 3, b: 4 });
  graph.forward();
  const steps = passSteps(graph, output);
  const name = (id: number) => toText(parts.get(graph.nodes[id]!)!);
  const b = inputs.get('b')!;

  test('go forward in an order in which each node finds its parents ready', () => {
    const forward = steps.filter(({ pass }) => pass === 'forward');
    expect(forward.map(({ node }) => name(node.id))).toEqual(['2·w', '2·w + b', 'b + 1', '(2·w + b)·(b + 1)']);
    for (const { node, values } of forward) {
      expect(node.parents.every(({ id }) => values[id] !== undefined)).toBe(true);
      expect(values[node.id]).toBe(node.value);
    }
    expect(forward[0]!.values[output.id]).toBeUndefined();
  });

  test('come back from the output, each node handing on what arrived times its local derivative', () => {
    const backward = steps.filter(({ pass }) => pass === 'backward');
    expect(backward.map(({ node }) => name(node.id))).toEqual([
      '(2·w + b)·(b + 1)',
      'b + 1',
      '2·w + b',
      'b',
      '2·w',
      'w',
    ]);
    expect(backward[0]!.contributions.map(({ parent, value }) => [name(parent.id), value])).toEqual([
      ['2·w + b', 5],
      ['b + 1', 10],
    ]);
    expect(backward.map(({ derivatives }) => derivatives[b.id])).toEqual([undefined, 10, 15, 15, 15, 15]);
  });

  test('end with the derivatives of the backward pass', () => {
    graph.backward(output);
    const last = steps.at(-1)!.derivatives;
    for (const node of graph.nodes) expect(last[node.id] ?? 0).toBe(node.derivative);
  });
});
