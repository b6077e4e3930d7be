import { parabolaBound, parabolaInW, slopeAt, valueAt, workingRate } from '../../lib/cost/parabola.ts';
import { quadraticForm } from '../../lib/cost/quadratic-form.ts';
import { descend } from '../../lib/descent/descend.ts';
import { lineObjective } from '../../lib/descent/objective.ts';
import { learningRate } from '../../lib/descent/rules/learning-rate.ts';
import { figure } from '../island/figure.ts';
import { fixed, short } from '../island/numbers.ts';
import { dataParam, rateParam, startParam, updatesParam } from '../island/params/usual.ts';
import { whyCost, whyGradient, whyPrediction, whyUpdate } from '../island/substitution.ts';
import { text } from '../island/text.ts';
import { divergence } from '../island/verdicts.ts';
import { label } from '../marks/label.ts';
import { points } from '../marks/points.ts';
import { windowOn } from '../marks/window.ts';
import { descentView } from '../views/descent-on-curve.ts';
import { fitView } from '../views/fit.ts';

const asked = 5; // the x whose prediction is watched
const all = () => 'all' as const;

/** An epoch as the notes print it: loss and gradient before the update, w after it. Row 0 is the start. */
interface Epoch {
  readonly w: number;
  readonly before?: { readonly w: number; readonly loss: number; readonly gradient: number };
}

/** S10: a few points, one weight, twenty epochs, and every number open to its substitution. */
export default figure({
  name: 'by-hand',
  title: text('Twenty epochs, each small enough to check by hand', '二十轮下降,每一步都能手算'),
  stepName: text('Epoch', '轮次'),
  params: { rate: rateParam(0.01), start: startParam(0), epochs: updatesParam(20), data: dataParam('doubles') },
  panels: {
    fit: { width: 360, height: 270, label: text('The points, the line y = w x and its errors', '数据点、直线 y = w x 和误差') },
    cost: { width: 360, height: 270, label: text('The loss of every w, and the way w goes', '各个 w 的损失,以及 w 走过的路') },
  },
  trace({ data, rate, start, epochs }) {
    const objective = lineObjective(data, { intercept: false });
    const rule = learningRate(rate);
    const { steps, ending } = descend({ objective, rule, next: all, start: [start], steps: epochs });
    const rows = steps.map(({ at: [w = 0] }, k): Epoch => {
      const before = steps[k - 1];
      return before ? { w, before: { w: before.at[0]!, loss: before.cost, gradient: before.gradient[0]! } } : { w };
    });
    return { steps: rows, ending, parabola: parabolaInW(quadraticForm(data)) };
  },
  columns: [
    {
      key: 'loss',
      label: text('loss before', '更新前损失'),
      symbol: 'e',
      value: ({ before }) => before?.loss,
      why: ({ before }, _, { data }) => before && whyCost(data, { w: before.w, b: 0 }),
    },
    {
      key: 'gradient',
      label: text('gradient there', '该处梯度'),
      symbol: 'slope',
      value: ({ before }) => before?.gradient,
      why: ({ before }, _, { data }) => before && whyGradient(data, { w: before.w, b: 0 }),
    },
    {
      key: 'w',
      label: text('w after', '更新后 w'),
      symbol: 'w',
      value: ({ w }) => w,
      why: ({ w, before }, _, { rate }) => before && whyUpdate('w', before.w, rate, before.gradient, w),
    },
    { key: 'f5', label: text('f(5)', 'f(5)'), symbol: 'pred', value: ({ w }) => asked * w, why: ({ w }) => whyPrediction({ w, b: 0 }, asked) },
  ],
  formula: String.raw`\w \;\leftarrow\; \live{from} - \live{rate} \times (\live{gradient}) \;=\; \live{w}`,
  slots: ({ w, before }, _, { rate }) => ({ from: fixed(before?.w ?? w), rate: short(rate) }),
  verdict: ({ ending, parabola }, { rate }) => divergence(ending, rate, parabolaBound(parabola), workingRate(parabola)),
  draw(stage, moment, { data, start }, { steps, parabola }) {
    const w = moment.between((row) => row.w);
    const seen = fitView(stage, 'fit', { data, line: { w, b: 0 }, fan: steps, include: { x: [asked * 1.1], y: [asked * 2.2] } });
    const answer = stage.panel('fit');
    points(answer, 'asked', [asked], [asked * w], { ...seen, as: 'rings', means: 'pred' });
    label(answer, 'answer', `f(5) = ${fixed(asked * w, 2)}`, seen.x(asked) - 12, seen.y(asked * w) - 8, { means: 'pred', anchor: 'end' });
    descentView(stage, 'cost', {
      value: (at) => valueAt(parabola, at),
      slope: (at) => slopeAt(parabola, at),
      window: windowOn(parabola, [start, ...steps.slice(0, 8).map((row) => row.w)]),
      steps,
      moment,
      at: (row) => row.w,
      labels: { x: 'w', y: stage.say(text('loss', '损失')) },
    });
  },
});
