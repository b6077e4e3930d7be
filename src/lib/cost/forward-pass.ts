import type { Dataset } from '../data/dataset.ts';
import { predict, type Line } from './line.ts';

/** One point on its way through the line. */
export interface PassedPoint {
  readonly x: number;
  readonly y: number;
  readonly prediction: number;
  /** Truth minus prediction: positive when the point lies above the line. */
  readonly error: number;
  readonly square: number;
}

export interface ForwardPass {
  readonly points: readonly PassedPoint[];
  /** The mean squared error. */
  readonly cost: number;
}

/**
 * Sends the data through the line:
 * input, forward calculation, error of each point, mean squared error.
 */
export function forwardPass(line: Line, { xs, ys }: Dataset): ForwardPass {
  const points = xs.map((x, i): PassedPoint => {
    const y = ys[i]!;
    const prediction = predict(line, x);
    const error = y - prediction;
    return { x, y, prediction, error, square: error * error };
  });
  const sum = points.reduce((total, { square }) => total + square, 0);
  return { points, cost: sum / points.length };
}
