/** A small network as a graph: what a neuron computes, layer by layer, and how its weights get their gradient. */

import type { Dataset } from '../data/dataset.ts';
import type { Sample } from '../descent/objective.ts';
import { Graph } from '../graph/graph.ts';
import type { Node } from '../graph/graph.ts';
import { interceptIndex, layersOf, parameterCount, weightIndex } from './shape.ts';
import type { Layer, Shape } from './shape.ts';

export interface Network {
  readonly graph: Graph;
  readonly x: Node;
  readonly y: Node;
  /** The weights and intercepts, in the order of `shape.ts`. */
  readonly parameters: readonly Node[];
  /** What each neuron puts out, layer by layer; the last holds the prediction alone. */
  readonly layers: readonly (readonly Node[])[];
  readonly prediction: Node;
  /** The squared error of one point. */
  readonly cost: Node;
}

/**
 * A network with its parameters, for one point at a time.
 *
 * @throws InputError if the shape is not allowed
 */
export function network(shape: Shape, values: readonly number[]): Network {
  const plan = layersOf(shape);
  const graph = new Graph();
  const x = graph.input(NaN, 'x');
  const y = graph.input(NaN, 'y');
  const parameters = Array.from({ length: parameterCount(plan) }, (_, i) => graph.input(values[i] ?? NaN));

  const neuron = (layer: Layer, place: number, inputs: readonly Node[]): Node => {
    const weighted = inputs.map((input, i) => graph.apply('mul', parameters[weightIndex(layer, place, i)]!, input));
    const terms = [...weighted, parameters[interceptIndex(layer, place)]!];
    const sum = terms.reduce((left, right) => graph.apply('add', left, right));
    return layer.activation === 'none' ? sum : graph.apply(layer.activation, sum);
  };

  let inputs: Node[] = [x];
  const layers = plan.map((layer) => {
    inputs = Array.from({ length: layer.neurons }, (_, place) => neuron(layer, place, inputs));
    return inputs;
  });
  const prediction = inputs[0]!;
  const error = graph.apply('sub', prediction, y);
  const cost = graph.apply('mul', error, error);
  return { graph, x, y, parameters, layers, prediction, cost };
}

/**
 * The mean squared error over a sample and its gradient: one forward and one backward pass for each point, whose
 * derivatives add up in the parameters until all points have been seen.
 */
export function costAndGradient(
  { graph, x, y, parameters, cost }: Network,
  { xs, ys }: Dataset,
  sample: Sample = 'all',
): { cost: number; gradient: number[] } {
  const points = sample === 'all' ? xs.map((_, i) => i) : sample;
  let total = 0;
  graph.zero();
  for (const point of points) {
    x.value = xs[point]!;
    y.value = ys[point]!;
    graph.forward();
    graph.backward(cost);
    total += cost.value;
  }
  return {
    cost: total / points.length,
    gradient: parameters.map(({ derivative }) => derivative / points.length),
  };
}
