import { costAt } from '../../lib/cost/quadratic-form.ts';
import { slopesAt } from '../../lib/cost/slopes-at.ts';
import { figure } from '../island/figure.ts';
import { number } from '../island/params/number.ts';
import { askingParam } from '../island/params/sea.ts';
import { dataParam, rateParam, viewParam } from '../island/params/usual.ts';
import { whyGradient } from '../island/substitution.ts';
import { text } from '../island/text.ts';
import { bowlMap } from '../views/bowl-map.ts';
import { bowlView } from '../views/bowl.ts';
import { directionDial } from '../views/direction-dial.ts';
import { arrowsOnMap, arrowsOnSurface } from '../views/gradient-views.ts';
import { placeParam } from '../views/place-param.ts';
import { steepestVerdict } from '../views/steepest-verdict.ts';
import { turnable, viewOf } from '../views/turning.ts';

/** What is drawn one after the other. */
const stages = [
  text('slope along w', '沿 w 的斜率'),
  text('slope along b', '沿 b 的斜率'),
  text('their sum, the gradient', '两者之和：梯度'),
  text('the step, against it', '反方向走一步'),
];

/** S16: at any place of the bowl, two partial derivatives as arrows, their sum, and the step against it. */
export default figure({
  name: 'gradient-arrows',
  title: text('Two slopes, one arrow: the gradient', '两个斜率合成一支箭头：梯度'),
  stepName: text('Arrow', '箭头'),
  pace: 1400,
  params: {
    place: placeParam('here', 1000),
    direction: number(30, { label: text('Direction (°)', '方向（度）'), min: 0, max: 360, step: 1 }),
    rate: rateParam(0.3, [0.01, 1]),
    view: viewParam([-32, 34]),
    data: dataParam('offset'),
    asking: askingParam(),
  },
  panels: {
    map: {
      width: 300,
      height: 300,
      label: text('Contour lines of the cost, and the arrows at one place', '代价的等高线，以及一个位置上的几支箭头'),
    },
    bowl: { width: 300, height: 300, label: text('The same arrows on the surface', '同样的箭头画在曲面上') },
    dial: { width: 300, height: 300, label: text('The slope in every direction', '朝各个方向的斜率') },
  },
  trace({ data, place: [w, b], ...how }) {
    const found = slopesAt(data, { w, b }, how);
    return { ...found, steps: stages.map((name) => ({ ...found, name })) };
  },
  columns: {
    name: { label: text('arrow', '箭头'), value: ({ name }) => name },
    dw: { label: text('∂e/∂w', '∂e/∂w'), symbol: 'w', value: ({ gradient }) => gradient.w },
    db: { label: text('∂e/∂b', '∂e/∂b'), symbol: 'b', value: ({ gradient }) => gradient.b },
    length: { label: text('length', '长度'), symbol: 'slope', value: ({ length }) => length },
    toward: { label: text('slope in your direction', '所选方向的斜率'), value: ({ toward }) => toward },
  },
  why: {
    dw: (_, { data, place: [w, b] }) => whyGradient(data, { w, b }, 'w'),
    db: (_, { data, place: [w, b] }) => whyGradient(data, { w, b }, 'b'),
  },
  formula: String.raw`\begin{aligned}
    \nabla\e &= (\dw,\ \db) = (\live{dw},\ \live{db}) \\
    \lvert\nabla\e\rvert &= \live{length}
  \end{aligned}`,
  slots: ({ cost, next, gradient, steepest }, { rate, place: [w, b] }, { form }) => ({
    ...{ steepest, cost, 'next-w': next.w, 'next-b': next.b, 'next-cost': costAt(form, next) },
    'wrong-way': costAt(form, { w: w + rate * gradient.w, b: b + rate * gradient.b }),
  }),
  verdict: (found, { asking }) => (asking ? undefined : steepestVerdict(found)),
  draw(stage, moment, { place: [w, b], direction, rate, view: angles }, { form, region, most }) {
    const grow = (i: number): number => (i <= moment.index ? 1 : i === moment.index + 1 ? moment.move : 0);
    const kept = stage.keep('region', [...region.w, ...region.b], () => region);
    const { gradient } = moment.step;
    const scale = (0.7 * (region.w[1] - region.w[0])) / most;
    const given = { place: { w, b }, gradient, grown: [grow(0), grow(1), grow(2), grow(3)] as const, rate, scale };
    // What shows no surface stays as it is while that is turned.
    stage.keep('flat', [moment.step, moment.index, moment.move, direction, kept], () => {
      const map = bowlMap(stage, 'map', { form, region: kept });
      arrowsOnMap(stage, 'map', map, { ...given, angle: direction });
      directionDial(stage, 'dial', { gradient, angle: direction, most: 0.7 * most, told: moment.index >= 2 });
    });
    turnable(stage, 'bowl', angles);
    const { project } = bowlView(stage, 'bowl', { form, region: kept, view: viewOf(angles) });
    arrowsOnSurface(stage, 'bowl', { form, project }, given);
  },
});
