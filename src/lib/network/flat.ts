/**
 * The network without a graph: the same two passes over plain arrays, for figures that train while they are watched.
 * `mlp.ts` says what is computed; a test holds the two to the same numbers.
 */

import type { Dataset } from '../data/dataset.ts';
import type { Sample } from '../descent/objective.ts';
import { InputError } from '../input-error.ts';
import { activations } from './activations.ts';
import { layersOf, parameterCount } from './shape.ts';
import type { Layer, Shape } from './shape.ts';

export interface FlatNetwork {
  readonly layers: readonly Layer[];
  /** How many parameters there are; their order is that of `shape.ts`. */
  readonly dimension: number;
  /** The output for an input. */
  predict(parameters: readonly number[], x: number): number;
  /** What each neuron puts out for an input, layer by layer; the last holds the output alone. */
  outputs(parameters: readonly number[], x: number): number[][];
  /** The mean squared error over all points. */
  cost(parameters: readonly number[], data: Dataset): number;
  /**
   * The gradient of the mean squared error over the points of a sample, by default all; written over `into` if that is
   * given, which spares a long run a new list for each of its updates.
   */
  gradient(parameters: readonly number[], data: Dataset, sample?: Sample, into?: number[]): number[];
}

/** Throws an InputError if the shape is not allowed. */
export function flatNetwork(shape: Shape): FlatNetwork {
  const layers = layersOf(shape);
  const dimension = parameterCount(layers);
  const { value: activate, derivative: slope } = activations[shape.activation];
  const last = layers.length - 1;
  // Working space of the passes, neuron after neuron with the input first: values, and what has come back to each. Loops
  // over plain numbers and two lists are several times as fast as over a list for each layer.
  const starts = layers.reduce<number[]>((found, { inputs }) => [...found, found.at(-1)! + inputs], [0]);
  const inputs = layers.map((layer) => layer.inputs);
  const neurons = layers.map((layer) => layer.neurons);
  const values = new Float64Array(starts[last + 1]! + 1);
  const arrived = new Float64Array(values.length);

  function forward(parameters: readonly number[], x: number): number {
    values[0] = x;
    let p = 0;
    for (let l = 0; l <= last; l++) {
      const from = starts[l]!;
      const to = starts[l + 1]!;
      const before = inputs[l]!;
      const here = neurons[l]!;
      for (let j = 0; j < here; j++) {
        let sum = 0;
        for (let i = 0; i < before; i++) sum += parameters[p++]! * values[from + i]!;
        sum += parameters[p++]!;
        values[to + j] = l === last ? sum : activate(sum);
      }
    }
    return values[values.length - 1]!;
  }

  function backward(parameters: readonly number[], error: number, gradient: number[]): void {
    for (let i = 0; i < arrived.length; i++) arrived[i] = 0;
    arrived[arrived.length - 1] = 2 * error;
    let end = dimension;
    for (let l = last; l >= 0; l--) {
      const from = starts[l]!;
      const to = starts[l + 1]!;
      const before = inputs[l]!;
      const here = neurons[l]!;
      end -= here * (before + 1);
      let p = end;
      for (let j = 0; j < here; j++) {
        const through = l === last ? arrived[to + j]! : arrived[to + j]! * slope(values[to + j]!);
        for (let i = 0; i < before; i++) {
          arrived[from + i]! += through * parameters[p]!;
          gradient[p]! += through * values[from + i]!;
          p++;
        }
        gradient[p]! += through;
        p++;
      }
    }
  }

  return {
    layers,
    dimension,
    predict: forward,
    outputs(parameters, x) {
      forward(parameters, x);
      return layers.map((layer, l) => Array.from(values.subarray(starts[l + 1], starts[l + 1]! + layer.neurons)));
    },
    cost(parameters, { xs, ys }) {
      let sum = 0;
      for (let k = 0; k < xs.length; k++) sum += (forward(parameters, xs[k]!) - ys[k]!) ** 2;
      return sum / xs.length;
    },
    gradient(parameters, { xs, ys }, sample = 'all', into = new Array<number>(dimension)) {
      for (let p = 0; p < dimension; p++) into[p] = 0; // for a single point, twice as fast as fill
      const count = sample === 'all' ? xs.length : sample.length;
      for (let k = 0; k < count; k++) {
        const index = sample === 'all' ? k : sample[k]!;
        const x = xs[index];
        const y = ys[index];
        if (x === undefined || y === undefined) throw noPoint(index, xs.length - 1);
        backward(parameters, forward(parameters, x) - y, into);
      }
      if (count > 1) for (let p = 0; p < dimension; p++) into[p]! /= count;
      return into;
    },
  };
}

function noPoint(value: number, most: number): InputError {
  const details = { name: 'index', value, least: 0, most };
  return new InputError('out-of-range', details, `index is ${value}: it has to be a whole number from 0 to ${most}.`);
}
