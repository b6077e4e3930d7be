import { predict } from '../../lib/cost/line.ts';
import { figure } from '../island/figure.ts';
import { fixed } from '../island/numbers.ts';
import { number } from '../island/params/number.ts';
import { whyPrediction } from '../island/substitution.ts';
import { text } from '../island/text.ts';
import { neuronCell } from '../views/neuron-cell.ts';
import { neuronLine } from '../views/neuron-line.ts';

/** Where the signal is: 0 at the dendrite's tip, 1 past the weight, 2 past the cell, 3 at the axon's end. */
interface Place {
  readonly place: number;
}
const from = <T>(place: number, value: T, at: Place): T | undefined => (at.place < place ? undefined : value);

/** S3: the McCulloch–Pitts neuron with one input, and the line that it is. */
export default figure({
  name: 'neuron',
  title: text('One neuron: a size comes in, a toxicity goes out', '一个神经元：进去的是大小，出来的是毒性'),
  pace: 1100,
  params: {
    w: number(0.7, { label: text('weight', '权重'), symbol: 'w', min: -100, max: 100, slider: [-0.5, 2], step: 0.01 }),
    size: number(0.6, { label: text('size', '大小'), symbol: 'x', min: -100, max: 100, slider: [0, 1], step: 0.01 }),
    b: number(0, {
      label: text('intercept', '截距'),
      symbol: 'b',
      min: -100,
      max: 100,
      slider: [-0.4, 0.6],
      step: 0.01,
    }),
  },
  panels: {
    cell: text(
      'A neuron: dendrite, weight, cell body and axon, with the numbers that pass through',
      '神经元：树突、权重、细胞体和轴突，以及经过它们的数',
    ),
    line: text(
      'The prediction of every size is a line; the ball is the bean at the dendrite',
      '各种大小的预测连成一条直线；圆点就是树突前的那颗豆豆',
    ),
  },
  trace({ w, size, b }) {
    const prediction = predict({ w, b }, size);
    return { steps: [0, 1, 2, 3].map((place) => ({ place, weighted: w * size, prediction })) };
  },
  columns: {
    size: { label: text('size', '大小'), symbol: 'x', value: (_, { size }) => size, digits: 2 },
    weighted: { label: text('times w', '乘 w'), symbol: 'w', value: (at) => from(1, at.weighted, at) },
    sum: { label: text('plus b', '加 b'), symbol: 'b', value: (at) => from(2, at.prediction, at) },
    prediction: { label: text('prediction', '预测'), symbol: 'pred', value: (at) => from(3, at.prediction, at) },
  },
  why: {
    prediction: ({ place }, { w, size, b }) => (place < 3 ? undefined : whyPrediction({ w, b }, size)),
  },
  formula: String.raw`\pred = \w\,\x + \b = \live{w} \times \live{input} + \live{b} = \live{result}`,
  slots: ({ place, prediction }, { w, size, b }) => ({
    w: held(w),
    input: held(size),
    b: held(b),
    result: place < 3 ? '?' : prediction,
    added: w + size,
    divided: size / (w || 1),
  }),
  draw(stage, moment, { w, size, b }, { steps }) {
    const { weighted, prediction } = steps[0]!;
    const place = moment.between((at) => at.place);
    const signal = place < 1 ? fixed(size, 2) : place < 2 ? fixed(weighted, 2) : fixed(prediction, 2);
    neuronCell(stage, 'cell', { w, b, size, prediction, place, signal });
    neuronLine(stage, 'line', { w, b, size, prediction, told: place === 3 });
  },
});

/** A number in a formula, in parentheses if it is negative. */
const held = (value: number): string => (value < 0 ? `(${fixed(value, 2)})` : fixed(value, 2));
