import { vertex } from '../../lib/cost/parabola.ts';
import { rosenblattBesideDescent, type BesideDescent as Row } from '../../lib/descent/rosenblatt-beside-descent.ts';
import { figure } from '../island/figure.ts';
import { short } from '../island/numbers.ts';
import { flag } from '../island/params/flag.ts';
import { point } from '../island/params/point.ts';
import { rateParam, startParam } from '../island/params/usual.ts';
import { text } from '../island/text.ts';
import { besideVerdict } from '../views/beside-verdict.ts';
import { hopsView } from '../views/hops.ts';
import { rivalLines } from '../views/rival-lines.ts';

const panel = (en: string, zh: string) => ({ width: 360, height: 272, label: text(en, zh) });
const bean = { label: text('The bean', '豆豆'), names: [text('size', '大小'), text('toxicity', '毒性')] } as const;

/** S11: Rosenblatt's correction and descent on the square, from one w on one bean: the same but for a factor of two. */
export default figure({
  name: 'rosenblatt',
  title: text('The same correction, but for a factor of two', '同一种修正，只差一个 2'),
  params: {
    rate: rateParam(0.5, [0.05, 2]),
    double: flag(false, { label: text('Rosenblatt with 2α', '罗森布拉特用 2α') }),
    start: startParam(0, [-1, 2]),
    bean: point([0.8, 0.56], { ...bean, min: [0.1, 0], max: [1.2, 1.2], symbols: ['x', 'y'] }),
  },
  panels: {
    bean: panel('One bean and the two lines that learn it', '一颗豆豆和两条学着认它的直线'),
    ways: panel('The way of each w down the same cost curve', '两个 w 在同一条代价曲线上走过的路'),
  },
  trace: ({ rate, double, start, bean }) =>
    rosenblattBesideDescent(bean, { alpha: double ? 2 * rate : rate, rate, start, steps: 8 }),
  columns: {
    rosenblatt: { label: text('w, Rosenblatt', 'w（罗森布拉特）'), symbol: 'w', value: ({ his }) => his.w },
    correction: { label: text('his correction', '他的修正'), value: ({ his }) => his.correction },
    descent: { label: text('w, descent', 'w（下降）'), symbol: 'w', value: ({ ours }) => ours.w },
    move: { label: text('descent’s step', '下降的一步'), value: ({ ours }) => ours.correction },
  },
  formula: String.raw`\begin{aligned}
    \w &\leftarrow \live{rosenblatt} + \live{alpha} \times (\live{his-error}) \times \live{x} \\
    \w &\leftarrow \live{descent} + 2 \times \live{rate} \times (\live{error}) \times \live{x}
  \end{aligned}`,
  slots: ({ his, ours }, { rate, double, bean }) => ({
    alpha: short(double ? 2 * rate : rate),
    rate: short(rate),
    x: short(bean[0]),
    'his-error': his.error,
    error: ours.error,
  }),
  verdict: (run, values) => besideVerdict(run, values),
  draw(stage, moment, { double, start, bean: [x, y] }, { steps, data, parabola }) {
    const say = (en: string, zh: string) => stage.say(text(en, zh));
    const [his, ours] = double
      ? ['', say('both', '两者重合')]
      : [say('Rosenblatt', '罗森布拉特'), say('descent', '下降')];
    const { at } = vertex(parabola);
    const [near, far] = start < at ? (['left', 'right'] as const) : (['right', 'left'] as const);
    const runs = [
      { key: 'his', means: 'other', at: ({ his }: Row) => his.w, words: his, beside: 3, side: near },
      { key: 'ours', means: 'prediction', at: ({ ours }: Row) => ours.w, words: ours, beside: 1, side: far },
    ];
    const rivals = runs.map((run, i) => ({ ...run, w: moment.between(run.at), named: i === 0 ? 0.55 : 1 }));
    const seen = rivalLines(stage, 'bean', { data, rivals, most: 1.3 });
    const take = (left: number, top: number) => [seen.x.invert(left), seen.y.invert(top)];
    stage.handle(stage.panel('bean'), 'bean', { param: 'bean', x: seen.x(x), y: seen.y(y), means: 'data', take });
    const reach = 1.25 * Math.max(0.2, Math.abs(start - at));
    hopsView(stage, 'ways', { title: '', parabola, across: [at - reach, at + reach], steps, moment, runs });
  },
});
