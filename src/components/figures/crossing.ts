import { parabolaInW, vertex } from '../../lib/cost/parabola.ts';
import { costAt, minimum, quadraticForm } from '../../lib/cost/quadratic-form.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { remember } from '../../lib/remember.ts';
import { figure } from '../island/figure.ts';
import { fixed } from '../island/numbers.ts';
import { number } from '../island/params/number.ts';
import { dataParam } from '../island/params/usual.ts';
import { whyCost } from '../island/substitution.ts';
import { text } from '../island/text.ts';
import { guide } from '../marks/guide.ts';
import { label } from '../marks/label.ts';
import { fitView } from '../views/fit.ts';

const answer = text('your answer', '你的答案');

/** The best pinned line, and the best one of all. */
const linesOf = remember((data: Dataset) => {
  const form = quadraticForm(data);
  const lines = [{ w: vertex(parabolaInW(form)).at, b: 0 }, minimum(form)];
  return { form, steps: lines.map(({ w, b }) => ({ w, b, cost: costAt(form, { w, b }) })) };
});

/** The pin comes out, and the line goes where it fits best: at which height will it meet the axis? */
export default figure({
  name: 'crossing',
  title: text('Pull the pin: where will the line meet the axis?', '拔掉钉子：直线会在哪里与纵轴相交？'),
  pace: 1600,
  params: {
    guess: number(0.1, {
      ...{ label: answer, symbol: 'b', min: -1000, max: 1000 },
      ...{ slider: [0, 1.2], step: 0.01 },
    }),
    data: dataParam('offset'),
  },
  panels: {
    sea: text(
      'Beans, the best pinned line, and then the best line of all',
      '豆豆、钉在原点上的最好直线，然后是所有直线里最好的',
    ),
  },
  trace: ({ data }) => linesOf(data),
  columns: {
    w: { label: text('w', 'w'), symbol: 'w', value: ({ w }) => w },
    b: { label: text('b', 'b'), symbol: 'b', value: ({ b }) => b },
    cost: { label: text('cost', '代价'), symbol: 'e', value: ({ cost }) => cost, digits: 4 },
  },
  why: { cost: (line, { data }) => whyCost(data, line) },
  slots: (_, __, { form }) => ({ 'mean-y': form.yMean, 'mean-x': form.xMean }),
  draw(stage, moment, { guess, data }) {
    const labels = { x: stage.say(text('size x', '大小 x')), y: stage.say(text('toxicity y', '毒性 y')) };
    const line = { w: moment.between(({ w }) => w), b: moment.between(({ b }) => b) };
    const { x, y, box } = fitView(stage, 'sea', { data, line, labels });
    const panel = stage.panel('sea');
    const at = Math.max(box[1], Math.min(box[3], y(guess)));
    guide(panel, 'guess-line', `M${x(0)},${at}H${x(0) + 56}`, 'guess');
    label(panel, 'guess-name', `${stage.say(answer)} ${fixed(guess, 2)}`, x(0) + 60, at + 4, { means: 'guess' });
    stage.handle(panel, 'guess', { param: 'guess', x: x(0), y: at, means: 'guess', take: (_, up) => y.invert(up) });
  },
});
