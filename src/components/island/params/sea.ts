// The sea that a figure's beans come from: which one, how many beans, by which seed; or points of the reader's own.
import { beans, type Sea } from '../../../lib/data/beans.ts';
import type { Dataset } from '../../../lib/data/dataset.ts';
import { text } from '../text.ts';
import { choice, type ChoiceParam } from './choice.ts';
import { data, type Chosen, type DataParam } from './data.ts';
import { number, type NumberParam } from './number.ts';
import { someSize } from './usual.ts';

/** The seas by the names that all figures give them. */
const seas: Readonly<Record<string, Sea>> = { beans: 'origin', offset: 'offset', falling: 'falling' };

/** A sea, or the reader's own points. */
export const seaParam = (initial: 'beans' | 'offset' | 'falling'): DataParam =>
  data(initial, {
    label: text('Beans', '豆豆'),
    presets: {
      offset: { label: text('y ≈ 0.7x + 0.5', 'y ≈ 0.7x + 0.5'), data: () => beans({ sea: 'offset' }) },
      beans: { label: text('y ≈ 0.7x, from zero', 'y ≈ 0.7x，从零起'), data: () => beans({ sea: 'origin' }) },
      falling: { label: text('y ≈ 1.1 − 0.8x', 'y ≈ 1.1 − 0.8x'), data: () => beans({ sea: 'falling' }) },
    },
    most: 2000,
    needs: someSize,
  });

/** How many beans the sea gives; own points are as many as they are. */
export const countParam = (): NumberParam =>
  number(100, { label: text('How many', '多少颗'), min: 2, max: 2000, slider: [10, 1000], step: 10, whole: true });

/** Which beans, and in which order if they are shuffled: the same seed gives the same run. */
export const seedParam = (): NumberParam =>
  number(7, { label: text('Seed', '随机种子'), min: 0, max: 999_999, slider: [0, 50], whole: true });

/** The beans a figure runs on. */
export function catchOf({ data, n, seed }: { data: Chosen; n: number; seed: number }): Dataset {
  const sea = seas[data.preset ?? ''];
  if (!sea || (n === data.xs.length && seed === 7)) return data;
  return beans({ sea, n, seed });
}

/** Whether the beans are looked at as they lie, which in a sea is from small to large, or in a new order each pass. */
export const orderParam = (): ChoiceParam<'given' | 'shuffled'> =>
  choice('given', {
    label: text('Order', '顺序'),
    options: { given: text('in order', '按顺序'), shuffled: text('shuffled', '打乱') },
  });

/** Whether a question about the figure waits for its answer: what would give it away is then held back. */
export const askingParam = (): NumberParam =>
  number(0, { label: text('Question', '提问'), min: 0, max: 1, whole: true, hidden: true });
