import { vertex } from '../../lib/cost/parabola.ts';
import { batchDescent } from '../../lib/descent/batch.ts';
import { figure } from '../island/figure.ts';
import { fixed, short } from '../island/numbers.ts';
import { dataParam, rateParam, startParam, updatesParam } from '../island/params/usual.ts';
import { whyCost, whyGradient, whyPrediction, whyStart, whyUpdate } from '../island/substitution.ts';
import { text } from '../island/text.ts';
import { regimeVerdict } from '../island/verdicts.ts';
import { ball } from '../marks/ball.ts';
import { inside } from '../marks/clip.ts';
import { label } from '../marks/label.ts';
import { descentOnParabola } from '../views/descent-on-parabola.ts';
import { fitView } from '../views/fit.ts';

const asked = 5; // the x whose prediction is watched

/** An epoch as the notes print it: loss and gradient before the update, w after it. Row 0 is the start. */
interface Epoch {
  readonly w: number;
  readonly from?: { readonly w: number; readonly loss: number; readonly gradient: number };
}

/** S10: a few points, one weight, twenty epochs, and every number open to its substitution. */
export default figure({
  name: 'by-hand',
  title: text('Twenty epochs, each small enough to check by hand', '二十轮下降，每一步都能手算'),
  stepName: text('Epoch', '轮次'),
  params: { rate: rateParam(0.01), start: startParam(0), epochs: updatesParam(20), data: dataParam('doubles') },
  panels: {
    fit: text('The points, the line y = w x and its errors', '数据点、直线 y = w x 和误差'),
    cost: text('The loss of every w, and the way w goes', '各个 w 的代价，以及 w 走过的路'),
  },
  trace({ data, rate, start, epochs }) {
    const { steps, parabola } = batchDescent(data, { rate, start, steps: epochs });
    const rows = steps.map(({ at: [w = 0] }, k): Epoch => {
      const before = steps[k - 1];
      return before ? { w, from: { w: before.at[0]!, loss: before.cost, gradient: before.gradient[0]! } } : { w };
    });
    return { steps: rows, parabola };
  },
  columns: {
    loss: { label: text('loss before', '更新前代价'), symbol: 'e', value: ({ from }) => from?.loss },
    gradient: { label: text('gradient there', '该处梯度'), symbol: 'slope', value: ({ from }) => from?.gradient },
    w: { label: text('w after', '更新后 w'), symbol: 'w', value: ({ w }) => w },
    f5: { label: text('f(5)', 'f(5)'), symbol: 'pred', value: ({ w }) => asked * w },
  },
  why: {
    loss: ({ from }, { data }) => from && whyCost(data, { w: from.w, b: 0 }),
    gradient: ({ from }, { data }) => from && whyGradient(data, { w: from.w, b: 0 }),
    w: ({ w, from }, { rate }) => (from ? whyUpdate('w', from.w, rate, from.gradient, w) : whyStart('w', w)),
    f5: ({ w }) => whyPrediction({ w, b: 0 }, asked),
  },
  formula: String.raw`\w \leftarrow \live{from} - \live{rate} \times (\live{gradient}) = \live{w}`,
  slots: ({ w, from }, { rate }) => ({ from: fixed(from?.w ?? w), rate: short(rate) }),
  verdict: ({ parabola, steps }, { rate, start }) => regimeVerdict(parabola, rate, start, steps.at(-1)!.w),
  draw(stage, moment, { data }, { steps, parabola }) {
    const w = moment.between((row) => row.w);
    const include = { x: [asked * 1.1], y: [asked * 1.1 * vertex(parabola).at] };
    const { x, y, box } = fitView(stage, 'fit', { data, line: { w, b: 0 }, fan: steps, include });
    const panel = stage.panel('fit');
    const place = [x(asked), y(asked * w)] as const;
    const answer = `f(5) = ${fixed(asked * moment.step.w, 2)}`; // as the words and the table have it
    ball(panel, 'asked', place, { box, means: 'pred', words: answer });
    label(panel, 'answer', inside(place, box) ? answer : '', place[0], place[1] - 13, {
      means: 'pred',
      anchor: 'middle',
    });
    const loss = stage.say(text('loss', '代价'));
    descentOnParabola(stage, 'cost', { parabola, steps, moment, at: (row) => row.w, y: loss });
  },
});
