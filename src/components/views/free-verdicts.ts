import type { Line } from '../../lib/cost/line.ts';
import type { Verdict } from '../island/figure.ts';
import { fixed } from '../island/numbers.ts';
import { text } from '../island/text.ts';

type Priced = Line & { readonly cost: number };

const digits = 4;

/** What a line that only turns can do at best, and what it would gain by moving. */
export function pinnedVerdict(turned: Priced, moved: Priced): Verdict {
  const [low, lower] = [fixed(turned.cost, digits), fixed(moved.cost, digits)];
  return {
    tone: turned.cost > 1.5 * moved.cost ? 'warning' : 'good',
    text: text(
      `Pinned to the origin, no line costs less than ${low}. One that may also move gets down to ${lower}.`,
      `钉在原点上，没有哪条直线的代价低于 ${low}。要是也能移动，可以降到 ${lower}。`,
    ),
    remedy: { label: text('Let it move', '让它能移动'), set: { free: 'move' } },
  };
}

/** How far a line that turns and moves is from the best one. */
export function freeVerdict(mine: Priced, moved: Priced): Verdict {
  const [cost, least] = [fixed(mine.cost, digits), fixed(moved.cost, digits)];
  const [w, b] = [moved.w, moved.b].map((value) => Number(value.toPrecision(4)));
  return {
    tone: mine.cost <= 1.01 * moved.cost ? 'good' : 'plain',
    text: text(
      `Free to turn and move: the best line of all costs ${least}, yours ${cost}.`,
      `能转也能移：最好的直线代价是 ${least}，你这条是 ${cost}。`,
    ),
    remedy: { label: text('Put it on the best line', '放到最好的位置'), set: { w, b } },
  };
}
