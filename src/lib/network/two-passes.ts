import { flatNetwork } from './flat.ts';
import type { Activation, Shape } from './shape.ts';

/** Two hidden neurons: weights w and intercepts b in, weights v and one intercept c out. */
export interface TwoNeurons {
  readonly w: readonly [number, number];
  readonly b: readonly [number, number];
  readonly v: readonly [number, number];
  readonly c: number;
}

/** Every number of one forward and one backward pass through two neurons, on one point, and the step they lead to. */
export interface Passes extends TwoNeurons {
  readonly x: number;
  readonly y: number;
  /** The weighted sums, and what the activation makes of them. */
  readonly s: readonly [number, number];
  readonly h: readonly [number, number];
  readonly prediction: number;
  /** The squared error. */
  readonly cost: number;
  /** The derivative of the cost by the prediction, by h, by s (and so by b), by the weights and by c. */
  readonly byPrediction: number;
  readonly byH: readonly [number, number];
  readonly byS: readonly [number, number];
  readonly byV: readonly [number, number];
  readonly byW: readonly [number, number];
  readonly byC: number;
  /** After the step: the neurons, and what the point costs then. */
  readonly next: TwoNeurons;
  readonly nextCost: number;
}

const flat = ({ w, b, v, c }: TwoNeurons): number[] => [w[0], b[0], w[1], b[1], v[0], v[1], c];

/** Both passes through two neurons, and one step of descent at a rate. */
export function twoPasses(
  neurons: TwoNeurons,
  { x, y, rate, activation }: { x: number; y: number; rate: number; activation: Activation },
): Passes {
  const { w, b, v } = neurons;
  const shape: Shape = { hidden: [2], activation };
  const network = flatNetwork(shape);
  const point = { xs: [x], ys: [y] };
  const at = flat(neurons);
  const [[h1 = 0, h2 = 0] = [], [prediction = 0] = []] = network.outputs(at, x);
  const gradient = network.gradient(at, point) as [number, number, number, number, number, number, number];
  const [byW1, byS1, byW2, byS2, byV1, byV2, byC] = gradient;
  const [w1, b1, w2, b2, v1, v2, c] = at.map((value, p) => value - rate * gradient[p]!) as typeof gradient;
  return {
    ...neurons,
    ...{ x, y, prediction, cost: network.cost(at, point) },
    s: [w[0] * x + b[0], w[1] * x + b[1]],
    h: [h1, h2],
    byPrediction: byC,
    byH: [byC * v[0], byC * v[1]],
    byS: [byS1, byS2],
    byV: [byV1, byV2],
    byW: [byW1, byW2],
    byC,
    next: { w: [w1, w2], b: [b1, b2], v: [v1, v2], c },
    nextCost: network.cost([w1, b1, w2, b2, v1, v2, c], point),
  };
}
