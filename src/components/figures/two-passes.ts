import { twoPasses, type Passes, type TwoNeurons } from '../../lib/network/two-passes.ts';
import { figure } from '../island/figure.ts';
import { short } from '../island/numbers.ts';
import { number } from '../island/params/number.ts';
import { rateParam } from '../island/params/usual.ts';
import { text } from '../island/text.ts';
import { activationParam } from '../views/network-params.ts';
import { whyFirstWeight } from '../views/network-why.ts';
import { stopNames, stops, twoPassesMap, type Stop } from '../views/two-passes-map.ts';

const neurons: TwoNeurons = { w: [2, -1], b: [-0.4, 0.8], v: [1, 2], c: -0.5 };

interface Row {
  readonly stop: Stop;
  readonly passes: Passes;
}

const side = { min: -10, max: 10, slider: [0, 1], step: 0.05 } as const;
const from = (first: Stop, { stop }: Row, value: number): number | undefined =>
  stops.indexOf(stop) < stops.indexOf(first) ? undefined : value;

/** A number of the formula, or a question mark until the passes have come to it. */
const told = (first: Stop, row: Row, value: number): string =>
  from(first, row, value) === undefined ? '?' : short(value);

/** One forward and one backward pass through two neurons, by hand: every number where it arises. */
export default figure({
  name: 'two-passes',
  title: text('Two neurons, one bean, both passes by hand', '两个神经元，一颗豆豆，手算一个来回'),
  stepName: text('Stop', '第几站'),
  pace: 1100,
  params: {
    activation: activationParam('relu'),
    x: number(0.5, { label: text('its size', '大小'), symbol: 'x', ...side }),
    y: number(0.9, { label: text('its toxicity', '毒性'), symbol: 'y', ...side }),
    rate: rateParam(0.1, [0.01, 1]),
  },
  panels: {
    passes: {
      ...{ width: 360, height: 310 },
      label: text('Input, two neurons and output, with their numbers', '输入、两个神经元、输出，写着各自的数'),
    },
  },
  trace({ activation, x, y, rate }) {
    const passes = twoPasses(neurons, { x, y, rate, activation });
    return { steps: stops.map((stop): Row => ({ stop, passes })) };
  },
  columns: {
    stop: { label: text('stop', '走到'), value: ({ stop }) => stopNames[stop] },
    h1: { label: text('h₁', 'h₁'), symbol: 'pred', value: (row) => from('bends', row, row.passes.h[0]) },
    h2: { label: text('h₂', 'h₂'), symbol: 'pred', value: (row) => from('bends', row, row.passes.h[1]) },
    pred: { label: text('ŷ', 'ŷ'), symbol: 'pred', value: (row) => from('predict', row, row.passes.prediction) },
    cost: { label: text('cost', '代价'), symbol: 'e', value: (row) => from('cost', row, row.passes.cost), digits: 4 },
    dv1: { label: text('∂e/∂v₁', '∂e/∂v₁'), symbol: 'slope', value: (row) => from('output', row, row.passes.byV[0]) },
    dw1: { label: text('∂e/∂w₁', '∂e/∂w₁'), symbol: 'slope', value: (row) => from('input', row, row.passes.byW[0]) },
    dw2: { label: text('∂e/∂w₂', '∂e/∂w₂'), symbol: 'slope', value: (row) => from('input', row, row.passes.byW[1]) },
  },
  why: {
    dw1: (row, { activation, y, rate }) => {
      if (from('input', row, 1) === undefined) return undefined;
      const how = { x: row.passes.x, y, rate, activation };
      return whyFirstWeight(row.passes, (w1) => twoPasses({ ...neurons, w: [w1, neurons.w[1]] }, how).cost);
    },
  },
  formula: String.raw`\begin{aligned}
    \frac{\partial \e}{\partial \w_1} &= 2(\pred - \y) \times v_1 \times f'(s_1) \times \x \\
    &= \live{by-pred} \times \live{v1} \times \live{bend} \times \live{x} = \live{by-w1}
  \end{aligned}`,
  slots(row) {
    const p = row.passes;
    const bend = p.byH[0] === 0 ? 0 : p.byS[0] / p.byH[0];
    return {
      ...{
        'by-pred': told('output', row, p.byPrediction),
        v1: short(p.v[0]),
        bend: told('through', row, bend),
        x: short(p.x),
        'by-w1': told('input', row, p.byW[0]),
      },
      ...{ s1: p.s[0], s2: p.s[1], 'by-h1': p.byH[0], 'by-h2': p.byH[1], 'by-s1': p.byS[0], 'by-s2': p.byS[1] },
      ...{
        dp: p.byPrediction,
        dv2: p.byV[1],
        'next-w1': p.next.w[0],
        'next-cost': p.nextCost,
        error: p.prediction - p.y,
      },
    };
  },
  draw(stage, moment) {
    twoPassesMap(stage, 'passes', moment.step.passes, moment.step.stop, moment.move);
  },
});
