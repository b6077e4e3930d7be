/** The shape of a small network, and where each of its parameters stands in one flat list. */

import { oneOf, wholeNumber } from '../checks.ts';

export type Activation = 'tanh' | 'sigmoid' | 'relu' | 'none';

/** One input, one or two hidden layers of one to six neurons, one output without activation. */
export interface Shape {
  /** The number of neurons in each hidden layer. */
  readonly hidden: readonly number[];
  readonly activation: Activation;
}

/** One layer: each of its neurons weighs all numbers of the layer before it, and adds its intercept. */
export interface Layer {
  readonly inputs: number;
  readonly neurons: number;
  /** Where its parameters begin: neuron by neuron, the weights and then the intercept. */
  readonly offset: number;
  readonly activation: Activation;
}

/** The layers of a shape, hidden ones first. Throws an InputError if the shape is not allowed. */
export function layersOf({ hidden, activation }: Shape): Layer[] {
  wholeNumber('hidden layers', hidden.length, 1, 2);
  hidden.forEach((neurons) => wholeNumber('neurons in a layer', neurons, 1, 6));
  oneOf('activation', activation, ['tanh', 'sigmoid', 'relu', 'none']);
  const layers: Layer[] = [];
  let inputs = 1;
  let offset = 0;
  for (const neurons of [...hidden, 1]) {
    const last = layers.length === hidden.length;
    layers.push({ inputs, neurons, offset, activation: last ? 'none' : activation });
    offset += neurons * (inputs + 1);
    inputs = neurons;
  }
  return layers;
}

/** How many weights and intercepts the layers have together. */
export function parameterCount(layers: readonly Layer[]): number {
  return layers.reduce((count, { inputs, neurons }) => count + neurons * (inputs + 1), 0);
}

/** The place of the weight by which a neuron of the layer takes a number of the layer before; all count from 0. */
export function weightIndex({ inputs, offset }: Layer, neuron: number, input: number): number {
  return offset + neuron * (inputs + 1) + input;
}

/** The place of a neuron's intercept. */
export function interceptIndex({ inputs, offset }: Layer, neuron: number): number {
  return offset + neuron * (inputs + 1) + inputs;
}
