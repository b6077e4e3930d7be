import { evenRegion } from '../../lib/cost/even-region.ts';
import { minimum, rateBound } from '../../lib/cost/quadratic-form.ts';
import { regionWith } from '../../lib/cost/region-with.ts';
import { allMeans, sampleMeans } from '../../lib/cost/sample-means.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { bowlDescent, onePointBowlBound, remains } from '../../lib/descent/bowl-descent.ts';
import { figure } from '../island/figure.ts';
import { fixed, short } from '../island/numbers.ts';
import { whyCost, whyGradient } from '../island/substitution.ts';
import { text } from '../island/text.ts';
import { bowlDescentParams } from '../views/bowl-descent-params.ts';
import { bowlMap } from '../views/bowl-map.ts';
import { runOnMap, runOnSurface } from '../views/bowl-run.ts';
import { bowlVerdict } from '../views/bowl-verdicts.ts';
import { bowlView } from '../views/bowl.ts';
import { sampleFit } from '../views/sample-fit.ts';
import { turnable, viewOf } from '../views/turning.ts';

/** The points a state looks at, as a data set of their own. */
const looked = (data: Dataset, sample: 'all' | readonly number[]): Dataset =>
  sample === 'all' ? data : { xs: sample.map((i) => data.xs[i]!), ys: sample.map((i) => data.ys[i]!) };

/** S17: one run in w and b, seen three times: as a line among beans, as a ball in the bowl, as a path on its map. */
export default figure({
  name: 'bowl-descent',
  title: text('One descent, seen as a line, in the bowl and on the map', '同一次下降：看直线，看碗，看地图'),
  pace: 240,
  params: bowlDescentParams,
  panels: {
    sea: { width: 300, height: 300, label: text('Beans, the line and its errors', '豆豆、直线和误差') },
    bowl: {
      width: 300,
      height: 300,
      label: text('The cost over w and b, and the ball on its way down', '曲面是 w、b 的代价，小球正在往下走'),
    },
    map: {
      width: 300,
      height: 300,
      label: text(
        'The same bowl from above: contour lines, the path and the minimum',
        '从上往下看：等高线、路径和最低点',
      ),
    },
  },
  trace({ data, ...how }) {
    const run = bowlDescent(data, how);
    return { ...run, data, region: regionWith(evenRegion(run.form), [{ w: how.start[0], b: how.start[1] }]) };
  },
  columns: {
    w: { label: text('w', 'w'), symbol: 'w', value: ({ at }) => at[0] },
    b: { label: text('b', 'b'), symbol: 'b', value: ({ at }) => at[1] },
    dw: { label: text('slope along w', '沿 w 的斜率'), symbol: 'slope', value: ({ gradient }) => gradient[0] },
    db: { label: text('slope along b', '沿 b 的斜率'), symbol: 'slope', value: ({ gradient }) => gradient[1] },
    cost: { label: text('cost', '代价'), symbol: 'e', value: ({ cost }) => cost, digits: 4 },
  },
  why: {
    dw: ({ at, sample }, { data }) => whyGradient(looked(data, sample), { w: at[0]!, b: at[1]! }, 'w'),
    db: ({ at, sample }, { data }) => whyGradient(looked(data, sample), { w: at[0]!, b: at[1]! }, 'b'),
    cost: ({ at }, { data }) => whyCost(data, { w: at[0]!, b: at[1]! }),
  },
  formula: String.raw`\begin{aligned}
    \dw &= 2\,\overline{\x^2}\,\w + 2\,\bar\x\,\b - 2\,\overline{\x\y} \\
    &= 2 \times \live{xx} \times (\live{w}) + 2 \times \live{x} \times (\live{b}) \\
    &\quad {} - 2 \times \live{xy} = \live{dw} \\
    \db &= 2\,\b + 2\,\bar\x\,\w - 2\,\bar\y \\
    &= 2 \times (\live{b}) + 2 \times \live{x} \times (\live{w}) \\
    &\quad {} - 2 \times \live{y} = \live{db}
  \end{aligned}`,
  slots({ at: [w = 0, b = 0], gradient: [dw = 0, db = 0], sample }, { rate }, { data, form }) {
    const means = sample === 'all' ? allMeans(form) : sampleMeans(data, sample);
    const least = minimum(form);
    const { across, along } = remains(form, rate);
    return {
      ...{ xx: fixed(means.xx), xy: fixed(means.xy), x: fixed(means.x), y: fixed(means.y) },
      ...{ 'next-w': w - rate * dw, 'next-b': b - rate * db, 'up-w': w + rate * dw, 'only-w': w - dw },
      ...{ 'least-w': least.w, 'least-b': least.b, 'least-cost': least.cost },
      ...{ bound: short(rateBound(form), 4), 'one-bound': short(onePointBowlBound(data), 4), across, along },
    };
  },
  verdict: (run, given) => bowlVerdict(run, given.data, given),
  draw(stage, moment, { rate, bean, view: angles }, { steps, data, form, region }) {
    turnable(stage, 'bowl', angles);
    const kept = stage.keep('region', [...region.w, ...region.b], () => region);
    const { project } = bowlView(stage, 'bowl', { form, region: kept, view: viewOf(angles) });
    runOnSurface(stage, 'bowl', { form, region: kept, project }, { steps, moment });
    // What shows no surface stays as it is while that is turned.
    stage.keep('flat', [steps, moment.index, moment.move, moment.force, bean, kept], () => {
      const line = { w: moment.between(({ at }) => at[0]!), b: moment.between(({ at }) => at[1]!) };
      sampleFit(stage, 'sea', { data, line, sample: moment.step.sample, bean, chosenBy: 'bean' });
      runOnMap(stage, 'map', bowlMap(stage, 'map', { form, region: kept }), { steps, moment, rate });
    });
  },
});
