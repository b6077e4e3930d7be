import type { Line } from '../../lib/cost/line.ts';
import { plainCostAt, type QuadraticForm } from '../../lib/cost/quadratic-form.ts';
import type { Verdict } from '../island/figure.ts';
import { fixed } from '../island/numbers.ts';
import { text } from '../island/text.ts';

type Priced = Line & { readonly cost: number };

const digits = 4;

/** What a line that only turns can do at best, and what it would gain by moving. */
export function pinnedVerdict(turned: Priced, moved: Priced): Verdict {
  const [low, lower] = [fixed(turned.cost, digits), fixed(moved.cost, digits)];
  if (low === lower) {
    return {
      tone: 'good',
      text: text(
        `Pinned to the origin, no line costs less than ${low}. Moving would gain nothing here: the best line of all costs ${lower}.`,
        `钉在原点上的直线，代价都不低于 ${low}。这里就算能移动也没有好处：最好的直线，代价也是 ${lower}。`,
      ),
    };
  }
  return {
    tone: turned.cost > 1.5 * moved.cost ? 'warning' : 'good',
    text: text(
      `Pinned to the origin, no line costs less than ${low}. One that may also move gets down to ${lower}.`,
      `钉在原点上的直线，代价都不低于 ${low}。要是还能移动，代价可以降到 ${lower}。`,
    ),
    remedy: { label: text('Let it move', '让它能移动'), set: { free: 'move' } },
  };
}

/** The largest size of a w or b that can be asked for. */
export const farthest = 1e100;

/** How far a line that turns and moves is from the best one, and the way to it, if there is one to go. */
export function freeVerdict(form: QuadraticForm, mine: Priced, moved: Priced): Verdict {
  const [cost, least] = [fixed(mine.cost, digits), fixed(moved.cost, digits)];
  const { w, b } = inFewDigits(form, moved);
  const there = mine.w === w && mine.b === b;
  return {
    tone: mine.cost <= 1.01 * moved.cost ? 'good' : 'plain',
    text: text(
      `Free to turn and move: the best line of all costs ${least}, yours ${cost}.`,
      `能转也能移：最好的直线代价是 ${least}，你这条是 ${cost}。`,
    ),
    ...(!there &&
      Math.max(Math.abs(w), Math.abs(b)) <= farthest && {
        remedy: { label: text('Put it on the best line', '放到最好的位置'), set: { w, b } },
      }),
  };
}

/** The best line in as few digits as will do: with them, its cost is shown as the least. */
function inFewDigits(form: QuadraticForm, { w, b, cost }: Priced): Line {
  const least = fixed(cost, digits);
  for (let significant = 4; significant < 17; significant++) {
    const [few, fewer] = [w, b].map((value) => Number(value.toPrecision(significant)));
    const line = { w: few!, b: fewer! };
    if (fixed(plainCostAt(form, line), digits) === least) return line;
  }
  return { w, b };
}
