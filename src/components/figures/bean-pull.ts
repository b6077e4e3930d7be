import { slopeAt, valueAt } from '../../lib/cost/parabola.ts';
import { dataset } from '../../lib/data/dataset.ts';
import { batchDescent } from '../../lib/descent/batch.ts';
import { figure } from '../island/figure.ts';
import { fixed, short } from '../island/numbers.ts';
import { number } from '../island/params/number.ts';
import { point } from '../island/params/point.ts';
import { askingParam } from '../island/params/sea.ts';
import { rateParam, startParam } from '../island/params/usual.ts';
import { whyCost, whyGradient } from '../island/substitution.ts';
import { text } from '../island/text.ts';
import { guide } from '../marks/guide.ts';
import { label } from '../marks/label.ts';
import { line } from '../marks/line.ts';
import { descentView } from '../views/descent-on-curve.ts';
import { answer, guessOnAxis } from '../views/guess-on-axis.ts';
import { oneBeanView } from '../views/one-bean.ts';
import { stepSlots } from '../views/step-slots.ts';

const seen = { x: [-0.25, 3.25], y: [0, 1.7] } as const;

/** One bean and nothing else: the line it pulls, the curve it pulls along, and the w it wants. */
export default figure({
  name: 'bean-pull',
  title: text('What a single bean asks for', '单独一颗豆豆想要什么'),
  params: {
    rate: rateParam(0.1, [0.02, 2]),
    start: startParam(0.1, [-0.2, 3.2]),
    bean: point([0.5, 0.8], {
      label: text('The bean', '这颗豆豆'),
      min: [0.02, 0],
      max: [1, 1.3],
      step: [0.02, 0.02],
      names: [text('size', '大小'), text('toxicity', '毒性')],
      symbols: ['x', 'y'],
    }),
    guess: number(0, { min: -1000, max: 1000, slider: [-0.2, 3.2], step: 0.01, label: answer, hidden: true }),
    asking: askingParam(),
  },
  panels: {
    bean: text('One bean, the line, and the pull of the bean on it', '一颗豆豆、直线，以及豆豆对直线的拉力'),
    cost: text('The squared error of this one bean for every w', '只算这一颗豆豆时，各个 w 的平方误差'),
  },
  trace({ rate, start, bean: [x, y] }) {
    const data = dataset([x], [y]);
    return { ...batchDescent(data, { rate, start, steps: 12 }), data };
  },
  columns: {
    w: { label: text('w', 'w'), symbol: 'w', value: ({ at }) => at[0] },
    cost: { label: text('squared error', '平方误差'), symbol: 'e', value: ({ cost }) => cost },
    k: { label: text('slope k', '斜率 k'), symbol: 'slope', value: ({ gradient }) => gradient[0] },
  },
  why: {
    cost: ({ at }, _, { data }) => whyCost(data, { w: at[0]!, b: 0 }),
    k: ({ at }, _, { data }) => whyGradient(data, { w: at[0]!, b: 0 }),
  },
  formula: String.raw`k = 2 \times \live{x}^2 \times \live{w} - 2 \times \live{x} \times \live{y} = \live{k}`,
  slots: (step, { rate, bean: [x, y] }) => ({ x: short(x), y: short(y), wants: y / x, ...stepSlots(step, rate) }),
  draw(stage, moment, { bean: [x, y], guess, asking }, { steps, parabola, data }) {
    const w = moment.between(({ at }) => at[0]!);
    const share = moment.reach(1);
    const beans = stage.panel('bean');
    const plane = oneBeanView(stage, 'bean', { data, w, looked: { x, y }, axes: 'fixed', named: true, share });
    const asked = asking === 1 || guess !== 0;
    const guessed = asked ? [{ w: guess, b: 0 }] : [];
    line(beans, 'guess-line', guessed, { ...plane, means: 'pred', className: 'line-guess' });
    const take = (left: number, top: number): number[] => [plane.x.invert(left), plane.y.invert(top)];
    stage.handle(beans, 'bean', { param: 'bean', x: plane.x(x), y: plane.y(y), means: 'data', take });
    const own = descentView(stage, 'cost', {
      value: (at) => valueAt(parabola, at),
      slope: (at) => slopeAt(parabola, at),
      window: seen,
      steps,
      moment,
      at: ({ at }) => at[0]!,
      ahead: false,
      labels: { x: 'w', y: stage.say(text('squared error', '平方误差')) },
    });
    const panel = stage.panel('cost');
    const { box } = own;
    const wanted = Math.min(box[2], own.x(y / x));
    guide(panel, 'wanted', `M${wanted},${box[1]}V${box[3]}`, 'truth');
    const wants = `${stage.say(text('it wants', '它想要'))} ${fixed(y / x, 2)}`;
    label(panel, 'wants', wants, wanted, box[1] - 9, { means: 'truth', anchor: wanted > 250 ? 'end' : 'middle' });
    guessOnAxis(stage, panel, own, { guess, asked });
  },
});
