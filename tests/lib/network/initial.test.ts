import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialParameters } from '../../../src/lib/network/initial.ts';
import { interceptIndex, layersOf, parameterCount, weightIndex } from '../../../src/lib/network/shape.ts';
import { fixed } from '../arbitraries.ts';
import { shapes } from './shapes.ts';

test('the same seed gives the same parameters, another seed others', () => {
  const shape = { hidden: [4], activation: 'tanh' } as const;
  expect(initialParameters(shape, 1)).toEqual(initialParameters(shape, 1));
  expect(initialParameters(shape, 1)).not.toEqual(initialParameters(shape, 2));
});

test('every first neuron bends between 0 and 1', () => {
  fc.assert(
    fc.property(shapes, fc.nat(1000), (shape, seed) => {
      const parameters = initialParameters(shape, seed);
      const layers = layersOf(shape);
      const [first] = layers;
      expect(parameters).toHaveLength(parameterCount(layers));
      expect(parameters.every(Number.isFinite)).toBe(true);
      for (let neuron = 0; neuron < first!.neurons; neuron++) {
        const bend = -parameters[interceptIndex(first!, neuron)]! / parameters[weightIndex(first!, neuron, 0)]!;
        expect(bend).toBeGreaterThanOrEqual(0);
        expect(bend).toBeLessThanOrEqual(1);
      }
    }),
    fixed,
  );
});
