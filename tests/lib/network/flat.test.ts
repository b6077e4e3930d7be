import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { riseAndFall } from '../../../src/lib/data/rise-and-fall.ts';
import { gradientAtPoint } from '../../../src/lib/difference/finite-difference.ts';
import { flatNetwork } from '../../../src/lib/network/flat.ts';
import { initialParameters } from '../../../src/lib/network/initial.ts';
import { costAndGradient, network } from '../../../src/lib/network/mlp.ts';
import type { Shape } from '../../../src/lib/network/shape.ts';
import { fixed } from '../arbitraries.ts';
import { expectClose } from '../close.ts';
import reference from '../reference/network.json' with { type: 'json' };
import { refused } from '../refused.ts';
import { shapes } from './shapes.ts';

const data = riseAndFall({ n: 12, seed: 3 });

describe('the flat network', () => {
  test.each(reference)('$hidden $activation has the numbers of the independent reference', (expected) => {
    const flat = flatNetwork({ hidden: expected.hidden, activation: expected.activation as Shape['activation'] });
    const { parameters, xs, ys } = expected;
    xs.forEach((x, i) => expectClose(flat.predict(parameters, x), expected.predictions[i]!));
    expectClose(flat.cost(parameters, { xs, ys }), expected.cost);
    flat.gradient(parameters, { xs, ys }).forEach((slope, p) => expect(slope).toBeCloseTo(expected.gradient[p]!, 12));
    let trained = parameters;
    for (let step = 0; step < expected.steps; step++) {
      const gradient = flat.gradient(trained, { xs, ys });
      trained = trained.map((value, p) => value - expected.rate * gradient[p]!);
    }
    trained.forEach((value, p) => expect(value).toBeCloseTo(expected.trained[p]!, 11));
  });

  test('has the same numbers as the graph, for every shape and sample', () => {
    const samples = fc.oneof(
      fc.constant('all' as const),
      fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 5 }),
    );
    fc.assert(
      fc.property(shapes, fc.nat(1000), samples, (shape, seed, sample) => {
        const parameters = initialParameters(shape, seed);
        const flat = flatNetwork(shape);
        const onGraph = costAndGradient(network(shape, parameters), data, sample);
        flat.gradient(parameters, data, sample).forEach((slope, p) => {
          expect(Math.abs(slope - onGraph.gradient[p]!)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(slope)));
        });
        if (sample === 'all') expectClose(flat.cost(parameters, data), onGraph.cost);
      }),
      { ...fixed, numRuns: 100 },
    );
  });

  test('has the gradient of the finite difference', () => {
    fc.assert(
      fc.property(shapes, fc.nat(1000), (shape, seed) => {
        // At the bend of a relu there is no derivative to compare.
        if (shape.activation === 'relu') return;
        const parameters = initialParameters(shape, seed);
        const flat = flatNetwork(shape);
        const difference = gradientAtPoint((at) => flat.cost(at, data), parameters);
        flat.gradient(parameters, data).forEach((slope, p) => {
          expect(Math.abs(slope - difference[p]!)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(slope)));
        });
      }),
      { ...fixed, numRuns: 60 },
    );
  });

  test('tells what each neuron puts out, the prediction last', () => {
    const shape = { hidden: [3, 2], activation: 'tanh' } as const;
    const parameters = initialParameters(shape, 1);
    const flat = flatNetwork(shape);
    const outputs = flat.outputs(parameters, 0.4);
    expect(outputs.map((layer) => layer.length)).toEqual([3, 2, 1]);
    expect(outputs[2]![0]).toBe(flat.predict(parameters, 0.4));
    expect(outputs[0]![0]).toBe(Math.tanh(parameters[0]! * 0.4 + parameters[1]!));
  });

  test('without an activation is a straight line, whatever its layers', () => {
    const shape = { hidden: [6, 4], activation: 'none' } as const;
    const parameters = initialParameters(shape, 5).map((value, i) => value + 0.1 * i);
    const flat = flatNetwork(shape);
    const [left, middle, right] = [0, 0.5, 1].map((x) => flat.predict(parameters, x)) as [number, number, number];
    expect(middle).toBeCloseTo((left + right) / 2, 12);
  });

  test('refuses a point that is not there', () => {
    const shape = { hidden: [1], activation: 'tanh' } as const;
    const act = () => flatNetwork(shape).gradient(initialParameters(shape, 1), data, [12]);
    expect(refused(act).details).toMatchObject({ name: 'index', value: 12, most: 11 });
  });
});
