// What is to be said about runs that do not look at all beans at once.
import { throughAll } from '../../lib/cost/on-line.ts';
import { vertex, workingRateBelow, type Parabola } from '../../lib/cost/parabola.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import type { Trace } from '../../lib/descent/descend.ts';
import { growth } from '../../lib/descent/growth.ts';
import { leader, type Way } from '../../lib/descent/four-ways.ts';
import type { Lap } from '../../lib/descent/race.ts';
import { onePointBound } from '../../lib/descent/stochastic.ts';
import type { Verdict } from './figure.ts';
import { fixed, short } from './numbers.ts';
import { text, type Text } from './text.ts';

const shuffle: Verdict['remedy'] = { label: text('Shuffle them', '打乱顺序'), set: { order: 'shuffled' } };

/** Why a run that looks at one bean at a time ran away: the largest bean has the lowest bound. */
function ranAway(rate: number, bound: number): Verdict {
  const works = workingRateBelow(bound);
  const [r, limit, good] = [short(rate, 4), short(bound, 4), short(works)];
  return {
    tone: 'warning',
    text: text(
      `It diverges at α = ${r}. Each bean has a bound of its own, 1/x²; below ${limit}, that of the largest bean, no bean throws w away.`,
      `α = ${r} 时发散了。每颗豆豆都有自己的上限 1/x²；α 小于最大那颗的 ${limit}，就没有豆豆会把 w 甩飞。`,
    ),
    remedy: { label: text(`Try α = ${good}`, `试试 α = ${good}`), set: { rate: works } },
  };
}

interface Passes extends Trace {
  readonly parabola: Parabola;
  readonly data: Dataset;
}

/** Where bean after bean leads to, epoch after epoch. */
export function passesVerdict(
  { steps, parabola, ending, data }: Passes,
  { rate, order }: { rate: number; order: 'given' | 'shuffled' },
): Verdict {
  const { at: best } = vertex(parabola);
  const lately = steps.slice(-data.xs.length).map(({ at }) => at[0]!); // after each bean of the last epoch
  const last = lately.at(-1)!;
  const agreed = wanted(data, best);
  const bound = onePointBound(data);
  const farther = rate > bound && Math.abs(last - best) > Math.abs(steps[0]!.at[0]! - best);
  const grew = farther && growth(data, steps.slice(0, -1), { rate, intercept: false }) > 1;
  if (ending.kind === 'diverged' || grew) return ranAway(rate, bound);
  const [w, aim] = [fixed(last), fixed(best)];
  if (agreed) {
    return {
      tone: 'plain',
      text: text(
        `It ends at w = ${w}; ${aim} fits every bean exactly. All of them want this one w, so none pulls w away, and there it comes to rest.`,
        `最后到了 w = ${w}，而 ${aim} 对每颗豆豆都正好。它们要的是同一个 w，谁也不会把 w 拉开，到了那里就会停下。`,
      ),
    };
  }
  if (Math.min(...lately) > best || Math.max(...lately) < best) {
    return {
      tone: 'plain',
      text: text(
        `It ends at w = ${w} and is still on its way to ${aim}, which fits all beans best. More epochs or a larger α would take it there.`,
        `最后到了 w = ${w}，还在去 ${aim} 的路上，那才是对全部豆豆最好的值。多走几轮，或者把 α 取大些，就到了。`,
      ),
    };
  }
  if (order === 'shuffled') {
    return {
      tone: 'plain',
      text: text(
        `It ends at w = ${w}; ${aim} fits all beans best. Shuffled, every bean pulls its own way, so w keeps trembling about that value.`,
        `最后到了 w = ${w}，而对全部豆豆最好的是 ${aim}。打乱之后，每颗豆豆各拉各的，w 就一直在这个值附近抖。`,
      ),
    };
  }
  return {
    tone: 'plain',
    text: text(
      `It ends at w = ${w}; ${aim} fits all beans best. In this order the same beans are always the last to pull.`,
      `最后到了 w = ${w}，而对全部豆豆最好的是 ${aim}。按这个顺序，每一轮最后来拉的总是同样那几颗。`,
    ),
    remedy: shuffle,
  };
}

/** Whether every bean that pulls at all, one of some size, wants this very w. */
function wanted({ xs, ys }: Dataset, w: number): boolean {
  const pulling = xs.flatMap((x, i) => (x === 0 ? [] : [i]));
  return throughAll({ xs: pulling.map((i) => xs[i]!), ys: pulling.map((i) => ys[i]!) }, { w, b: 0 });
}

/** How the four ways of a race are called. */
export const wayNames: Readonly<Record<Way, Text>> = {
  one: text('one bean', '一颗'),
  some: text('a handful', '一小把'),
  all: text('all beans', '全部'),
  fixed: text('fixed step', '固定步长'),
};

/** Who is ahead when the race ends, and why. */
export function raceVerdict(
  { steps, parabola }: { steps: readonly Lap<Way>[]; parabola: Parabola },
  { rate, bound, order, by }: { rate: number; bound: number; order: 'given' | 'shuffled'; by: 'looked' | 'updates' },
): Verdict {
  const { runners } = steps.at(-1)!;
  if (runners.one.out || runners.some.out || runners.all.out) return ranAway(rate, bound);
  const first = leader(steps.at(-1)!);
  if (by === 'updates') return { tone: 'plain', text: whyByUpdates(first, runners) };
  const why = whyByBeans(first, runners);
  const { at: best, value: least } = vertex(parabola);
  const { at, cost, low } = runners.one;
  // It passes by the minimum in each epoch, and yet it ends off it: a circle, and not a run still on its way.
  const circles = low - least < (cost - least) / 4;
  const off = circles && Math.abs(at[0]! - best) > 0.02 * Math.abs(best);
  if (order === 'shuffled' || first === 'one' || !off) return { tone: 'plain', text: why };
  const [w, aim] = [fixed(at[0]!), fixed(best)];
  return {
    tone: 'plain',
    text: text(
      `${why.en} One bean at a time stands at w = ${w}, off the best ${aim}: in this order the last beans of an epoch always have the last word.`,
      `${why.zh}一颗一颗看的最后落在 w = ${w}，偏离最好的 ${aim}：按这个顺序，每一轮总是最后几颗说了算。`,
    ),
    remedy: shuffle,
  };
}

type Runners = Lap<Way>['runners'];

function whyByBeans(first: Way | undefined, { one, some, all }: Runners): Text {
  switch (first) {
    case 'one':
      return text(
        `One bean at a time is ahead: the same beans paid for ${one.updates} corrections, and for only ${all.updates} of all at once.`,
        `一颗一颗看的领先：同样多的豆豆，它改了 ${one.updates} 次，全部一起看只够改 ${all.updates} 次。`,
      );
    case 'some':
      return text(
        `The handful is ahead: the same beans paid for ${some.updates} corrections, for only ${all.updates} of all at once, and it trembles less than one bean.`,
        `一小把领先：同样多的豆豆，它改了 ${some.updates} 次，全部一起看只够改 ${all.updates} 次，而它又比一颗一颗看抖得轻。`,
      );
    case 'all':
      return text(
        'All beans at once end nearest: their slope dies out just at the minimum, so nothing pulls w off again.',
        '全部一起看的最后离得最近：它的斜率正好在最低点变成零，没有什么再把 w 拉走。',
      );
    case 'fixed':
      return text(
        'The fixed step is ahead: either the others creep at this rate, or its last hop happened to land by the minimum.',
        '固定步长领先：要么别人的学习率太小、走得慢，要么它最后一跳碰巧落在最低点旁边。',
      );
    case undefined:
      return text('Nobody is ahead: the best are level.', '没有谁领先：最好的几个不分上下。');
  }
}

function whyByUpdates(first: Way | undefined, { one, some, all }: Runners): Text {
  const name = first ? wayNames[first] : text('nobody', '没有谁');
  return text(
    `After ${all.updates} updates each, ${name.en} leads. They did not cost the same: ${one.looked} beans looked at one by one, ${some.looked} by handfuls, ${all.looked} all at once.`,
    `各改 ${all.updates} 次，${name.zh}领先。花的工夫却不同：一颗一颗看了 ${one.looked} 颗，一把一把看了 ${some.looked} 颗，全部一起看了 ${all.looked} 颗。`,
  );
}
