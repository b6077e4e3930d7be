import { conventionFactor, type Convention } from '../cost/convention.ts';
import { parabolaBound, parabolaInW, slopeAt, valueAt, type Parabola } from '../cost/parabola.ts';
import { costAt, gradientAt, quadraticForm, rateBound } from '../cost/quadratic-form.ts';
import type { Dataset } from '../data/dataset.ts';
import { InputError } from '../input-error.ts';

/** The points a gradient looks at: all of them, or those of these indices. */
export type Sample = 'all' | readonly number[];

/** What descent goes down on. */
export interface Objective {
  /** How many points a look at all of them counts. */
  readonly size: number;
  /** How many parameters there are: the length of `at` and of the gradient. */
  readonly dimension: number;
  /** The cost over all points. */
  cost(at: readonly number[]): number;
  /** The gradient of the cost over the points of the sample, at `at`. */
  gradient(at: readonly number[], sample: Sample): readonly number[];
  /** The learning rate above which descent on all points diverges, where it is known. */
  readonly bound?: number;
}

/**
 * The cost of a line on the data, as a function of [w] (b held at 0) or, with an intercept, of [w, b].
 *
 * Cost and gradient over all points take the same time however many there are; the gradient of any other sample is
 * summed point by point, and an empty sample or an index outside the data throws an InputError.
 */
export function lineObjective(
  data: Dataset,
  { convention = 'mean', intercept }: { convention?: Convention; intercept: boolean },
): Objective {
  const form = quadraticForm(data, convention);
  const coordinates = (w: number, b: number) => (intercept ? [w, b] : [w]);
  return {
    size: form.n,
    dimension: intercept ? 2 : 1,
    bound: intercept ? rateBound(form) : parabolaBound(parabolaInW(form)),
    // By index: to take an array apart costs more than the sum itself while a run is cold.
    cost: (at) => costAt(form, { w: at[0] ?? NaN, b: at[1] ?? 0 }),
    gradient(at, sample) {
      const w = at[0] ?? NaN;
      const b = at[1] ?? 0;
      const slopes = sample === 'all' ? gradientAt(form, { w, b }) : sampleGradient(data, sample, convention, w, b);
      return coordinates(slopes.w, slopes.b);
    },
  };
}

function sampleGradient({ xs, ys }: Dataset, sample: readonly number[], convention: Convention, w: number, b: number) {
  let sumW = 0;
  let sumB = 0;
  for (let i = 0; i < sample.length; i++) {
    const index = sample[i]!;
    const x = xs[index];
    const y = ys[index];
    if (x === undefined || y === undefined) throw outside('index', index, xs.length - 1);
    const error = w * x + b - y;
    sumW += x * error;
    sumB += error;
  }
  if (sample.length === 0) throw outside('sample size', 0, xs.length);
  const factor = (2 * conventionFactor(convention, sample.length)) / sample.length;
  return { w: factor * sumW, b: factor * sumB };
}

function outside(name: string, value: number, most: number): InputError {
  const least = name === 'index' ? 0 : 1;
  return new InputError(
    'out-of-range',
    { name, value, least, most },
    `${name} is ${value}: it has to be a whole number from ${least} to ${most}.`,
  );
}

/** A parabola as an objective of one parameter. There are no points to choose from: each look counts as one. */
export function parabolaObjective(parabola: Parabola): Objective {
  return {
    size: 1,
    dimension: 1,
    ...(parabola.a >= 0 && { bound: parabolaBound(parabola) }),
    cost: ([t = NaN]) => valueAt(parabola, t),
    gradient: ([t = NaN]) => [slopeAt(parabola, t)],
  };
}
