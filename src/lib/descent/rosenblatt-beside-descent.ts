import { residual } from '../cost/line.ts';
import { parabolaInW, type Parabola } from '../cost/parabola.ts';
import { quadraticForm } from '../cost/quadratic-form.ts';
import { dataset, type Dataset } from '../data/dataset.ts';
import type { Step } from './descend.ts';
import { lockstep } from './lockstep.ts';
import { lineObjective } from './objective.ts';
import { learningRate } from './rules/learning-rate.ts';
import { rosenblatt } from './rules/rosenblatt.ts';

/** One of the two runs after so many corrections. */
export interface Corrected {
  readonly w: number;
  /** Truth minus prediction at this w. */
  readonly error: number;
  /** What is added to w next. */
  readonly correction: number;
}

/** Both runs after so many corrections each: Rosenblatt's, and descent. */
export interface BesideDescent {
  readonly his: Corrected;
  readonly ours: Corrected;
}

export interface Rosenblatt {
  /** α of Rosenblatt's correction `w + α (y − w x) x`. */
  readonly alpha: number;
  /** The learning rate of descent on the square, `w + 2 rate (y − w x) x`. */
  readonly rate: number;
  readonly start: number;
  readonly steps: number;
}

/**
 * Rosenblatt's correction and descent on the squared error, side by side on one bean `[x, y]`; beside the steps come the
 * bean as data and the cost of w as a parabola. Throws an InputError for a bad rate, count or bean.
 */
export function rosenblattBesideDescent(
  [x, y]: readonly [number, number],
  { alpha, rate, start, steps }: Rosenblatt,
): {
  readonly steps: readonly BesideDescent[];
  readonly data: Dataset;
  readonly parabola: Parabola;
} {
  const data = dataset([x], [y]);
  const rules = { his: rosenblatt(alpha), ours: learningRate(rate) };
  const corrected = ({ at: [w = NaN], gradient: [slope = NaN] }: Step, factor: number): Corrected => {
    return { w, error: residual({ w, b: 0 }, x, y), correction: -factor * slope };
  };
  const run = lockstep({ objective: lineObjective(data, { intercept: false }), rules, start: [start], steps });
  return {
    steps: run.steps.map(({ his, ours }) => ({ his: corrected(his, alpha / 2), ours: corrected(ours, rate) })),
    data,
    parabola: parabolaInW(quadraticForm(data)),
  };
}
