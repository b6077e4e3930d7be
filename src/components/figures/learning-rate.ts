import { parabolaBound, parabolaInW, regime, slopeAt, valueAt, workingRate } from '../../lib/cost/parabola.ts';
import { quadraticForm } from '../../lib/cost/quadratic-form.ts';
import { descend } from '../../lib/descent/descend.ts';
import { lineObjective } from '../../lib/descent/objective.ts';
import { learningRate } from '../../lib/descent/rules/learning-rate.ts';
import { figure } from '../island/figure.ts';
import { short } from '../island/numbers.ts';
import { conventionParam, dataParam, rateParam, startParam, updatesParam } from '../island/params/usual.ts';
import { whyGradient } from '../island/substitution.ts';
import { text } from '../island/text.ts';
import { regimeVerdict } from '../island/verdicts.ts';
import { windowOn } from '../marks/window.ts';
import { descentView } from '../views/descent-on-curve.ts';
import { rateDial } from '../views/rate-dial.ts';

/** S8: one parabola, one dial, and every way a descent can go: creep, settle, hit, swing, bounce, diverge. */
export default figure({
  name: 'learning-rate',
  title: text('One dial decides: creep, settle, swing or diverge', '一个旋钮定结局:蠕动、收敛、摆动还是发散'),
  stepName: text('Step', '步'),
  params: {
    rate: rateParam(0.02, [0.001, 1]),
    start: startParam(0.2),
    steps: updatesParam(20, text('Steps', '步数')),
    convention: conventionParam(),
    data: dataParam('doubles'),
  },
  panels: {
    cost: { width: 360, height: 270, label: text('The cost of every w, and the steps taken on it', '各个 w 的代价,以及在上面走的每一步') },
    dial: { width: 360, height: 270, label: text('What each learning rate leaves of the distance', '不同学习率下,一步之后距离剩多少') },
  },
  trace({ data, rate, start, steps, convention }) {
    const parabola = parabolaInW(quadraticForm(data, convention));
    const objective = lineObjective(data, { convention, intercept: false });
    const run = descend({ objective, rule: learningRate(rate), next: () => 'all', start: [start], steps });
    return { ...run, parabola, bound: parabolaBound(parabola), regime: regime(parabola, rate) };
  },
  columns: [
    { key: 'w', label: text('w', 'w'), symbol: 'w', value: ({ at }) => at[0] },
    { key: 'cost', label: text('cost', '代价'), symbol: 'e', value: ({ cost }) => cost },
    {
      key: 'slope',
      label: text('slope', '斜率'),
      symbol: 'slope',
      value: ({ gradient }) => gradient[0],
      why: ({ at: [w = 0] }, _, { data, convention }) => whyGradient(data, { w, b: 0 }, 'w', convention),
    },
    { key: 'move', label: text('next step', '下一步走'), symbol: 'step', value: ({ gradient }, _, { rate }) => -rate * gradient[0]! },
  ],
  formula: String.raw`\w - \rate\,\slope \;=\; \live{w} - \live{rate} \times (\live{slope}) \;=\; \live{next}`,
  slots: ({ at, gradient }, _, { rate }, { bound, parabola }) => ({
    rate: short(rate),
    next: at[0]! - rate * gradient[0]!,
    bound: short(bound, 4),
    'one-step': short(bound / 2, 4),
    a: short(parabola.a, 4),
  }),
  verdict: (run, { rate }) => regimeVerdict(run.regime, rate, run.bound, workingRate(run.parabola)),
  draw(stage, moment, { rate, start }, { steps, parabola, bound }) {
    descentView(stage, 'cost', {
      value: (at) => valueAt(parabola, at),
      slope: (at) => slopeAt(parabola, at),
      window: windowOn(parabola, [start, ...steps.slice(0, 8).map(({ at }) => at[0]!)], 2.4),
      steps,
      moment,
      at: ({ at }) => at[0]!,
      labels: { x: 'w', y: stage.say(text('cost e', '代价 e')) },
    });
    rateDial(stage, 'dial', { rate, bound });
  },
});
