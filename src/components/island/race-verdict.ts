import { regime, vertex, type Parabola } from '../../lib/cost/parabola.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { leader, type Way } from '../../lib/descent/four-ways.ts';
import { growth, growthOfEpoch } from '../../lib/descent/growth.ts';
import type { Lap } from '../../lib/descent/race.ts';
import { sampler } from '../../lib/descent/samplers.ts';
import { onePointBound } from '../../lib/descent/stochastic.ts';
import type { Verdict } from './figure.ts';
import { fixed } from './numbers.ts';
import { ranAway, shuffle, thrownFar } from './sample-remedies.ts';
import { text, type Text } from './text.ts';

/** How the four ways of a race are called. */
export const wayNames: Readonly<Record<Way, Text>> = {
  one: text('one bean', '一颗'),
  some: text('a handful', '一小把'),
  all: text('all beans', '全部'),
  fixed: text('fixed step', '固定步长'),
};

interface Raced {
  readonly steps: readonly Lap<Way>[];
  readonly parabola: Parabola;
  readonly data: Dataset;
}

interface Rules {
  readonly rate: number;
  readonly order: 'given' | 'shuffled';
  readonly by: 'looked' | 'updates';
  readonly size: number;
  readonly seed: number;
}

/** Who is ahead when the race ends, and why. */
export function raceVerdict(raced: Raced, rules: Rules): Verdict {
  const { steps, parabola, data } = raced;
  const { rate, order, by } = rules;
  const { runners } = steps.at(-1)!;
  const bound = onePointBound(data);
  if (rate > bound && grows(raced, rules)) return ranAway(rate, bound);
  if (runners.one.out || runners.some.out || runners.all.out) return thrownFar(rate, bound);
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

/** Whether one of those that go by the slope would run away in a longer race, and did not start at the minimum. */
function grows({ steps, parabola, data }: Raced, { rate, order, size, seed }: Rules): boolean {
  const { one, some, all } = steps.at(-1)!.runners;
  const n = data.xs.length;
  const moved = ({ updates, out, cost }: typeof one): boolean =>
    out || (updates > 0 && cost - vertex(parabola).value > 1e-12 * parabola.c);
  const rule = { rate, intercept: false };
  // What an epoch makes of a difference; of shuffled handfuls, what the epochs of the race do, or the first hundred.
  const ofHandfuls = (updates: number): number => {
    const next = sampler({ take: 'some', size, order, seed, n });
    const sampled = Array.from({ length: updates }, () => ({ sample: next() }));
    return growth(data, sampled, rule);
  };
  const perEpoch = Math.ceil(n / size);
  const epochs = order === 'given' ? 1 : Math.min(100, Math.ceil(some.updates / perEpoch));
  return (
    (moved(all) && regime(parabola, rate) === 'diverges') ||
    (moved(one) && growthOfEpoch(data, rule) > 1) ||
    (size < n && moved(some) && ofHandfuls(epochs * perEpoch) > 1)
  );
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
        'The fixed step is ahead: either the others creep or swing at this rate, or its last hop happened to land by the minimum.',
        '固定步长领先：要么别人在这个学习率下走得慢、或来回摆，要么它最后一跳碰巧落在最低点旁边。',
      );
    case undefined:
      return text('Nobody is ahead: the best are level.', '没有谁领先：最好的几个不分上下。');
  }
}

function whyByUpdates(first: Way | undefined, { one, some, all }: Runners): Text {
  const name = first ? wayNames[first] : text('nobody', '没有谁');
  return text(
    `After ${all.updates} updates each, ${name.en} leads. They did not cost the same: ${one.looked} beans looked at one by one, ${some.looked} by handfuls, ${all.looked} all at once.`,
    `各更新 ${all.updates} 次，${first ? `“${name.zh}”领先` : '没有谁领先'}。花的工夫却不同：一颗一颗看了 ${one.looked} 颗，一把一把看了 ${some.looked} 颗，全部一起看了 ${all.looked} 颗。`,
  );
}
