import { finiteNumber } from '../../lib/checks.ts';
import { conventionFactor } from '../../lib/cost/convention.ts';
import { parabolaInW, valueAt, vertex } from '../../lib/cost/parabola.ts';
import { quadraticForm } from '../../lib/cost/quadratic-form.ts';
import { figure } from '../island/figure.ts';
import { fixed, short } from '../island/numbers.ts';
import { choice } from '../island/params/choice.ts';
import { number } from '../island/params/number.ts';
import { conventionParam, dataParam } from '../island/params/usual.ts';
import { whyCost } from '../island/substitution.ts';
import { text } from '../island/text.ts';
import { guide } from '../marks/guide.ts';
import { label } from '../marks/label.ts';
import { beansAndTurn } from '../views/beans-and-turn.ts';
import { costOfW, costWindow } from '../views/cost-of-w.ts';

const few = 12; // beans whose own parabolas are drawn behind the cost

/** S2: every w has a cost, and the costs make a parabola. Line, point on the curve and formula hold the same w. */
export default figure({
  name: 'cost-curve',
  title: text('Turn the line, and a point rolls along a parabola', '转动直线，就有一个点沿抛物线滚动'),
  params: {
    w: number(0.2, { label: text('turns the line', '转动直线'), symbol: 'w', min: -1e6, max: 1e6, slider: [-1, 4], step: 0.01 }),
    look: choice('all', { label: text('Look at', '看'), options: { all: text('all beans', '所有豆豆'), one: text('one bean', '一颗豆豆') } }),
    bean: number(1, { label: text('Which one', '第几颗'), min: 1, max: 1_000_000, slider: [1, 5], whole: true }),
    convention: conventionParam(),
    data: dataParam('handful'),
  },
  panels: {
    beans: text('Beans, a line through the origin, and its errors', '豆豆、一条过原点的直线和它的误差'),
    cost: text('The cost of every w, a parabola, and where the line stands on it', '每个 w 的代价是一条抛物线，直线此刻站在其中一点'),
  },
  trace({ w, look, bean, convention, data }) {
    const index = Math.min(bean, data.xs.length) - 1;
    const single = (i: number) => ({ xs: [data.xs[i]!], ys: [data.ys[i]!] });
    const one = look === 'one' ? index : undefined;
    const seen = one === undefined ? data : single(one);
    const parabolaOf = (points: typeof seen) => parabolaInW(quadraticForm(points, convention));
    const whole = one === undefined ? parabolaOf(data) : parabolaInW(quadraticForm(data));
    const parabola = parabolaOf(seen);
    const own = data.xs.length > few ? [] : data.xs.map((_, i) => parabolaOf(single(i)));
    const cost = finiteNumber('e', valueAt(parabola, w));
    return { steps: [{ w, cost }], parabola, seen, own, whole, one };
  },
  columns: {
    w: { label: text('w', 'w'), symbol: 'w', value: ({ w }) => w },
    cost: { label: text('cost', '代价'), symbol: 'e', value: ({ cost }) => cost, digits: 4 },
    best: { label: text('lowest at w', '最低点 w'), symbol: 'w', value: (_, __, { parabola }) => vertex(parabola).at },
    least: { label: text('cost there', '那里的代价'), symbol: 'e', value: (_, __, { parabola }) => vertex(parabola).value, digits: 4 },
  },
  why: { cost: ({ w }, { convention }, { seen }) => whyCost(seen, { w, b: 0 }, convention) },
  formula: String.raw`\begin{aligned}
    \e &= \live{factor} \textstyle\sum (\y - \w\,\x)^2 \\
    &= \live{a}\,\w^2 + (\live{b})\,\w + \live{c} = \live{cost}
  \end{aligned}`,
  slots(_, { convention }, { parabola: { a, b, c }, seen }) {
    const n = seen.xs.length;
    const share = n / conventionFactor(convention, n);
    return { a: short(a, 4), b: short(b, 4), c: short(c, 4), factor: share === 1 ? '1' : `1/${short(share, 9)}`, size: seen.xs[0]!, toxicity: seen.ys[0]! };
  },
  verdict({ parabola, steps: [step] }) {
    const least = vertex(parabola);
    if (parabola.a === 0) {
      return { tone: 'plain', text: text('A bean of size 0 says nothing about w: its cost is the same for every line.', '大小为 0 的豆豆对 w 什么也说不上：每条直线的代价都一样。') };
    }
    const off = step!.w - least.at;
    const [from, to] = [fixed(step!.cost, 4), fixed(least.value, 4)];
    if (Math.abs(off) < 0.0051) return { tone: 'good', text: text(`At the lowest point: no w costs less than ${to}.`, `到最低点了：没有哪个 w 的代价低于 ${to}。`) };
    return {
      tone: 'plain',
      text: off < 0
        ? text(`Too flat: a steeper line costs less than ${from}, down to ${to}.`, `太缓了：再陡一点，代价会从 ${from} 降下去，最低 ${to}。`)
        : text(`Too steep: a flatter line costs less than ${from}, down to ${to}.`, `太陡了：再缓一点，代价会从 ${from} 降下去，最低 ${to}。`),
    };
  },
  draw(stage, moment, { data }, { parabola, own, whole, seen, one }) {
    const { w, cost } = moment.step;
    const scales = beansAndTurn(stage, 'beans', { data, seen, one, w });
    const { x, y, box } = costOfW(stage, 'cost', { parabola, own, window: costWindow(whole, scales) });
    const panel = stage.panel('cost');
    const [left, top] = [Math.max(box[0], Math.min(box[2], x(w))), Math.max(box[1], Math.min(box[3], y(cost)))];
    guide(panel, 'drop', `M${left},${top}V${box[3]}`, 'w');
    const inward = left < panel.width / 2 ? 'start' : 'end';
    const aside = inward === 'start' ? 15 : -15;
    label(panel, 'here', `e = ${fixed(cost)}`, left + aside, top - 7, { means: 'e', anchor: inward });
    stage.handle(panel, 'ball', { param: 'w', x: left, y: top, means: 'w', take: x.invert });
  },
});
