import { parabolaBound } from '../../lib/cost/parabola.ts';
import { batchDescent } from '../../lib/descent/batch.ts';
import { figure } from '../island/figure.ts';
import { short } from '../island/numbers.ts';
import { conventionParam, dataParam, rateParam, startParam, updatesParam } from '../island/params/usual.ts';
import { whyCost, whyGradient, whyStep } from '../island/substitution.ts';
import { text } from '../island/text.ts';
import { regimeVerdict } from '../island/verdicts.ts';
import { descentOnParabola } from '../views/descent-on-parabola.ts';
import { rateDial } from '../views/rate-dial.ts';

/** S8: one parabola, one dial, and every way a descent can go: creep, settle, hit, swing, bounce, diverge. */
export default figure({
  name: 'learning-rate',
  title: text('One dial decides: creep, settle, swing or diverge', '一个旋钮定结局：蠕动、收敛、摆动还是发散'),
  params: {
    rate: rateParam(0.02, [0.001, 1]),
    start: startParam(0.2),
    steps: updatesParam(20, text('Steps', '步数')),
    convention: conventionParam(),
    data: dataParam('doubles'),
  },
  panels: {
    cost: text('The cost of every w, and the steps taken on it', '各个 w 的代价，以及在上面走的每一步'),
    dial: text('What each learning rate leaves of the distance', '不同学习率下，一步之后的距离是原来的几倍'),
  },
  trace: ({ data, ...run }) => batchDescent(data, run),
  columns: {
    w: { label: text('w', 'w'), symbol: 'w', value: ({ at }) => at[0] },
    cost: { label: text('cost', '代价'), symbol: 'e', value: ({ cost }) => cost },
    slope: { label: text('slope', '斜率'), symbol: 'slope', value: ({ gradient }) => gradient[0] },
    move: {
      label: text('next step', '下一步'),
      symbol: 'step',
      value: ({ gradient }, { rate }) => -rate * gradient[0]!,
    },
  },
  why: {
    cost: ({ at }, { data, convention }) => whyCost(data, { w: at[0]!, b: 0 }, convention),
    slope: ({ at }, { data, convention }) => whyGradient(data, { w: at[0]!, b: 0 }, 'w', convention),
    move: ({ gradient }, { rate }) => whyStep(rate, gradient[0]!),
  },
  formula: String.raw`\w \leftarrow \live{w} - \live{rate} \times (\live{slope}) = \live{next}`,
  slots: ({ at, gradient }, { rate }, { parabola }) => ({
    rate: short(rate),
    next: at[0]! - rate * gradient[0]!,
    a: short(parabola.a, 4),
    'one-step': short(parabolaBound(parabola) / 2, 4),
    bound: short(parabolaBound(parabola), 4),
  }),
  verdict: ({ parabola, steps }, { rate, start }) => regimeVerdict(parabola, rate, start, steps.at(-1)!.at[0]),
  draw(stage, moment, { rate }, { steps, parabola }) {
    const cost = stage.say(text('cost e', '代价 e'));
    descentOnParabola(stage, 'cost', { parabola, steps, moment, at: ({ at }) => at[0]!, y: cost, most: 2.4 });
    rateDial(stage, 'dial', { rate, bound: parabolaBound(parabola) });
  },
});
