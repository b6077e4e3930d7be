import { describe, expect, test } from 'vitest';
import { gradientAtPoint } from '../../../src/lib/difference/finite-difference.ts';
import { flatNetwork } from '../../../src/lib/network/flat.ts';
import { shares } from '../../../src/lib/network/shares.ts';
import { twoPasses } from '../../../src/lib/network/two-passes.ts';
import { expectClose } from '../close.ts';

const neurons = { w: [2, -1], b: [-0.4, 0.8], v: [1, 2], c: -0.5 } as const;

describe('two passes through two neurons', () => {
  test('have with ReLU the numbers one gets on paper', () => {
    const passes = twoPasses(neurons, { x: 0.5, y: 0.9, rate: 0.1, activation: 'relu' });
    expectClose(passes.prediction, 0.7);
    expectClose(passes.cost, 0.04);
    expectClose(passes.byPrediction, -0.4);
    [-0.4, -0.8].forEach((slope, i) => expectClose(passes.byH[i], slope));
    [-0.24, -0.12].forEach((slope, i) => expectClose(passes.byV[i], slope));
    [-0.2, -0.4].forEach((slope, i) => expectClose(passes.byW[i], slope));
  });

  test('let nothing come back through a ReLU whose sum is negative', () => {
    const { s, h, byS, byW, next } = twoPasses(neurons, { x: 0.9, y: 0.5, rate: 0.1, activation: 'relu' });
    expect([s[1] < 0, h[1], byS[1], byW[1], next.w[1]]).toEqual([true, 0, 0, 0, neurons.w[1]]);
  });

  test('step against the finite difference of the cost', () => {
    const how = { x: 0.5, y: 0.9, rate: 0.1, activation: 'tanh' } as const;
    const { next, nextCost, cost } = twoPasses(neurons, how);
    const slopes = gradientAtPoint(
      ([w1 = 0, w2 = 0, c = 0]) => twoPasses({ ...neurons, w: [w1, w2], c }, how).cost,
      [...neurons.w, neurons.c],
    );
    [next.w[0], next.w[1], next.c].forEach((value, i) => {
      expect(value).toBeCloseTo([...neurons.w, neurons.c][i]! - 0.1 * slopes[i]!, 8);
    });
    expect(nextCost).toBeLessThan(cost);
  });
});

test('the shares of the last hidden neurons and the intercept add up to the prediction', () => {
  const network = flatNetwork({ hidden: [3, 2], activation: 'tanh' });
  const parameters = Array.from({ length: network.dimension }, (_, i) => Math.sin(i + 1));
  const found = shares(network, parameters, network.outputs(parameters, 0.3));
  expect(found.shares).toHaveLength(2);
  expectClose(found.shares[0]! + found.shares[1]! + found.intercept, network.predict(parameters, 0.3));
});
