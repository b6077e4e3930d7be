// Parameters that many figures share, so that a rate is called and bounded the same wherever it turns up.
import { beans } from '../../../lib/data/beans.ts';
import { doubles } from '../../../lib/data/doubles.ts';
import { handful } from '../../../lib/data/handful.ts';
import { tadpoles } from '../../../lib/data/tadpoles.ts';
import type { Dataset } from '../../../lib/data/dataset.ts';
import type { Convention } from '../../../lib/cost/convention.ts';
import { text, type Text } from '../text.ts';
import { choice, type ChoiceParam } from './choice.ts';
import { data, type DataParam } from './data.ts';
import { number, type NumberParam } from './number.ts';
import { point, type PointParam } from './point.ts';

/** The learning rate, on a log slider. */
export const rateParam = (initial: number, slider: readonly [number, number] = [0.001, 0.5]): NumberParam =>
  number(initial, {
    label: text('Learning rate', '学习率'),
    symbol: 'rate',
    min: 1e-307, // half the bound of a million points of size 1e150 is no smaller
    max: 1000,
    slider,
    log: true,
  });

/** Where w starts. */
export const startParam = (initial: number, slider: readonly [number, number] = [-1, 4]): NumberParam =>
  number(initial, { label: text('starts at', '起点'), symbol: 'w', min: -1e6, max: 1e6, slider, step: 0.05 });

/** How many updates a run makes. */
export const updatesParam = (
  initial: number,
  label: Text = text('Epochs', '轮数'),
  slider: readonly [number, number] = [1, 60],
): NumberParam => number(initial, { label, min: 1, max: 10_000, slider, whole: true });

const presets = {
  doubles: { label: text('Four points, y = 2x', '四个点，y = 2x'), data: () => doubles() },
  tadpoles: { label: text('Seven tadpoles', '七只蝌蚪'), data: tadpoles },
  handful: { label: text('Five beans', '五颗豆豆'), data: handful },
  beans: { label: text('A hundred beans', '一百颗豆豆'), data: () => beans({ sea: 'origin' }) },
  offset: { label: text('Beans, toxic even when small', '再小也有毒的豆豆'), data: () => beans({ sea: 'offset' }) },
  falling: { label: text('Beans, the larger the milder', '越大越不毒的豆豆'), data: () => beans({ sea: 'falling' }) },
} as const;

const smallest = 1e-100; // below it the squares of the sizes vanish, and every learning rate would do

/** What a line through the origin needs of its data. */
export const someSize = ({ xs }: Dataset): Text | undefined =>
  xs.every((x) => Math.abs(x) < smallest)
    ? text(
        'Data: every x is 0 or next to it, so no w makes a difference. Allowed: at least one x that is not 0.',
        '数据里的 x 全是 0 或几乎是 0，w 取什么都一样。至少要有一个 x 不为 0。',
      )
    : undefined;

/** A data set: one of the course's own, or the reader's. A line through the origin needs some x that is not 0. */
export const dataParam = (initial: keyof typeof presets, { editable = false } = {}): DataParam =>
  data(initial, {
    editable,
    label: text('Data', '数据'),
    presets,
    needs: someSize,
  });

/** Sum, mean or half the mean of squares: one switch for formula, gradient and usable rate. */
export const conventionParam = (initial: Convention = 'mean'): ChoiceParam<Convention> =>
  choice<Convention>(initial, {
    label: text('Cost is the', '代价取'),
    options: {
      mean: text('mean of squares', '平方的平均'),
      sum: text('sum of squares', '平方和'),
      'half-mean': text('half the mean', '平均的一半'),
    },
  });

/** From which side a surface is seen: how far it is turned, and how far the eye is above it, both in degrees. */
export const viewParam = (initial: readonly [number, number]): PointParam =>
  point(initial, {
    label: text('View', '视角'),
    names: [text('Turned by (°)', '转过（度）'), text('Seen from above (°)', '俯角（度）')],
    min: [-180, 8],
    max: [180, 90],
    step: [5, 5],
    looks: true,
  });
