import { text, type Text } from '../components/island/text.ts';

/** A mistake in the notes this course grew out of. What is wrong and right stands on the corrections page. */
export interface Correction {
  readonly n: number;
  readonly title: Text;
}

/** All of them, in the order of the corrections page, where each stands at `#c` + its number. */
export const corrections: readonly Correction[] = [
  text('A plus sign that became a product', '加号写成了乘号'),
  text('A w that should be an x', '该是 x 的地方写了 w'),
  text('The gradient points up, not down', '梯度指向上坡，不是下坡'),
  text('One bean among sums over all beans', '求和里混进了单独一颗豆豆'),
  text('Two sums that do not add up', '两处加错的和'),
  text('The loss before the step, not after it', '那是更新前的损失，不是更新后的'),
  text('An old slope at a new place', '人已走远，斜率还是旧的'),
  text('Solving an equation is not descending a cost', '解方程不等于在代价上下降'),
  text('Which functions have a derivative', '什么样的函数有导数'),
  text('A good forecast called wrong', '好预报被说成错预报'),
  text('Slopes do not always shrink on the way down', '下坡路上，斜率未必越来越小'),
].map((title, i) => ({ n: i + 1, title }));

/**
 * The correction with this number.
 *
 * @throws when there is none
 */
export function correction(n: number): Correction {
  const found = corrections[n - 1];
  if (found) return found;
  throw new Error(`There is no correction ${n}. There are 1 to ${corrections.length}.`);
}
