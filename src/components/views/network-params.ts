import { beans } from '../../lib/data/beans.ts';
import { riseAndFall } from '../../lib/data/rise-and-fall.ts';
import type { Activation } from '../../lib/network/shape.ts';
import { choice } from '../island/params/choice.ts';
import { data } from '../island/params/data.ts';
import { number } from '../island/params/number.ts';
import { seedParam } from '../island/params/sea.ts';
import { rateParam } from '../island/params/usual.ts';
import { text } from '../island/text.ts';

/** What a neuron makes of its sum. */
export const activationParam = (initial: Activation) =>
  choice<Activation>(initial, {
    label: text('Activation', '激活函数'),
    options: {
      tanh: text('tanh', 'tanh（双曲正切）'),
      sigmoid: text('sigmoid', 'sigmoid（S 形）'),
      relu: text('ReLU', 'ReLU（折线）'),
      none: text('none', '无'),
    },
  });

/** What a network is made of, how it is trained, and on which points. */
export const networkParams = {
  activation: activationParam('tanh'),
  first: number(4, { label: text('Neurons', '神经元个数'), min: 1, max: 6, whole: true }),
  second: number(0, {
    label: text('in a second layer (0: none)', '第二层（0 表示没有）'),
    min: 0,
    max: 6,
    whole: true,
  }),
  rate: rateParam(0.1, [0.01, 2]),
  size: number(10, { label: text('Batch size', '批量大小'), min: 1, max: 500, slider: [1, 100], whole: true }),
  epochs: number(100, { label: text('Epochs', '轮数'), min: 1, max: 1000, slider: [10, 100], whole: true }),
  seed: seedParam(),
  x: number(0.5, { label: text('input', '输入'), symbol: 'x', min: -1e150, max: 1e150, slider: [0, 1], step: 0.01 }),
  data: data('rise-and-fall', {
    label: text('Beans', '豆豆'),
    presets: {
      'rise-and-fall': { label: text('they rise and fall', '先升后降'), data: () => riseAndFall() },
      few: { label: text('only eight beans', '只有八颗'), data: () => riseAndFall({ n: 8 }) },
      offset: { label: text('y ≈ 0.7x + 0.5', 'y ≈ 0.7x + 0.5'), data: () => beans({ sea: 'offset' }) },
    },
    most: 500,
  }),
} as const;
