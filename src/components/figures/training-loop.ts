import { stations, trainingLoop, type Station, type Stop } from '../../lib/descent/training-loop.ts';
import { minimum, quadraticForm } from '../../lib/cost/quadratic-form.ts';
import { figure, type Why } from '../island/figure.ts';
import { fixed, short } from '../island/numbers.ts';
import { number } from '../island/params/number.ts';
import { dataParam, rateParam } from '../island/params/usual.ts';
import { whyGradient, whyPrediction, whyUpdate } from '../island/substitution.ts';
import { text, type Text } from '../island/text.ts';
import { loopStations } from '../views/loop-stations.ts';
import { loopVerdict } from '../views/loop-verdict.ts';
import { placeParam } from '../views/place-param.ts';
import { sampleFit } from '../views/sample-fit.ts';

const names: Readonly<Record<Station, Text>> = {
  observe: text('observe', '观察'),
  predict: text('predict', '预测'),
  compare: text('compare', '比较'),
  correct: text('correct', '修正'),
};

/** A number of the round, once the round has come to the station that makes it. */
const from = (station: Station, stop: Stop, value: number): number | undefined =>
  stations.indexOf(stop.station) < stations.indexOf(station) ? undefined : value;

/** The reason of such a number, from the same station on. */
const whyFrom = (station: Station, stop: Stop, why: () => Why): Why | undefined =>
  stations.indexOf(stop.station) < stations.indexOf(station) ? undefined : why();

const one = ({ x, y }: Stop) => ({ xs: [x], ys: [y] });

/** S18: the whole loop, station by station, with the numbers of the round at each. */
export default figure({
  name: 'training-loop',
  title: text('Observe, predict, compare, correct, and again', '观察、预测、比较、修正，再来一圈'),
  stepName: text('Stop', '第几站'),
  pace: 1100,
  params: {
    rate: rateParam(0.2, [0.01, 1]),
    start: placeParam('start', 1e6),
    rounds: number(20, { label: text('Rounds', '圈数'), min: 1, max: 2000, slider: [1, 60], whole: true }),
    data: dataParam('handful', { editable: true }),
  },
  panels: {
    loop: {
      ...{ width: 360, height: 300 },
      label: text('Four stations in a ring, with the numbers of this round', '四个站连成一圈，写着这一圈的数'),
    },
    fit: {
      ...{ width: 360, height: 300 },
      label: text('The beans and the line; the bean of this round wears a ring', '豆豆和直线；这一圈看的豆豆套着圆圈'),
    },
  },
  trace({ data, ...how }) {
    const form = quadraticForm(data);
    return { steps: trainingLoop(data, how), data, form, least: minimum(form) };
  },
  columns: {
    station: { label: text('station', '站'), value: ({ station }) => names[station] },
    x: { label: text('size', '大小'), symbol: 'x', value: ({ x }) => x, digits: 2 },
    prediction: {
      label: text('prediction', '预测'),
      symbol: 'pred',
      value: (stop) => from('predict', stop, stop.prediction),
    },
    error: { label: text('error', '误差'), symbol: 'residual', value: (stop) => from('compare', stop, stop.error) },
    dw: { label: text('∂e/∂w', '∂e/∂w'), symbol: 'slope', value: (stop) => from('correct', stop, stop.dw) },
    db: { label: text('∂e/∂b', '∂e/∂b'), symbol: 'slope', value: (stop) => from('correct', stop, stop.db) },
    w: { label: text('new w', '新的 w'), symbol: 'w', value: (stop) => from('correct', stop, stop.nextW) },
    b: { label: text('new b', '新的 b'), symbol: 'b', value: (stop) => from('correct', stop, stop.nextB) },
  },
  why: {
    prediction: (stop) => whyFrom('predict', stop, () => whyPrediction(stop, stop.x)),
    dw: (stop) => whyFrom('correct', stop, () => whyGradient(one(stop), { w: stop.w, b: stop.b }, 'w')),
    db: (stop) => whyFrom('correct', stop, () => whyGradient(one(stop), { w: stop.w, b: stop.b }, 'b')),
    w: (stop, { rate }) => whyFrom('correct', stop, () => whyUpdate('w', stop.w, rate, stop.dw, stop.nextW)),
    b: (stop, { rate }) => whyFrom('correct', stop, () => whyUpdate('b', stop.b, rate, stop.db, stop.nextB)),
  },
  verdict: loopVerdict,
  formula: String.raw`\begin{aligned}
    \w &\leftarrow \w - \rate\,\dw = \live{from-w} - \live{rate} \times (\live{slope-w}) = \live{to-w} \\[0.6em]
    \b &\leftarrow \b - \rate\,\db = \live{from-b} - \live{rate} \times (\live{slope-b}) = \live{to-b}
  \end{aligned}`,
  slots(stop, { rate }, { least }) {
    const told = (value: number): string => (stop.station === 'correct' ? fixed(value) : '?');
    return {
      ...{ rate: short(rate), 'from-w': fixed(stop.w), 'from-b': fixed(stop.b) },
      ...{ 'slope-w': told(stop.dw), 'slope-b': told(stop.db), 'to-w': told(stop.nextW), 'to-b': told(stop.nextB) },
      ...{ y: stop.y, cost: stop.cost, 'least-w': least.w, 'least-b': least.b },
    };
  },
  draw(stage, moment, _, { data }) {
    loopStations(stage, 'loop', moment.step, moment.move);
    const line = { w: moment.between(({ w }) => w), b: moment.between(({ b }) => b) };
    sampleFit(stage, 'fit', { data, line, sample: [moment.step.index], bean: moment.step.index + 1 });
  },
});
