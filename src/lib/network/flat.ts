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
  // Working space of the passes: a number for each neuron, and what has come back to it.
  const values = layers.map(({ neurons }) => new Float64Array(neurons));
  const arrived = layers.map(({ neurons }) => new Float64Array(neurons));
  const input = new Float64Array(1);

  function forward(parameters: readonly number[], x: number): number {
    input[0] = x;
    let before = input;
    for (let l = 0; l < layers.length; l++) {
      const here = values[l]!;
      let p = layers[l]!.offset;
      for (let j = 0; j < here.length; j++) {
        let sum = 0;
        for (let i = 0; i < before.length; i++) sum += parameters[p++]! * before[i]!;
        sum += parameters[p++]!;
        here[j] = l === layers.length - 1 ? sum : activate(sum);
      }
      before = here;
    }
    return before[0]!;
  }

  function backward(parameters: readonly number[], error: number, gradient: number[]): void {
    arrived.at(-1)![0] = 2 * error;
    for (let l = layers.length - 1; l >= 0; l--) {
      const before = l > 0 ? values[l - 1]! : input;
      const back = l > 0 ? arrived[l - 1]! : undefined;
      back?.fill(0);
      let p = layers[l]!.offset;
      for (let j = 0; j < values[l]!.length; j++) {
        const through = arrived[l]![j]! * (l === layers.length - 1 ? 1 : slope(values[l]![j]!));
        for (let i = 0; i < before.length; i++) {
          if (back) back[i]! += through * parameters[p]!;
          gradient[p++]! += through * before[i]!;
        }
        gradient[p++]! += through;
      }
    }
  }

  return {
    layers,
    dimension,
    predict: forward,
    outputs(parameters, x) {
      forward(parameters, x);
      return values.map((layer) => Array.from(layer));
    },
    cost(parameters, { xs, ys }) {
      let sum = 0;
      for (let k = 0; k < xs.length; k++) sum += (forward(parameters, xs[k]!) - ys[k]!) ** 2;
      return sum / xs.length;
    },
    gradient(parameters, { xs, ys }, sample = 'all', into = new Array<number>(dimension)) {
      const gradient = into.fill(0);
      const count = sample === 'all' ? xs.length : sample.length;
      for (let k = 0; k < count; k++) {
        const index = sample === 'all' ? k : sample[k]!;
        const [x, y] = [xs[index], ys[index]];
        if (x === undefined || y === undefined) throw noPoint(index, xs.length - 1);
        backward(parameters, forward(parameters, x) - y, gradient);
      }
      for (let p = 0; p < dimension; p++) gradient[p]! /= count;
      return gradient;
    },
  };
}

function noPoint(value: number, most: number): InputError {
  const details = { name: 'index', value, least: 0, most };
  return new InputError('out-of-range', details, `index is ${value}: it has to be a whole number from 0 to ${most}.`);
}
