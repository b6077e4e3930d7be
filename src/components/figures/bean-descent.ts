import { vertex } from '../../lib/cost/parabola.ts';
import { onePointBound, stochasticDescent } from '../../lib/descent/stochastic.ts';
import { figure } from '../island/figure.ts';
import { fixed, short } from '../island/numbers.ts';
import { choice } from '../island/params/choice.ts';
import { number } from '../island/params/number.ts';
import { askingParam, catchOf, countParam, orderParam, seaParam, seedParam } from '../island/params/sea.ts';
import { rateParam, startParam } from '../island/params/usual.ts';
import { passesVerdict } from '../island/passes-verdict.ts';
import { whyGradient, whyStep } from '../island/substitution.ts';
import { text } from '../island/text.ts';
import { oneBeanView } from '../views/one-bean.ts';
import { trackView } from '../views/track.ts';

const axesOptions = { fixed: text('fixed', '固定'), free: text('free', '自由') };

/** S12: a hundred beans, looked at one by one; each pulls the line a little towards itself. */
export default figure({
  name: 'bean-descent',
  title: text('One bean after another turns the line', '一颗接一颗，豆豆转动直线'),
  stepName: text('Beans looked at', '看过的豆豆'),
  pace: 40,
  params: {
    axes: choice('fixed', { label: text('Axes', '坐标轴'), options: axesOptions }),
    order: orderParam(),
    rate: rateParam(0.1, [0.005, 2]),
    epochs: number(4, { label: text('Epochs', '轮数'), min: 1, max: 50, slider: [1, 20], whole: true }),
    start: startParam(0.1, [-1, 3]),
    data: seaParam('offset'),
    n: countParam(),
    seed: seedParam(),
    asking: askingParam(),
  },
  panels: {
    beans: text(
      'Beans, the line, and the one bean it looks at with its pull',
      '豆豆、直线，以及正在看的那颗豆豆和它的拉力',
    ),
    track: text(
      'w after each bean, and the w that fits all beans best',
      '每看一颗豆豆之后的 w，以及对全部豆豆最好的 w',
    ),
  },
  trace({ data, n, seed, ...run }) {
    const sea = catchOf({ data, n, seed });
    return { ...stochasticDescent(sea, { ...run, seed }), data: sea };
  },
  columns: {
    x: {
      label: text('its size', '它的大小'),
      symbol: 'x',
      value: ({ sample: [i] }, _, { data }) => data.xs[i as number],
    },
    y: {
      label: text('its toxicity', '它的毒性'),
      symbol: 'y',
      value: ({ sample: [i] }, _, { data }) => data.ys[i as number],
    },
    w: { label: text('w', 'w'), symbol: 'w', value: ({ at }) => at[0] },
    k: { label: text('its slope k', '它的斜率 k'), symbol: 'slope', value: ({ gradient }) => gradient[0] },
    move: { label: text('step', '步子'), symbol: 'step', value: ({ gradient }, { rate }) => -rate * gradient[0]! },
  },
  why: {
    k: ({ at, sample: [i] }, _, { data: { xs, ys } }) =>
      whyGradient({ xs: [xs[i as number]!], ys: [ys[i as number]!] }, { w: at[0]!, b: 0 }),
    move: ({ gradient }, { rate }) => whyStep(rate, gradient[0]!),
  },
  formula: String.raw`\begin{aligned}
    k &= 2\x^2\w - 2\x\y = \live{k} \\
    \w &\leftarrow \live{w} - \live{rate} \times (\live{k}) = \live{next}
  \end{aligned}`,
  slots: ({ at, gradient }, { rate }, { data, parabola }) => ({
    rate: short(rate),
    next: at[0]! - rate * gradient[0]!,
    best: vertex(parabola).at,
    bound: short(onePointBound(data), 4),
  }),
  verdict: (run, { rate, order, asking }) => (asking ? undefined : passesVerdict(run, { rate, order })),
  draw(stage, moment, { axes, asking }, { steps, parabola, data }) {
    const w = moment.between(({ at }) => at[0]!);
    const index = moment.step.sample[0] as number;
    const looked = { x: data.xs[index]!, y: data.ys[index]! };
    oneBeanView(stage, 'beans', { data, w, looked, axes, named: moment.force === 0 });
    const best = vertex(parabola).at;
    const levelName = stage.say(text(`best for all: ${fixed(best, 3)}`, `对全部最好：${fixed(best, 3)}`));
    const labels = { x: stage.say(text('beans looked at', '看过的豆豆')), y: 'w' };
    const ahead = asking === 0;
    trackView(stage, 'track', { steps, moment, at: ({ at }) => at[0]!, level: best, levelName, labels, ahead });
  },
});
