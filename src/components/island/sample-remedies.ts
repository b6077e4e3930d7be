import { workingRateBelow } from '../../lib/cost/parabola.ts';
import type { Verdict } from './figure.ts';
import { short } from './numbers.ts';
import { text } from './text.ts';
import { tryRate } from './try-rate.ts';

/** What brings a run out of a circle. */
export const shuffle: Verdict['remedy'] = { label: text('Shuffle them', '打乱顺序'), set: { order: 'shuffled' } };

/** Why a run that looks at one bean at a time ran away: the largest bean has the lowest bound. */
export function ranAway(rate: number, bound: number): Verdict {
  const works = workingRateBelow(bound);
  const [r, limit] = [short(rate, 4), short(bound, 4)];
  return {
    tone: 'warning',
    text: text(
      `It diverges at α = ${r}. Each bean has a bound of its own, 1/x²; below ${limit}, that of the largest bean, no bean throws w away.`,
      `α = ${r} 时发散了。每颗豆豆都有自己的上限 1/x²；α 小于最大那颗的 ${limit}，就没有豆豆会把 w 甩飞。`,
    ),
    remedy: tryRate(works),
  };
}
