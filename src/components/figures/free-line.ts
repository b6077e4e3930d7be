import { parabolaInW, vertex } from '../../lib/cost/parabola.ts';
import { finiteCost } from '../../lib/checks.ts';
import { minimum, plainCostAt, quadraticForm } from '../../lib/cost/quadratic-form.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { remember } from '../../lib/remember.ts';
import { figure } from '../island/figure.ts';
import { fixed } from '../island/numbers.ts';
import { choice } from '../island/params/choice.ts';
import { number } from '../island/params/number.ts';
import { dataParam } from '../island/params/usual.ts';
import { whyCost } from '../island/substitution.ts';
import { text } from '../island/text.ts';
import { domainOf } from '../marks/domain.ts';
import { line } from '../marks/line.ts';
import { cutPlot } from '../views/cut-plot.ts';
import { fitView } from '../views/fit.ts';
import { floorFor } from '../views/floor-for.ts';
import { farthest, freeVerdict, pinnedVerdict } from '../views/free-verdicts.ts';
import { swing } from '../views/swing.ts';

/** The best that each line can do: one that only turns about the origin, and one that moves as well. */
const bestOf = remember((data: Dataset) => {
  const form = quadraticForm(data);
  const { at, value } = vertex(parabolaInW(form));
  const [turned, moved] = [{ w: at, b: 0, cost: value }, minimum(form)];
  const aside = 0.75 * Math.sqrt((1.15 * form.c) / form.ww);
  const air = aside > 0 && aside < Infinity ? aside : 1;
  const across = [Math.min(at, moved.w) - air, Math.max(at, moved.w) + air] as const;
  return { form, region: { w: across, b: [0, 1] as const }, turned, moved };
});

const anywhere = { min: -farthest, max: farthest, step: 0.01 };

/** S14: three seas, and a line that may turn about the origin, or turn and move. */
export default figure({
  name: 'free-line',
  title: text('A line that only turns, and a line that also moves', '只能转的直线，和又能转又能移的直线'),
  params: {
    free: choice('turn', {
      label: text('The line may', '直线'),
      options: { turn: text('only turn (b = 0)', '只能转（b = 0）'), move: text('turn and move', '能转也能移') },
    }),
    w: number(1.46, { label: text('turns it', '转动它'), symbol: 'w', slider: [-2, 3], ...anywhere }),
    b: number(0, { label: text('moves it', '移动它'), symbol: 'b', slider: [-1, 2], ...anywhere }),
    data: dataParam('offset'),
  },
  panels: {
    sea: text(
      'Beans, the line with its errors, and the best line of its kind',
      '豆豆、带误差的直线，以及同类里最好的直线',
    ),
    cost: text('The cost of every w for this b, and for b = 0', '取这个 b 时各个 w 的代价，以及 b = 0 时的'),
  },
  trace({ data, free, w, b }) {
    const best = bestOf(data);
    const mine = { w, b: free === 'move' ? b : 0 };
    return { ...best, steps: [{ ...mine, cost: finiteCost(plainCostAt(best.form, mine)) }] };
  },
  columns: {
    w: { label: text('w', 'w'), symbol: 'w', value: ({ w }) => w, digits: 2 },
    b: { label: text('b', 'b'), symbol: 'b', value: ({ b }) => b, digits: 2 },
    cost: { label: text('cost', '代价'), symbol: 'e', value: ({ cost }) => cost, digits: 4 },
    turned: {
      label: text('least by turning', '只转时的最低代价'),
      symbol: 'e',
      value: (_, __, run) => run.turned.cost,
      digits: 4,
    },
    moved: {
      label: text('least by turning and moving', '能转能移时的最低代价'),
      symbol: 'e',
      value: (_, __, run) => run.moved.cost,
      digits: 4,
    },
  },
  why: { cost: ({ w, b }, { data }) => whyCost(data, { w, b }) },
  formula: String.raw`\pred = \w\,\x + \b = \live{by}\,\x + (\live{up})`,
  slots: ({ w, b }, _, { form, turned, moved }) => ({
    ...{ by: fixed(w, 2), up: fixed(b, 2), 'turned-w': turned.w, 'moved-w': moved.w, 'moved-b': moved.b },
    ...{ times: turned.cost / moved.cost, 'mean-x': form.xMean, 'mean-y': form.yMean },
  }),
  verdict: ({ form, steps: [mine], turned, moved }, { free }) =>
    free === 'turn' ? pinnedVerdict(turned, moved) : freeVerdict(form, mine!, moved),
  draw(stage, _, { data, free }, { steps, form, region, turned, moved }) {
    const { w, b } = steps[0]!;
    const best = free === 'turn' ? turned : moved;
    const labels = { x: stage.say(text('size x', '大小 x')), y: stage.say(text('toxicity y', '毒性 y')) };
    const [sizes, heights] = stage.keep('sea-measure', [data], () =>
      [data.xs, data.ys].map((values) => domainOf(values, { include: [0] })),
    );
    const floor = floorFor(Math.min(b, b + w * sizes![1]), heights!);
    const seen = fitView(stage, 'sea', { data, line: { w, b }, labels, include: { y: [floor] } });
    line(stage.panel('sea'), 'best', [best], { ...seen, means: 'truth', className: 'line dashed' });
    swing(stage, 'sea', { w, b }, free === 'move', seen);
    cutPlot(stage, 'cost', { form, region, held: 'b', w, b, others: [0], param: 'w', take: (at) => at, reach: true });
  },
});
