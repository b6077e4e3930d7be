import { directionalDerivative, steepestAngle, steepness } from '../../lib/cost/directional.ts';
import { evenRegion } from '../../lib/cost/even-region.ts';
import { costAt, gradientAt, quadraticForm, rateBound } from '../../lib/cost/quadratic-form.ts';
import { regionWith } from '../../lib/cost/region-with.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { remember } from '../../lib/remember.ts';
import { figure } from '../island/figure.ts';
import { fixed, short } from '../island/numbers.ts';
import { number } from '../island/params/number.ts';
import { point } from '../island/params/point.ts';
import { askingParam } from '../island/params/sea.ts';
import { dataParam, rateParam, viewParam } from '../island/params/usual.ts';
import { whyGradient } from '../island/substitution.ts';
import { text } from '../island/text.ts';
import { bowlMap } from '../views/bowl-map.ts';
import { bowlView } from '../views/bowl.ts';
import { arrowsOnMap, arrowsOnSurface, directionDial } from '../views/gradient-views.ts';
import { turnable, viewOf } from '../views/turning.ts';

/** What is drawn one after the other. */
const stages = [
  text('slope along w', '沿 w 的斜率'),
  text('slope along b', '沿 b 的斜率'),
  text('their sum, the gradient', '两者之和：梯度'),
  text('the step, against it', '反方向走一步'),
];

/** The bowl, the part of it that is shown, and the steepest slope found on that part. */
const bowlOf = remember((data: Dataset, w: number, b: number) => {
  const form = quadraticForm(data);
  const region = regionWith(evenRegion(form), [{ w, b }]);
  const corners = region.w.flatMap((at) => region.b.map((up) => steepness(gradientAt(form, { w: at, b: up }))));
  return { form, region, most: Math.max(...corners) || 1 };
});

/** S16: at any place of the bowl, two partial derivatives as arrows, their sum, and the step against it. */
export default figure({
  name: 'gradient-arrows',
  title: text('Two slopes, one arrow: the gradient', '两个斜率合成一支箭头：梯度'),
  stepName: text('Arrow', '第几支箭头'),
  pace: 1400,
  params: {
    place: point([0.1, 0.1], {
      label: text('The place', '位置'),
      ...{ min: [-1e6, -1e6], max: [1e6, 1e6], step: [0.05, 0.05], symbols: ['w', 'b'] },
      names: [text('here', '此处'), text('here', '此处')],
    }),
    direction: number(30, {
      label: text('Direction (°)', '方向（度）'),
      ...{ min: 0, max: 360, step: 1 },
    }),
    rate: rateParam(0.3, [0.01, 1]),
    view: viewParam([-32, 34]),
    data: dataParam('offset'),
    asking: askingParam(),
  },
  panels: {
    map: {
      ...{ width: 360, height: 300 },
      label: text('Contour lines of the cost, and the arrows at one place', '代价的等高线，以及一个位置上的几支箭头'),
    },
    bowl: {
      ...{ width: 360, height: 300 },
      label: text('The same arrows on the surface', '同样的箭头画在曲面上'),
    },
    dial: {
      ...{ width: 360, height: 300 },
      label: text('The slope in every direction', '朝各个方向的斜率'),
    },
  },
  trace({ data, place: [w, b], rate, direction }) {
    const { form, region, most } = bowlOf(data, w, b);
    const gradient = gradientAt(form, { w, b });
    const next = { w: w - rate * gradient.w, b: b - rate * gradient.b };
    const here = { gradient, steepness: steepness(gradient), cost: costAt(form, { w, b }), next };
    const toward = directionalDerivative(gradient, (direction * Math.PI) / 180);
    return { form, region, most, steps: stages.map((name) => ({ name, ...here, toward })) };
  },
  columns: {
    name: { label: text('arrow', '箭头'), value: ({ name }) => name },
    dw: { label: text('∂e/∂w', '∂e/∂w'), symbol: 'w', value: ({ gradient }) => gradient.w },
    db: { label: text('∂e/∂b', '∂e/∂b'), symbol: 'b', value: ({ gradient }) => gradient.b },
    length: { label: text('length', '长度'), symbol: 'slope', value: (step) => step.steepness },
    toward: { label: text('slope in your direction', '所选方向的斜率'), value: ({ toward }) => toward },
  },
  why: {
    dw: (_, { data, place: [w, b] }) => whyGradient(data, { w, b }, 'w'),
    db: (_, { data, place: [w, b] }) => whyGradient(data, { w, b }, 'b'),
  },
  formula: String.raw`\nabla\e = \Bigl(\tfrac{\partial \e}{\partial \w},\ \tfrac{\partial \e}{\partial \b}\Bigr) = (\live{dw},\ \live{db}), \qquad \lvert\nabla\e\rvert = \live{length}`,
  slots: ({ gradient, cost, next }, { rate, direction, place: [w, b] }, { form }) => ({
    rate: short(rate),
    steepest: (steepestAngle(gradient) * 180) / Math.PI,
    off: direction,
    cost,
    'next-w': next.w,
    'next-b': next.b,
    'next-cost': costAt(form, next),
    'wrong-way': costAt(form, { w: w + rate * gradient.w, b: b + rate * gradient.b }),
    bound: short(rateBound(form), 4),
  }),
  verdict({ steps: [here] }, { asking }) {
    if (asking) return undefined;
    const { gradient, toward, steepness: most } = here!;
    const up = fixed((steepestAngle(gradient) * 180) / Math.PI, 0);
    const [steep, yours] = [fixed(most, 2), fixed(toward, 2)];
    return {
      tone: 'plain',
      text: text(
        `Your direction has the slope ${yours}. None has more than ${steep}, the length of the gradient, at ${up}°.`,
        `你选的方向斜率是 ${yours}。哪个方向都不超过 ${steep}，也就是梯度的长度，在 ${up}° 处。`,
      ),
    };
  },
  draw(stage, moment, { place: [w, b], direction, rate, view: angles }, { form, region, most }) {
    const grow = (i: number): number => (i <= moment.index ? 1 : i === moment.index + 1 ? moment.move : 0);
    const kept = stage.keep('region', [...region.w, ...region.b], () => region);
    const { gradient } = moment.step;
    const scale = (0.7 * (region.w[1] - region.w[0])) / most;
    const given = { place: { w, b }, gradient, grown: [grow(0), grow(1), grow(2), grow(3)] as const, rate, scale };
    const map = bowlMap(stage, 'map', { form, region: kept });
    arrowsOnMap(stage, 'map', map, { ...given, angle: direction });
    turnable(stage, 'bowl', angles);
    const { project } = bowlView(stage, 'bowl', { form, region: kept, view: viewOf(angles) });
    arrowsOnSurface(stage, 'bowl', { form, project }, given);
    directionDial(stage, 'dial', { gradient, angle: direction, most: 0.7 * most, told: moment.index >= 2 });
  },
});
