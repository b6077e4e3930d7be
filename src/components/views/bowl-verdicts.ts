import { throughAll } from '../../lib/cost/on-line.ts';
import { workingRateBelow } from '../../lib/cost/parabola.ts';
import { costAt, curvatures, isLowest, minimum, rateBound, type QuadraticForm } from '../../lib/cost/quadratic-form.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { onePointBowlBound, remains, type BowlRun } from '../../lib/descent/bowl-descent.ts';
import type { Trace } from '../../lib/descent/descend.ts';
import { growth } from '../../lib/descent/growth.ts';
import { MOST_UPDATES } from '../../lib/descent/stochastic.ts';
import { remember } from '../../lib/remember.ts';
import type { Verdict } from '../island/figure.ts';
import { fixed, short } from '../island/numbers.ts';
import { text, type Text } from '../island/text.ts';
import { apart } from '../island/try-rate.ts';
import { divergence } from '../island/verdicts.ts';
import { thrownOut, underway } from './sampled-verdicts.ts';

const tiny = 1e-12; // of a number: what rounding makes of it on the way

interface Given {
  readonly take: 'one' | 'some' | 'all';
  readonly size: number;
  readonly rate: number;
  readonly order: 'given' | 'shuffled';
  readonly epochs: number;
}

/** How a run in the bowl went, and how far it came if it was stopped. */
export function bowlVerdict(run: BowlRun, data: Dataset, given: Given): Verdict {
  const said = outcome(run, data, given);
  if (run.stoppedAfter === undefined) return said;
  const [made, most] = [short(run.stoppedAfter, 4), String(MOST_UPDATES)];
  return {
    ...said,
    text: text(
      `The run was stopped after ${most} updates, the most it can have: that is ${made} of the ${given.epochs} epochs. ${said.text.en}`,
      `一次运行最多更新 ${most} 次，所以 ${given.epochs} 轮里只走了 ${made} 轮。${said.text.zh}`,
    ),
  };
}

/** Whether it ran away and from which rate on; else how it crosses and follows the valley. */
function outcome(run: BowlRun, data: Dataset, given: Given): Verdict {
  const { form, ending } = run;
  const { take, size, rate } = given;
  const bound = rateBound(form);
  const atOnce = { one: 1, some: size, all: Infinity }[take];
  if (atOnce >= data.xs.length) return rate > bound * (1 + tiny) ? tooFast(run, rate, bound) : crossing(run, rate);
  const agreed = throughAll(data, minimum(form));
  const pointBound = onePointBowlBound(data);
  return ending.kind === 'diverged' || grew(run, data, rate)
    ? thrownOut(rate, pointBound)
    : underway(run, data, given, agreed);
}

/** Whether a run on one point or a handful moves at all and leads away in the long run, whatever its first costs do. */
const grew = remember(
  ({ steps }: Trace, data: Dataset, rate: number): boolean =>
    rate > onePointBowlBound(data) &&
    steps.some(({ gradient }) => gradient.some((slope) => slope !== 0)) &&
    growth(data, steps.slice(0, -1), { rate, intercept: true }) > 1,
);

/** Of a run on all points above the bound: across the valley it runs away, unless it starts exactly on its floor. */
function tooFast({ form, steps, ending }: Trace & { form: QuadraticForm }, rate: number, bound: number): Verdict {
  const { w, b } = lineAt(steps[0]!.gradient);
  const { ww, wb, bb, largest } = curvatures(form);
  const [steepW, steepB] = ww > bb ? [largest - bb, wb] : [wb, largest - ww]; // the steepest direction
  const level = Math.abs(steepW * w + steepB * b) <= tiny * Math.hypot(steepW, steepB) * Math.hypot(w, b);
  const way = ending.kind === 'finished' && level ? 'resting' : 'across';
  return divergence(rate, bound, workingRateBelow(bound), way);
}

/** Of a run on all points: from which side it takes the steep way, and how slow that leaves it on the flat one. */
function crossing({ form, steps }: Trace & { form: QuadraticForm }, rate: number): Verdict {
  const { across, along } = remains(form, rate);
  const least = minimum(form);
  if (steps[0]!.gradient.every((slope) => slope === 0) || isLowest(form, lineAt(steps[0]!.at))) {
    return plain(
      `It starts at ${least.unique ? 'the' : 'a'} lowest point. Both slopes are 0 there, so no step moves it.`,
      '起点就是最低点。那里两个斜率都是 0，走多少步都不动。',
    );
  }
  const r = short(rate, 4);
  if (along < 0.02 && across > -0.02) {
    return {
      tone: 'good',
      text: text(
        `Round enough: at α = ${r} hardly anything is left of the way after one step.`,
        `碗够圆：α = ${r} 时，一步之后路就差不多走完了。`,
      ),
    };
  }
  const last = lineAt(steps.at(-1)!.at);
  const above = fixed(costAt(form, last) - least.cost, 4);
  const still = isLowest(form, last)
    ? text('It ends at the least cost.', '最后代价已经最小。')
    : text(`The cost is still ${above} above the least.`, `代价比最小值还高 ${above}。`);
  const tail = least.unique ? alongside(form, along) : trough;
  if (across < tiny - 1) {
    return plain(
      `It never settles: α = ${r} is the bound itself, so each step lands just as far off on the other side of the valley. ${tail.en} ${still.en}`,
      `永远停不下来：α = ${r} 正好是上限，每一步都落到山谷对面同样远的地方。${tail.zh}${still.zh}`,
    );
  }
  if (across < 0) {
    const [own, half, bound] = apart(rate, rateBound(form) / 2, rateBound(form));
    return plain(
      `It zigzags: α = ${own} is more than ${half}, half the bound ${bound}, so each step lands on the other side of the valley. ${tail.en} ${still.en}`,
      `走之字形：上限是 ${bound}，α = ${own} 超过了它的一半 ${half}，每一步都落到山谷对面。${tail.zh}${still.zh}`,
    );
  }
  const left = fixed(across, 3);
  const first = least.unique
    ? text(
        `First down the steep side, of which a step leaves ${left}; then slowly on.`,
        `先冲下陡坡，每走一步，横着山谷的距离变为原来的 ${left} 倍；然后慢慢往前挪。`,
      )
    : text(
        `Straight down the steep side: a step leaves ${left} of the way.`,
        `径直下陡坡：每走一步，离谷底的距离变为原来的 ${left} 倍。`,
      );
  return plain(`${first.en} ${tail.en} ${still.en}`, `${first.zh}${tail.zh}${still.zh}`);
}

/** What is left along the valley after a step: a share of the way, or as much on its other side. */
function alongside(form: QuadraticForm, along: number): Text {
  const { ratio } = curvatures(form);
  const [times, keep] = [Number.isFinite(ratio) ? short(ratio, 3) : '∞', fixed(Math.abs(along), 3)];
  return along < 0
    ? text(
        `Along the valley, ${times} times flatter, each step overshoots too: it lands on the other side, at ${keep} of the distance.`,
        `顺着山谷的曲率只有横着山谷的 1/${times}，每一步也会越过最低点，落到对面，距离是原来的 ${keep} 倍。`,
      )
    : text(
        `Along the valley, ${times} times flatter, each step leaves ${keep} of the way.`,
        `顺着山谷的曲率只有横着山谷的 1/${times}，每走一步，这个方向上的距离变为原来的 ${keep} 倍。`,
      );
}

const trough = text(
  'All beans have one size, so the bottom is level: a whole line of (w, b) is best.',
  '豆豆全都一样大，谷底是平的：一整条直线上的 (w, b) 都最好。',
);

const plain = (en: string, zh: string): Verdict => ({ tone: 'plain', text: text(en, zh) });

const lineAt = ([w = 0, b = 0]: readonly number[]) => ({ w, b });
