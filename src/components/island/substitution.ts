import { costTerms, gradientTerms, type Substitution } from '../../lib/cost/terms.ts';
import type { Convention } from '../../lib/cost/convention.ts';
import type { Line } from '../../lib/cost/line.ts';
import { costAt, quadraticForm } from '../../lib/cost/quadratic-form.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import type { Why } from './figure.ts';
import { exact } from './exact.ts';
import { text } from './text.ts';

const most = 6; // terms that are written out; the rest is summed up in words
const digits = 6;
const say = (value: number): string => exact(value, digits);
/** A number where a minus sign in front of it would be misread. */
const held = (value: number): string => (value < 0 ? `(${say(value)})` : say(value));

/** Where the mean squared error (or the convention's own sum) at a line comes from. */
export function whyCost(data: Dataset, line: Line, convention: Convention = 'mean'): Why {
  const found = costTerms(data, line, convention);
  const lines = written(found, ({ x, y }) => `(${prediction(line, x)} − ${held(y)})²`);
  const value = costAt(quadraticForm(data, convention), line);
  return {
    lines,
    check: { by: text('From the curve itself, a w² + b w + c:', '直接代入曲线 a w² + b w + c：'), value },
  };
}

/** Where a partial derivative of the cost comes from, with a central finite difference of the cost beside it. */
export function whyGradient(
  data: Dataset,
  line: Line,
  variable: 'w' | 'b' = 'w',
  convention: Convention = 'mean',
): Why {
  const found = gradientTerms(data, line, convention, variable);
  const lines = written(found, ({ x, y }) => {
    const error = `(${prediction(line, x)} − ${held(y)})`;
    return variable === 'w' ? `${held(x)} × ${error}` : error;
  });
  const form = quadraticForm(data, convention);
  const along = (t: number): number => costAt(form, { ...line, [variable]: t });
  return {
    lines,
    check: {
      by: text('By finite differences of the cost:', '用代价的有限差分算：'),
      slopes: [[along, line[variable]]],
    },
  };
}

/** Of a number that nothing was done to: that it is what it is. */
export const whyStart = (symbol: string, at: number): Why => ({ lines: [`${symbol} = ${say(at)}`] });

/** Where a parameter lands: the step taken from it. */
export function whyUpdate(symbol: string, from: number, rate: number, gradient: number, to: number): Why {
  const step = `${held(rate)} × ${held(gradient)}`;
  return {
    lines: [
      `${symbol} − α × ${symbol === 'b' ? '∂e/∂b' : 'de/dw'}`,
      `= ${say(from)} − ${step}`,
      `= ${say(from)} − ${held(rate * gradient)} = ${say(to)}`,
    ],
  };
}

/** Where a step comes from: the learning rate times the slope, against its sign. */
export function whyStep(rate: number, gradient: number): Why {
  return { lines: [`−α × de/dw = −${held(rate)} × ${held(gradient)} = ${say(-rate * gradient)}`] };
}

/** Where a prediction comes from. */
export function whyPrediction(line: Line, x: number): Why {
  return { lines: [`${prediction(line, x)} = ${say(line.w * x + line.b)}`] };
}

/** Where the signed error of one point comes from. */
export function whyError({ y, prediction, error }: { y: number; prediction: number; error: number }): Why {
  return { lines: [`y − ŷ = ${say(y)} − ${held(prediction)} = ${say(error)}`] };
}

const prediction = ({ w, b }: Line, x: number): string =>
  `${say(w)} × ${held(x)}${b === 0 ? '' : ` ${b < 0 ? '−' : '+'} ${say(Math.abs(b))}`}`;

function written(
  { terms, factor, sum, result }: Substitution,
  term: (t: Substitution['terms'][number]) => string,
): string[] {
  const few = terms.slice(0, most);
  const more = terms.length > most ? ` + … (${terms.length})` : '';
  const products = few.map((t, i) => (i === 0 ? say(t.value) : `${t.value < 0 ? '−' : '+'} ${say(Math.abs(t.value))}`));
  return [
    `${say(factor)} × [ ${few.map(term).join(' + ')}${more} ]`,
    `= ${say(factor)} × [ ${products.join(' ')}${more} ]`,
    `= ${say(factor)} × ${held(sum)} = ${exact(result, 10)}`,
  ];
}
