import { throughAll } from '../../lib/cost/on-line.ts';
import { vertex, workingRateBelow, type Parabola } from '../../lib/cost/parabola.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import type { Trace } from '../../lib/descent/descend.ts';
import { growthOfEpoch } from '../../lib/descent/growth.ts';
import { epochLimit, onePointBound } from '../../lib/descent/stochastic.ts';
import type { Verdict } from './figure.ts';
import { fixed } from './numbers.ts';
import { ranAway, shuffle, thrownFar } from './sample-remedies.ts';
import { text } from './text.ts';
import { apart, tryRate } from './try-rate.ts';

const tiny = 1e-12; // of a factor: what rounding makes of it on the way

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
  const share = growthOfEpoch(data, { rate, intercept: false });
  const rests = agreed && wanted(data, last);
  if (share > 1 && rate > bound && !rests) return ranAway(rate, bound);
  if (ending.kind === 'diverged') return thrownFar(rate, bound);
  const [w, aim] = [fixed(last), fixed(best)];
  if (agreed && share > 1 - tiny && !rests) {
    const [r] = apart(rate, bound);
    return {
      tone: 'plain',
      text: text(
        `It ends at w = ${w}; ${aim} fits every bean exactly. But at α = ${r} an epoch ends just as far from it as it began: w bounces and never comes to rest.`,
        `最后到了 w = ${w}，而 ${aim} 对每颗豆豆都正好。可是 α = ${r} 时，走完一轮，离它还是和开始时一样远：w 来回弹，永远停不下来。`,
      ),
      remedy: tryRate(workingRateBelow(bound)),
    };
  }
  if (agreed) {
    return {
      tone: 'plain',
      text: text(
        `It ends at w = ${w}; ${aim} fits every bean exactly. All of them want this one w, so none pulls w away, and there it comes to rest.`,
        `最后到了 w = ${w}，而 ${aim} 对每颗豆豆都正好。它们要的是同一个 w，谁也不会把 w 拉开，到了那里就会停下。`,
      ),
    };
  }
  // Few beans end on one side of the best w by chance, too: on its way is what the epochs left of the first distance.
  const left = share ** ((steps.length - 1) / data.xs.length) * Math.abs(steps[0]!.at[0]! - best);
  const aside = Math.min(...lately) > best || Math.max(...lately) < best;
  const wants = data.xs.flatMap((x, i) => (x === 0 ? [] : [data.ys[i]! / x]));
  const beyond = last > Math.max(...wants) || last < Math.min(...wants); // swinging in from afar
  if ((aside || beyond) && left > Math.abs(last - best) / 2) {
    const limit = epochLimit(data, rate);
    if (order === 'given' && fixed(limit) !== aim) {
      return {
        tone: 'plain',
        text: text(
          `It ends at w = ${w} and is still on its way. In this order more epochs lead it to ${fixed(limit)}, but ${aim} fits all beans best.`,
          `最后到了 w = ${w}，还在路上。按这个顺序再多走几轮，会走到 ${fixed(limit)}；而对全部豆豆最好的是 ${aim}。`,
        ),
        remedy: shuffle,
      };
    }
    const [en, zh] = rate < bound / 2 ? [' or a larger α', '，或者把 α 取大些'] : ['', '']; // beyond, beans overshoot
    return {
      tone: 'plain',
      text: text(
        `It ends at w = ${w} and is still on its way to ${aim}, which fits all beans best. More epochs${en} would bring it near.`,
        `最后到了 w = ${w}，还在去 ${aim} 的路上，那才是对全部豆豆最好的值。多走几轮${zh}，就到那附近了。`,
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
