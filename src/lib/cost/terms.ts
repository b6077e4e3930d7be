import type { Dataset } from '../data/dataset.ts';
import { conventionFactor, type Convention } from './convention.ts';
import { predict, type Line } from './line.ts';

/** What one point puts into the sum. */
export interface Term {
  readonly x: number;
  readonly y: number;
  readonly prediction: number;
  /** Prediction minus truth. */
  readonly error: number;
  readonly value: number;
}

/** A number of the run taken apart: `result = factor · sum`, and `sum` is the sum of the terms' values. */
export interface Substitution {
  readonly terms: readonly Term[];
  readonly factor: number;
  readonly sum: number;
  readonly result: number;
}

/** The cost, term by term: the values are the squared errors, the factor is 1/n for the mean. */
export function costTerms(data: Dataset, line: Line, convention: Convention = 'mean'): Substitution {
  return substitution(data, line, conventionFactor(convention, data.xs.length), (error) => error * error);
}

/** One partial derivative of the cost, term by term: x · error for w and error for b; the factor is 2/n for the mean. */
export function gradientTerms(data: Dataset, line: Line, convention: Convention, variable: 'w' | 'b'): Substitution {
  const factor = 2 * conventionFactor(convention, data.xs.length);
  return substitution(data, line, factor, (error, x) => (variable === 'w' ? x * error : error));
}

function substitution(
  { xs, ys }: Dataset,
  line: Line,
  factorOfMean: number,
  valueOf: (error: number, x: number) => number,
): Substitution {
  const terms = xs.map((x, i): Term => {
    const y = ys[i]!;
    const prediction = predict(line, x);
    const error = prediction - y;
    return { x, y, prediction, error, value: valueOf(error, x) };
  });
  const factor = factorOfMean / xs.length;
  const sum = terms.reduce((total, term) => total + term.value, 0);
  return { terms, factor, sum, result: factor * sum };
}
