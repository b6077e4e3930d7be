import { batchDescent } from '../../lib/descent/batch.ts';
import { figure } from '../island/figure.ts';
import { dataParam, rateParam, startParam, updatesParam } from '../island/params/usual.ts';
import { text } from '../island/text.ts';
import { regimeVerdict } from '../island/verdicts.ts';
import { descentOnParabola } from '../views/descent-on-parabola.ts';
import { fitView } from '../views/fit.ts';

/** The home page's figure: beans, and a line that turns as its cost rolls down. */
export default figure({
  name: 'first-descent',
  title: text('A line learns a hundred beans', '一条直线，学着认一百颗豆豆'),
  params: {
    rate: rateParam(0.35, [0.01, 5]),
    start: startParam(-0.6, [-1, 3]),
    steps: updatesParam(16, text('Steps', '步数')),
    data: dataParam('beans'),
  },
  panels: {
    beans: text('Beans and the line that predicts them', '豆豆和预测它们的直线'),
    cost: text('The cost of every slope w, and the way down', '各个斜率 w 的代价，以及下山的路'),
  },
  trace: ({ data, ...run }) => batchDescent(data, run),
  columns: {
    w: { label: text('w', 'w'), symbol: 'w', value: ({ at }) => at[0] },
    cost: { label: text('cost', '代价'), symbol: 'e', value: ({ cost }) => cost, digits: 4 },
  },
  verdict: ({ parabola, steps }, { rate, start }) => regimeVerdict(parabola, rate, start, steps.at(-1)!.at[0]),
  draw(stage, moment, { data }, { steps, parabola }) {
    const line = { w: moment.between(({ at }) => at[0]!), b: 0 };
    const labels = { x: stage.say(text('size x', '大小 x')), y: stage.say(text('toxicity y', '毒性 y')) };
    fitView(stage, 'beans', { data, line, labels });
    const cost = stage.say(text('cost e', '代价 e'));
    descentOnParabola(stage, 'cost', { parabola, steps, moment, at: ({ at }) => at[0]!, y: cost });
  },
});
