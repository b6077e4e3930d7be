import { targetPractice } from '../../lib/descent/target-practice.ts';
import { figure, type Why } from '../island/figure.ts';
import { short } from '../island/numbers.ts';
import { number } from '../island/params/number.ts';
import { point } from '../island/params/point.ts';
import { seedParam } from '../island/params/sea.ts';
import { rateParam } from '../island/params/usual.ts';
import { text, type Text } from '../island/text.ts';
import { practiceVerdict } from '../views/target-verdict.ts';
import { lossView, targetView } from '../views/target-views.ts';

const count = (initial: number, label: Text, slider: readonly [number, number], min = 1) =>
  number(initial, { label, min, max: 100, slider, whole: true });
const held = (value: number): string => (value < 0 ? `(${short(value, 5)})` : short(value, 5));
const why = (...lines: string[]): Why => ({ lines });

/** S19: a rifle with a crooked sight is set right, shot by shot, then volley by volley. */
export default figure({
  name: 'target-practice',
  title: text('A crooked sight, set right shot by shot', '准星歪了，一枪一枪校回来'),
  stepName: text('Corrections so far', '已修正'),
  pace: 1200,
  params: {
    rate: rateParam(0.5, [0.05, 1.2]),
    size: count(3, text('Shots in a volley', '一组几枪'), [1, 12]),
    aim: point([0, 0], {
      ...{
        label: text('First aim', '第一次瞄准点'),
        names: [text('First aim, across', '第一次瞄准：横向'), text('First aim, up', '第一次瞄准：纵向')],
      },
      ...{ min: [-1e4, -1e4], max: [1e4, 1e4], step: [0.5, 0.5] },
    }),
    singles: count(5, text('Single shots', '单发次数'), [0, 12], 0),
    volleys: count(5, text('Volleys', '组数'), [1, 20]),
    seed: { ...seedParam(), initial: 45 },
  },
  panels: {
    target: {
      ...{ width: 360, height: 300 },
      label: text('The target: the aim, the holes, their error and the correction', '靶子：瞄准点、弹孔、误差和修正'),
    },
    loss: { ...{ width: 360, height: 300 }, label: text('The loss of each iteration', '每次迭代的代价') },
  },
  trace: (values) => ({ steps: targetPractice(values) }),
  columns: {
    shots: { label: text('shots', '枪数'), value: ({ hits }) => hits.length, digits: 0 },
    right: { label: text('error across', '横向误差'), symbol: 'residual', value: ({ error }) => error[0] },
    up: { label: text('error up', '纵向误差'), symbol: 'residual', value: ({ error }) => error[1] },
    loss: { label: text('loss', '代价'), symbol: 'e', value: ({ loss }) => loss },
    'gradient-x': { label: text('gradient across', '横向梯度'), symbol: 'slope', value: ({ gradient }) => gradient[0] },
    'gradient-y': { label: text('gradient up', '纵向梯度'), symbol: 'slope', value: ({ gradient }) => gradient[1] },
    'next-x': {
      label: text('next aim across', '下次瞄准：横向'),
      symbol: 'step',
      long: true,
      value: ({ next }) => next[0],
    },
    'next-y': {
      label: text('next aim up', '下次瞄准：纵向'),
      symbol: 'step',
      long: true,
      value: ({ next }) => next[1],
    },
  },
  why: {
    right: ({ hits, error }) =>
      why(`(${hits.map(([x]) => short(x, 5)).join(' + ')}) ÷ ${hits.length} = ${short(error[0], 5)}`),
    'gradient-x': ({ error, gradient }) => why(`2 × ${held(error[0])} = ${short(gradient[0], 5)}`),
    'next-x': ({ aim, gradient, next }, { rate }) =>
      why(`${short(aim[0], 5)} − ${held(rate)} × ${held(gradient[0])} = ${short(next[0], 5)}`),
    'next-y': ({ aim, gradient, next }, { rate }) =>
      why(`${short(aim[1], 5)} − ${held(rate)} × ${held(gradient[1])} = ${short(next[1], 5)}`),
  },
  slots: ({ aim, gradient, error }, { rate }) => ({
    towards: aim[0] + rate * gradient[0],
    whole: aim[0] - gradient[0],
    'error-x': error[0],
    rate: short(rate),
  }),
  verdict: ({ steps }, values) => practiceVerdict(steps.length, values),
  draw(stage, moment, { singles }, { steps }) {
    targetView(stage, 'target', moment, steps);
    lossView(stage, 'loss', moment, steps, singles);
  },
});
