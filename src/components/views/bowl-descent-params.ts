import { choice } from '../island/params/choice.ts';
import { number } from '../island/params/number.ts';
import { orderParam, seedParam } from '../island/params/sea.ts';
import { dataParam, rateParam, updatesParam, viewParam } from '../island/params/usual.ts';
import { text } from '../island/text.ts';
import { placeParam } from './place-param.ts';

/** What can be chosen about a descent in the bowl: its rate, what each step looks at, where it starts, the beans. */
export const bowlDescentParams = {
  rate: rateParam(0.1, [0.005, 1.5]),
  take: choice('all', {
    label: text('Each step looks at', '每一步看'),
    options: {
      one: text('one bean', '一颗豆豆'),
      some: text('a handful', '一小把'),
      all: text('all beans', '全部豆豆'),
    },
  }),
  epochs: updatesParam(50),
  start: placeParam('start', 1e6),
  size: number(10, {
    label: text('Beans in a handful', '一小把几颗'),
    min: 1,
    max: 1000,
    slider: [2, 50],
    whole: true,
  }),
  order: orderParam(),
  bean: number(50, {
    label: text('Bean to move', '挪动第几颗'),
    min: 1,
    max: 1_000_000,
    slider: [1, 100],
    whole: true,
  }),
  view: viewParam([-32, 34]),
  seed: seedParam(),
  data: dataParam('offset', { editable: true }),
} as const;
