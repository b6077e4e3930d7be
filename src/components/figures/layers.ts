import { unscaled } from '../../lib/data/unit-square.ts';
import { figure } from '../island/figure.ts';
import { text } from '../island/text.ts';
import { networkFit } from '../views/network-fit.ts';
import { networkMap } from '../views/network-map.ts';
import { networkParams } from '../views/network-params.ts';
import { networkRun, networkSlots, sharesIn } from '../views/network-run.ts';
import { networkVerdict } from '../views/network-verdict.ts';
import { pick, whyLength, whyShares } from '../views/network-why.ts';

/** S23: a small network learns beans that no line fits, and shows what each of its neurons puts into the curve. */
export default figure({
  name: 'layers',
  title: text('A few neurons bend a line into a curve', '几个神经元，把直线弯成曲线'),
  stepName: text('Look', '记录点'),
  pace: 260,
  params: networkParams,
  panels: {
    fit: {
      ...{ width: 360, height: 270 },
      label: text(
        'Beans, the curve of the network, and the share of each neuron',
        '豆豆、网络的曲线，以及每个神经元的那一份',
      ),
    },
    map: {
      ...{ width: 360, height: 270 },
      label: text(
        'The network: neurons as small curves, weights as bands, gradients coming back over them',
        '网络：小曲线是神经元，带子是权重，梯度沿着带子往回传',
      ),
    },
  },
  trace: networkRun,
  columns: {
    updates: { label: text('updates', '更新次数'), value: ({ index }) => index, digits: 0 },
    epoch: { label: text('epochs', '轮数'), value: ({ looked }, { data }) => looked / data.xs.length, digits: 1 },
    cost: { label: text('cost', '代价'), symbol: 'e', value: ({ cost }) => cost, digits: 4 },
    length: {
      label: text('length of the gradient', '梯度的长度'),
      symbol: 'slope',
      value: ({ gradient }) => Math.hypot(...gradient),
    },
    prediction: {
      label: text('prediction at x', '在 x 处的预测'),
      symbol: 'pred',
      value: ({ at }, _, { network, units, probe }) => unscaled(units.y, network.predict(at, probe)),
    },
  },
  why: {
    length: ({ at, gradient, sample }, _, { network, units: { data } }) =>
      whyLength(gradient, (there) => network.cost(there, pick(data, sample)), at),
    prediction: ({ at }, _, { network, units, probe }) =>
      whyShares(sharesIn(units.y, network, at, probe), unscaled(units.y, network.predict(at, probe))),
  },
  formula: String.raw`\begin{aligned}
    \pred &= v_1 h_1 + v_2 h_2 + \dots + c \\
    &= \live{shares} \\
    &= \live{sum}
  \end{aligned}`,
  slots: ({ at }, _, { network, units, probe, line }) => ({ ...networkSlots(units.y, network, at, probe), line }),
  verdict: networkVerdict,
  draw(stage, moment, { data, activation }, { steps, units, network, probe }) {
    const { at, gradient, sample } = moment.step;
    const parameters = moment.move === 0 ? at : at.map((from, p) => from + (moment.next.at[p]! - from) * moment.move);
    networkFit(stage, 'fit', { data, units, network, parameters, sample, x: probe });
    const largest = stage.keep('largest', [steps], () => Math.max(...steps[0]!.gradient.map(Math.abs)) || 1);
    const phases = { largest, back: moment.force || 1, left: 1 - moment.move, atRest: moment.force === 0 };
    const seen = { network, activation, parameters, gradient, x: probe, ...phases };
    networkMap(stage, 'map', { ...seen, run: steps, index: moment.index });
  },
});
