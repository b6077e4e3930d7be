import type { Dataset } from '../data/dataset.ts';
import type { Objective } from '../descent/objective.ts';
import { flatNetwork } from './flat.ts';
import type { Shape } from './shape.ts';

/**
 * The mean squared error of a network on the data, as something to descend on: training is the one loop of `descend`.
 *
 * There is no known bound on the learning rate, for this cost is no parabola. Throws an InputError if the shape is not
 * allowed.
 */
export function networkObjective(data: Dataset, shape: Shape): Objective {
  const network = flatNetwork(shape);
  return {
    size: data.xs.length,
    dimension: network.dimension,
    cost: (at) => network.cost(at, data),
    gradient: (at, sample) => network.gradient(at, data, sample),
  };
}
