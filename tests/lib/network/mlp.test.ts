import { describe, expect, test } from 'vitest';
import { costAndGradient, network } from '../../../src/lib/network/mlp.ts';
import type { Shape } from '../../../src/lib/network/shape.ts';
import { expectClose } from '../close.ts';
import reference from '../reference/network.json' with { type: 'json' };

describe('the network as a graph', () => {
  test.each(reference)('$hidden $activation has the numbers of the independent reference', (expected) => {
    const shape: Shape = { hidden: expected.hidden, activation: expected.activation as Shape['activation'] };
    const { xs, ys, parameters } = expected;
    const { cost, gradient } = costAndGradient(network(shape, parameters), { xs, ys });
    expectClose(cost, expected.cost);
    gradient.forEach((slope, p) => expect(slope).toBeCloseTo(expected.gradient[p]!, 12));
  });

  test('has a node for each neuron, and takes new weights between passes', () => {
    const built = network({ hidden: [2], activation: 'none' }, [1, 0, 2, 0, 1, 1, 0]);
    built.x.value = 3;
    built.y.value = 4;
    built.graph.forward();
    expect(built.layers.map((layer) => layer.map(({ value }) => value))).toEqual([[3, 6], [9]]);
    expect(built.cost.value).toBe(25);
    built.parameters[6]!.value = -5;
    built.graph.forward();
    expect([built.prediction.value, built.cost.value]).toEqual([4, 0]);
  });

  test('starts each batch from nothing', () => {
    const { xs, ys, parameters } = reference[0]!;
    const built = network({ hidden: [3], activation: 'tanh' }, parameters);
    const first = costAndGradient(built, { xs, ys }).gradient;
    expect(costAndGradient(built, { xs, ys }).gradient).toEqual(first);
  });
});
