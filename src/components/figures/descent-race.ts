import { vertex } from '../../lib/cost/parabola.ts';
import { fourWays, leader, ways } from '../../lib/descent/four-ways.ts';
import { figure } from '../island/figure.ts';
import { fixed } from '../island/numbers.ts';
import { choice } from '../island/params/choice.ts';
import { number } from '../island/params/number.ts';
import { askingParam, catchOf, countParam, orderParam, seaParam, seedParam } from '../island/params/sea.ts';
import { rateParam, startParam } from '../island/params/usual.ts';
import { raceVerdict, wayNames } from '../island/race-verdict.ts';
import { text } from '../island/text.ts';
import { label } from '../marks/label.ts';
import { fourCurvesView } from '../views/four-curves.ts';
import { fourOnCurve } from '../views/four-on-curve.ts';

const sizes = { min: 1, max: 5000, slider: [1, 100], whole: true } as const;
const lengths = { min: 10, max: 100_000, slider: [100, 100_000], log: true, whole: true } as const;

/** S13: four ways down from one start, on the same beans, counted by the same beans looked at. */
export default figure({
  name: 'descent-race',
  title: text('Four ways down, counted fairly', '四种走法，公平地比一比'),
  stepName: text('Lap', '记录点'),
  pace: 130,
  params: {
    by: choice('looked', {
      label: text('Count', '按什么算'),
      options: { looked: text('beans looked at', '看过的豆豆'), updates: text('updates', '更新次数') },
    }),
    order: orderParam(),
    size: number(10, { label: text('Beans in a handful', '一小把有几颗'), ...sizes }),
    rate: rateParam(0.1, [0.005, 2]),
    hop: number(0.01, { label: text('Fixed step', '固定步长'), min: 1e-6, max: 1000, slider: [0.001, 1], log: true }),
    length: number(10_000, { label: text('Race ends at', '比到'), ...lengths }),
    start: startParam(0.1, [-1, 3]),
    data: seaParam('offset'),
    n: countParam(),
    seed: seedParam(),
    asking: askingParam(),
  },
  panels: {
    curves: text(
      'The cost of the four runs, against beans looked at or updates, both on log scales',
      '四种走法的代价，横轴是看过的豆豆或更新次数，两轴都是对数刻度',
    ),
    cost: text('The cost of every w, and where the four stand on it', '各个 w 的代价，以及四种走法各走到哪里'),
  },
  trace({ data, n, seed, ...run }) {
    const sea = catchOf({ data, n, seed });
    return { ...fourWays(sea, { ...run, seed }), data: sea };
  },
  columns: {
    count: { label: text('beans or updates', '豆豆或更新数'), value: ({ count }) => count, digits: 0 },
    one: { label: wayNames.one, symbol: 'one', value: ({ runners }) => runners.one.cost, digits: 4 },
    some: { label: wayNames.some, symbol: 'some', value: ({ runners }) => runners.some.cost, digits: 4 },
    all: { label: wayNames.all, symbol: 'all', value: ({ runners }) => runners.all.cost, digits: 4 },
    fixed: { label: wayNames.fixed, symbol: 'fixed', value: ({ runners }) => runners.fixed.cost, digits: 4 },
  },
  slots({ runners }, _, { steps, parabola, data }) {
    const pass = steps.find(({ count }) => count >= data.xs.length) ?? steps.at(-1)!;
    return {
      best: vertex(parabola).at,
      least: vertex(parabola).value,
      ...Object.fromEntries(
        ways.flatMap((way): [string, number | string][] => [
          [`w-${way}`, runners[way].at[0]!],
          [`updates-${way}`, String(runners[way].updates)],
          [`looked-${way}`, String(runners[way].looked)],
          [`pass-${way}`, pass.runners[way].cost],
        ]),
      ),
    };
  },
  verdict: (run, { asking, ...rules }) => (asking ? undefined : raceVerdict(run, rules)),
  draw(stage, moment, { by }, { steps, parabola }) {
    const { at: best, value: least } = vertex(parabola);
    const counted = { looked: text('beans looked at', '看过的豆豆'), updates: text('updates', '更新次数') }[by];
    const labels = {
      x: stage.say(counted),
      y: stage.say(text('cost e', '代价 e')),
      least: stage.say(text(`least cost ${fixed(least, 4)}`, `最低代价 ${fixed(least, 4)}`)),
    };
    const { box } = fourCurvesView(stage, 'curves', { steps, moment, least, labels });
    const first = leader(moment.step);
    const ahead = first ? stage.say(text(`ahead: ${wayNames[first].en}`, `领先：${wayNames[first].zh}`)) : '';
    stage.still('ahead', [ahead], () =>
      label(stage.panel('curves'), 'ahead', ahead, box[2], box[1] - 9, { anchor: 'end' }),
    );
    fourOnCurve(stage, 'cost', { steps, moment, parabola, best, y: labels.y });
  },
});
