import type { Dataset } from '../data/dataset.ts';

/** The line `y = w x + b`: a neuron with one input. */
export interface Line {
  readonly w: number;
  readonly b: number;
}

/** What the line predicts for the input `x`: the forward pass. */
export function predict(line: Line, x: number): number {
  return line.w * x + line.b;
}

/** The signed error of one point, truth minus prediction: positive when the point lies above the line. */
export function residual(line: Line, x: number, y: number): number {
  return y - predict(line, x);
}

/** The residual of every point, in the order of the data. */
export function residuals(line: Line, data: Dataset): number[] {
  return data.xs.map((x, i) => residual(line, x, data.ys[i]!));
}
