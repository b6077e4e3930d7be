import { forwardPass, type PassedPoint } from '../../lib/cost/forward-pass.ts';
import { parabolaInW, vertex } from '../../lib/cost/parabola.ts';
import { quadraticForm } from '../../lib/cost/quadratic-form.ts';
import { tadpoles } from '../../lib/data/tadpoles.ts';
import { figure } from '../island/figure.ts';
import { sidesVerdict } from '../island/fit-verdicts.ts';
import { fixed } from '../island/numbers.ts';
import { flag } from '../island/params/flag.ts';
import { number } from '../island/params/number.ts';
import { whyCost, whyError, whyPrediction } from '../island/substitution.ts';
import { tall } from '../island/tall.ts';
import { text } from '../island/text.ts';
import { passLedger } from '../views/pass-ledger.ts';
import { passPlot } from '../views/pass-plot.ts';

const data = tadpoles();
const parabola = parabolaInW(quadraticForm(data));
const best = vertex(parabola);

/** What has been worked out at a stage: everything up to it. */
const from =
  <T>(stage: number, get: (step: Stage) => T) =>
  (step: Stage) =>
    step.stage < stage ? undefined : get(step);
interface Stage {
  /** 0 before the pass, then input, forward calculation, error of each point, mean squared error. */
  readonly stage: number;
  readonly point: PassedPoint;
  readonly cost: number;
}

/** S1: seven tadpoles, one line through the origin, and the four stages of the pass that tells how wrong it is. */
export default figure({
  name: 'line-fit',
  title: text('Seven tadpoles, one line, seven errors', '七只蝌蚪，一条直线，七个误差'),
  stepName: text('Stage', '阶段'),
  pace: 1100,
  params: {
    w: number(2, {
      label: text('turns the line', '转动直线'),
      symbol: 'w',
      min: -2,
      max: 4,
      slider: [0, 2],
      step: 0.01,
    }),
    tadpole: number(7, { label: text('Tadpole worked out', '代入哪只蝌蚪'), min: 1, max: 7, whole: true }),
    reveal: flag(false, { label: text('Show the best line', '显示最好的直线') }),
  },
  panels: {
    fit: tall(272, text('Seven tadpoles with the line and its errors', '七只蝌蚪，以及直线和它的误差')),
    ledger: tall(272, text('The numbers of every tadpole, stage by stage', '每只蝌蚪的数，一个阶段一行')),
  },
  trace({ w, tadpole }) {
    const { points, cost } = forwardPass({ w, b: 0 }, data);
    const point = points[tadpole - 1]!;
    return { steps: [0, 1, 2, 3, 4].map((stage): Stage => ({ stage, point, cost })), points, data };
  },
  columns: {
    x: { label: text('age x', '年龄 x'), value: from(1, ({ point }) => point.x), digits: 1 },
    prediction: { label: text('prediction', '预测'), symbol: 'pred', value: from(2, ({ point }) => point.prediction) },
    error: { label: text('error', '误差'), symbol: 'e', value: from(3, ({ point }) => point.error) },
    square: { label: text('squared', '平方'), symbol: 'e', value: from(4, ({ point }) => point.square) },
    cost: { label: text('mean squared error', '均方误差'), symbol: 'e', value: from(4, ({ cost }) => cost) },
  },
  why: {
    prediction: ({ stage, point }, { w }) => (stage < 2 ? undefined : whyPrediction({ w, b: 0 }, point.x)),
    error: ({ stage, point }) => (stage < 3 ? undefined : whyError(point)),
    cost: ({ stage }, { w }) => (stage < 4 ? undefined : whyCost(data, { w, b: 0 })),
  },
  formula: String.raw`\begin{aligned}
    \pred &= \w\,\x = \live{w} \times \live{age} = \live{predicted} \\
    \y - \pred &= \live{y} - \live{held} = \live{missed} \\
    \e &= \tfrac{1}{7}\sum(\y-\pred)^2 = \live{mse}
  \end{aligned}`,
  slots: ({ stage, point, cost }, { w }, { points }) => ({
    w: fixed(w, 2),
    age: fixed(point.x, 1),
    y: fixed(point.y, 1),
    predicted: stage < 2 ? '?' : point.prediction,
    held: stage < 2 ? '?' : point.prediction < 0 ? `(${fixed(point.prediction)})` : fixed(point.prediction),
    missed: stage < 3 ? '?' : point.error,
    mse: stage < 4 ? '?' : cost,
    sum: points.reduce((sum, { error }) => sum + error, 0),
    added: point.x + w,
    best: best.at,
    least: best.value,
  }),
  verdict: ({ points }, { w, reveal }) => sidesVerdict(points, parabola, w, reveal),
  draw(stage, moment, { w, tadpole, reveal }, { points }) {
    const reached = moment.between(({ stage }) => stage);
    passPlot(stage, 'fit', { data, points, w, chosen: tadpole - 1, reached, best: reveal ? best.at : undefined });
    passLedger(stage, 'ledger', { points, w, chosen: tadpole - 1, reached, cost: moment.step.cost });
  },
});
