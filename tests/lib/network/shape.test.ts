import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interceptIndex, layersOf, parameterCount, weightIndex } from '../../../src/lib/network/shape.ts';
import { fixed } from '../arbitraries.ts';
import { refused } from '../refused.ts';
import { shapes } from './shapes.ts';

test('every parameter has one place of its own', () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const layers = layersOf(shape);
      const places = layers.flatMap((layer) =>
        Array.from({ length: layer.neurons }, (_, neuron) => [
          ...Array.from({ length: layer.inputs }, (__, input) => weightIndex(layer, neuron, input)),
          interceptIndex(layer, neuron),
        ]).flat(),
      );
      expect(places).toEqual(Array.from({ length: parameterCount(layers) }, (_, i) => i));
    }),
    fixed,
  );
});

test('the hidden layers are activated, the output is not', () => {
  const layers = layersOf({ hidden: [4, 2], activation: 'relu' });
  expect(layers.map(({ inputs, neurons, activation }) => [inputs, neurons, activation])).toEqual([
    [1, 4, 'relu'],
    [4, 2, 'relu'],
    [2, 1, 'none'],
  ]);
});

test.each([
  [[], 'hidden layers'],
  [[1, 1, 1], 'hidden layers'],
  [[0], 'neurons in a layer'],
  [[7], 'neurons in a layer'],
  [[2.5], 'neurons in a layer'],
])('hidden layers of %j neurons are refused', (hidden, name) => {
  expect(refused(() => layersOf({ hidden, activation: 'tanh' })).details['name']).toBe(name);
});

test('an unknown activation is refused by name', () => {
  const error = refused(() => layersOf({ hidden: [1], activation: 'step' as 'tanh' }));
  expect(error.details).toMatchObject({ name: 'activation', value: 'step' });
});
