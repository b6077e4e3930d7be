import { finiteCost } from '../../lib/checks.ts';
import { conventionFactor } from '../../lib/cost/convention.ts';
import { parabolaInW, valueAt, vertex } from '../../lib/cost/parabola.ts';
import { quadraticForm } from '../../lib/cost/quadratic-form.ts';
import { figure } from '../island/figure.ts';
import { slopeVerdict } from '../island/fit-verdicts.ts';
import { short } from '../island/numbers.ts';
import { choice } from '../island/params/choice.ts';
import { number } from '../island/params/number.ts';
import { conventionParam, dataParam } from '../island/params/usual.ts';
import { whyCost } from '../island/substitution.ts';
import { text } from '../island/text.ts';
import { beansAndTurn } from '../views/beans-and-turn.ts';
import { costOfW, costWindow } from '../views/cost-of-w.ts';

const few = 12; // beans whose own parabolas are drawn behind the cost

/** S2: every w has a cost, and the costs make a parabola. Line, point on the curve and formula hold the same w. */
export default figure({
  name: 'cost-curve',
  title: text('Turn the line, and a point rolls along a parabola', '转动直线，就有一个点沿抛物线滚动'),
  params: {
    w: number(0.2, {
      label: text('turns the line', '转动直线'),
      symbol: 'w',
      min: -1e6,
      max: 1e6,
      slider: [-1, 4],
      step: 0.01,
    }),
    look: choice('all', {
      label: text('Look at', '看'),
      options: { all: text('all beans', '所有豆豆'), one: text('one bean', '一颗豆豆') },
    }),
    bean: number(1, { label: text('Which one', '第几颗'), min: 1, max: 1_000_000, slider: [1, 5], whole: true }),
    convention: conventionParam(),
    data: dataParam('handful', { editable: true }),
  },
  panels: {
    beans: text('Beans, a line through the origin, and its errors', '豆豆、一条过原点的直线和它的误差'),
    cost: text(
      'The cost of every w, a parabola, and where the line stands on it',
      '每个 w 的代价是一条抛物线，直线此刻站在其中一点',
    ),
  },
  trace({ w, look, bean, convention, data }) {
    const index = Math.min(bean, data.xs.length) - 1;
    const single = (i: number) => ({ xs: [data.xs[i]!], ys: [data.ys[i]!] });
    const one = look === 'one' ? index : undefined;
    const seen = one === undefined ? data : single(one);
    const parabolaOf = (points: typeof seen) => parabolaInW(quadraticForm(points, convention));
    const parabola = parabolaOf(seen);
    const own = one !== undefined || data.xs.length > few ? [] : data.xs.map((_, i) => parabolaOf(single(i)));
    const cost = finiteCost(valueAt(parabola, w));
    return { data, steps: [{ w, cost }], parabola, seen, own, one };
  },
  columns: {
    w: { label: text('w', 'w'), symbol: 'w', value: ({ w }) => w },
    cost: { label: text('cost', '代价'), symbol: 'e', value: ({ cost }) => cost, digits: 4 },
    best: { label: text('lowest at w', '最低点 w'), symbol: 'w', value: (_, __, { parabola }) => vertex(parabola).at },
    least: {
      label: text('cost there', '那里的代价'),
      symbol: 'e',
      value: (_, __, { parabola }) => vertex(parabola).value,
      digits: 4,
    },
  },
  why: { cost: ({ w }, { convention }, { seen }) => whyCost(seen, { w, b: 0 }, convention) },
  formula: String.raw`\begin{aligned}
    \e &= \live{factor} \textstyle\sum (\y - \w\,\x)^2 \\
    &= \live{a}\,\w^2 + (\live{b})\,\w + \live{c} = \live{cost}
  \end{aligned}`,
  slots(_, { convention }, { parabola: { a, b, c }, seen }) {
    const n = seen.xs.length;
    const share = n / conventionFactor(convention, n);
    return {
      a: short(a, 4),
      b: short(b, 4),
      c: short(c, 4),
      factor: share === 1 ? '1' : `1/${short(share, 9)}`,
      size: seen.xs[0]!,
      toxicity: seen.ys[0]!,
    };
  },
  verdict: ({ parabola }, { w }) => slopeVerdict(parabola, w),
  draw(stage, moment, { data, convention }, { parabola, own, seen, one }) {
    const taken = beansAndTurn(stage, 'beans', { data, seen, one, w: moment.step.w });
    const inputs = [data, one, convention];
    const window = costWindow(taken, {
      falling: vertex(parabola).at < 0,
      factor: conventionFactor(convention, seen.xs.length),
      here: moment.step,
    });
    costOfW(stage, 'cost', { parabola, own, inputs, window, here: moment.step });
  },
});
