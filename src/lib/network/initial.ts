import { seeded } from '../random/seeded.ts';
import { interceptIndex, layersOf, parameterCount, weightIndex } from './shape.ts';
import type { Activation, Shape } from './shape.ts';

/** How far from 0 the first weights may lie, so that a neuron bends within sizes from 0 to 1. Sigmoid is half as steep as tanh. */
const reach: Readonly<Record<Activation, { readonly first: number; readonly later: number }>> = {
  tanh: { first: 4, later: 1 },
  sigmoid: { first: 8, later: 2 },
  relu: { first: 4, later: 1 },
  none: { first: 1, later: 1 },
};

/**
 * Random weights and intercepts to start training from, in the order of `shape.ts`. The same seed gives the same ones.
 *
 * The first hidden layer is laid out over inputs from 0 to 1: each of its neurons has a weighted sum of 0, where it
 * bends, somewhere between them. Later weights are uniform with variance (reach squared) / inputs, later intercepts 0.
 * Throws an InputError if the shape is not allowed or the seed is not finite.
 */
export function initialParameters(shape: Shape, seed: number): number[] {
  const layers = layersOf(shape);
  const random = seeded(seed);
  const parameters = new Array<number>(parameterCount(layers)).fill(0);
  const between = (least: number, most: number) => least + (most - least) * random();
  const { first, later } = reach[shape.activation];

  for (const [depth, layer] of layers.entries()) {
    const limit = depth === 0 ? first : later * Math.sqrt(3 / layer.inputs);
    for (let neuron = 0; neuron < layer.neurons; neuron++) {
      for (let input = 0; input < layer.inputs; input++) {
        parameters[weightIndex(layer, neuron, input)] = between(-limit, limit);
      }
      if (depth === 0) {
        const bend = random();
        parameters[interceptIndex(layer, neuron)] = -parameters[weightIndex(layer, neuron, 0)]! * bend;
      }
    }
  }
  return parameters;
}
