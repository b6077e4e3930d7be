import { slopeThrough } from '../../lib/cost/one-point.ts';
import { parabolaInW, valueAt, vertex } from '../../lib/cost/parabola.ts';
import { quadraticForm } from '../../lib/cost/quadratic-form.ts';
import { handful } from '../../lib/data/handful.ts';
import { figure } from '../island/figure.ts';
import { fixed } from '../island/numbers.ts';
import { number } from '../island/params/number.ts';
import { text } from '../island/text.ts';
import { lowestView } from '../views/lowest.ts';

const data = handful();
const parabola = parabolaInW(quadraticForm(data));
const best = vertex(parabola);
const own = data.xs.map((x, i) => slopeThrough(x, data.ys[i]!)!);

/** Five beans are seen, their cost curve is not: where will it be lowest? The answer stays in the picture. */
export default figure({
  name: 'lowest-point',
  title: text('Where will the cost be lowest?', '代价会在哪里最低？'),
  pace: 1600,
  params: {
    guess: number(0.3, {
      ...{ label: text('your answer', '你的答案'), symbol: 'w', min: -1000, max: 1000 },
      ...{ slider: [-0.25, 1.75], step: 0.01 },
    }),
  },
  panels: {
    beans: text('Five beans, and the lines of your answer and of the best w', '五颗豆豆，以及你答的直线和最好的直线'),
    cost: text('The axis of w with your answer, then the cost of every w', 'w 轴和你的答案，然后是每个 w 的代价'),
  },
  trace: ({ guess }) => ({ steps: [0, 1].map((shown) => ({ shown, guess, cost: valueAt(parabola, guess) })), data }),
  columns: {
    guess: { label: text('your w', '你的 w'), symbol: 'w', value: ({ guess }) => guess },
    best: { label: text('lowest at w', '最低点 w'), symbol: 'w', value: ({ shown }) => (shown ? best.at : undefined) },
    cost: {
      label: text('cost of yours', '你答的 w 的代价'),
      symbol: 'e',
      value: ({ shown, cost }) => (shown ? cost : undefined),
      digits: 4,
    },
    least: {
      label: text('lowest cost', '最低代价'),
      symbol: 'e',
      value: ({ shown }) => (shown ? best.value : undefined),
      digits: 4,
    },
  },
  slots: () => ({
    largest: own.at(-1)!,
    steepest: Math.max(...own),
    'mean-of-own': own.reduce((sum, slope) => sum + slope, 0) / own.length,
  }),
  draw(stage, moment, { guess }) {
    const share = moment.between(({ shown }) => shown);
    lowestView(stage, {
      data,
      parabola,
      guess,
      share,
      name: `${stage.say(text('your answer', '你的答案'))} ${fixed(guess, 2)}`,
    });
  },
});
