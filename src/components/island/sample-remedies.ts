import { workingRateBelow } from '../../lib/cost/parabola.ts';
import type { Verdict } from './figure.ts';
import { text } from './text.ts';
import { apart, tryRate } from './try-rate.ts';

/** What brings a run out of a circle. */
export const shuffle: Verdict['remedy'] = { label: text('Shuffle them', '打乱顺序'), set: { order: 'shuffled' } };

/** Why a run that looks at one bean at a time ran away: the largest bean has the lowest bound. */
export function ranAway(rate: number, bound: number): Verdict {
  const works = workingRateBelow(bound);
  const [r, limit] = apart(rate, bound);
  return {
    tone: 'warning',
    text: text(
      `It diverges at α = ${r}. Each bean has a bound of its own, 1/x²; below ${limit}, that of the largest bean, no bean throws w away.`,
      `α = ${r} 时发散了。每颗豆豆都有自己的上限 1/x²；α 小于最大那颗的 ${limit}，就没有豆豆会把 w 甩飞。`,
    ),
    remedy: tryRate(works),
  };
}

/** Why a run was stopped that would not diverge: within an epoch it goes far out, and small beans bring it back. */
export function thrownFar(rate: number, bound: number): Verdict {
  const [r, limit] = apart(rate, bound);
  return {
    tone: 'warning',
    text: text(
      `At α = ${r} the large beans throw w so far out within an epoch that the run was stopped there. Below ${limit}, the bound 1/x² of the largest bean, none does.`,
      `α = ${r} 时，大豆豆在一轮之内就把 w 甩得太远，只好就此停下。α 小于 ${limit}，也就是最大那颗的上限 1/x²，就没有豆豆会把 w 甩飞。`,
    ),
    remedy: tryRate(workingRateBelow(bound)),
  };
}
