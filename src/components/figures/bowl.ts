import { finiteCost } from '../../lib/checks.ts';
import { parabolaInB, parabolaInW, vertex } from '../../lib/cost/parabola.ts';
import { bowlOf } from '../../lib/cost/bowl.ts';
import { figure } from '../island/figure.ts';
import { fixed, short } from '../island/numbers.ts';
import { dataParam, viewParam } from '../island/params/usual.ts';
import { text } from '../island/text.ts';
import { bowlParams } from '../views/bowl-params.ts';
import { bowlView, within } from '../views/bowl.ts';
import { cutPlot } from '../views/cut-plot.ts';
import { families } from '../views/families.ts';
import { flatness } from '../views/flatness.ts';
import { slice } from '../views/slice.ts';
import { turnable, viewOf } from '../views/turning.ts';

/** S15: one parabola for each b, closer and closer until they are a surface; turned, cut, and mapped by contour lines. */
export default figure({
  name: 'bowl',
  title: text('Parabola beside parabola, until they are a bowl', '抛物线挨着抛物线，直到连成一只碗'),
  stepName: text('Family', '组号'),
  pace: 1200,
  params: {
    ...bowlParams,
    view: viewParam([-32, 30]),
    data: dataParam('offset'),
  },
  panels: {
    bowl: {
      width: 360,
      height: 300,
      label: text(
        'The cost over w and b: parabolas, surface, contour lines and a cut',
        'w、b 上方的代价：抛物线、曲面、等高线和截线',
      ),
    },
    cut: { width: 360, height: 300, label: text('The cut through the bowl, drawn apart', '截线单独画出来') },
  },
  trace({ data, sizes, asking, place: [w, b] }) {
    const bowl = bowlOf(data, asking ? 'measured' : sizes);
    for (const { c } of [parabolaInW(bowl.form, b), parabolaInB(bowl.form, w)]) finiteCost(c); // both are written out
    return bowl;
  },
  columns: {
    spacing: { label: text('from b to b', 'b 的间隔'), symbol: 'b', value: ({ spacing }) => spacing && short(spacing) },
    curves: { label: text('parabolas', '抛物线条数'), value: ({ bs }) => bs.length, digits: 0 },
    b: { label: text('b of the lowest', '最低那条的 b'), symbol: 'b', value: ({ best }) => best.b, digits: 2 },
    w: { label: text('its w', '那里的 w'), symbol: 'w', value: ({ best }) => best.w },
    cost: { label: text('its cost', '那里的代价'), symbol: 'e', value: ({ best }) => best.cost, digits: 5 },
  },
  formula: String.raw`\begin{aligned}
    \e(\w, \live{held-b}) &= \live{w2}\,\w^2 + (\live{w1})\,\w + \live{w0} \\
    \e(\live{held-w}, \b) &= \live{b2}\,\b^2 + (\live{b1})\,\b + \live{b0}
  \end{aligned}`,
  slots(_, { place: [w, b] }, { form, least, ratio }) {
    const inW = parabolaInW(form, b);
    const inB = parabolaInB(form, w);
    return {
      ...{ 'held-b': fixed(b, 2), w2: short(inW.a), w1: short(inW.b), w0: short(inW.c) },
      ...{ 'held-w': fixed(w, 2), b2: short(inB.a), b1: short(inB.b), b0: short(inB.c) },
      ...{
        'least-w': least.w,
        'least-b': least.b,
        'least-cost': least.cost,
        ratio: Number.isFinite(ratio) ? short(ratio) : '∞',
      },
      ...{ 'turn-w': vertex(inW).at, 'turn-cost': vertex(inW).value, variance: form.xx },
    };
  },
  verdict: (bowl, { sizes, asking, place: [w, b] }) => (asking ? undefined : flatness(bowl, sizes, { w, b })),
  draw(stage, moment, { held, drop, lift, place, view: angles }, { steps, form, region }) {
    const { w, b } = within(region, { w: place[0], b: place[1] });
    turnable(stage, 'bowl', angles);
    const solid = Math.max(0, Math.min(1, (moment.index + moment.move - 1) / (steps.length - 2)));
    const seen = {
      form,
      region,
      ...bowlView(stage, 'bowl', { form, region, view: viewOf(angles), lift, drop, solid }),
    };
    families(stage, 'bowl', { ...seen, moment });
    slice(stage, 'bowl', { ...seen, held, w, b });
    cutPlot(stage, 'cut', { form, region, held, w, b });
  },
});
