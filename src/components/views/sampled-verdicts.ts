import type { Dataset } from '../../lib/data/dataset.ts';
import { workingRateBelow } from '../../lib/cost/parabola.ts';
import { minimum, type QuadraticForm } from '../../lib/cost/quadratic-form.ts';
import type { Trace } from '../../lib/descent/descend.ts';
import { returns } from '../../lib/descent/returns.ts';
import type { Verdict } from '../island/figure.ts';
import { fixed } from '../island/numbers.ts';
import { text } from '../island/text.ts';
import { apart, tryRate } from '../island/try-rate.ts';

interface Given {
  readonly take: 'one' | 'some' | 'all';
  readonly size: number;
  readonly order: 'given' | 'shuffled';
}

/** Of a run on one point or a handful: it rests at the minimum if all points lie on its line, and else never. */
export function underway(
  { form, steps }: Trace & { form: QuadraticForm },
  data: Dataset,
  { take, size, order }: Given,
  agreed: boolean,
): Verdict {
  const least = minimum(form);
  const [w = 0, b = 0] = steps.at(-1)!.at;
  const at = line(w, b);
  const place = line(least.w, least.b);
  const best = least.unique
    ? text(`the minimum is at ${place.en}`, `最低点在 ${place.zh}`)
    : text(
        'all beans have one size, so a whole line of (w, b) is best',
        '豆豆全都一样大，一整条直线上的 (w, b) 都最好',
      );
  const one = take === 'one';
  const perEpoch = Math.ceil(data.xs.length / (one ? 1 : size));
  const why = agreed
    ? returns(steps, 2 * perEpoch)
      ? text(
          'All beans lie on one line, but after every second epoch the ball is back where it was: at this rate it bounces and never comes to rest.',
          '所有豆豆都在同一条直线上，可是每走两轮，小球就回到原处：在这个学习率下它来回弹，永远停不下来。',
        )
      : text(
          'All beans lie on one line, so none pulls away from it: there the ball comes to rest.',
          '所有豆豆都在同一条直线上，谁也不会把直线拉开：小球到了那里就会停下。',
        )
    : text(
        `${one ? 'Every bean' : 'Every handful'} pulls towards a line of its own, so the ball never comes to rest.`,
        `${one ? '每颗豆豆' : '每一把豆豆'}都往自己的直线上拉，小球总也停不下来。`,
      );
  return {
    tone: 'plain',
    text: text(`It ends at ${at.en}; ${best.en}. ${why.en}`, `最后到了 ${at.zh}，${best.zh}。${why.zh}`),
    ...(order === 'given' &&
      !agreed && { remedy: { label: text('Shuffle the beans', '打乱豆豆的顺序'), set: { order: 'shuffled' } } }),
  };
}

/** Of a run that looks at less than all points: that single points throw the line away, and below which rate none does. */
export function thrownOut(rate: number, bound: number): Verdict {
  const works = workingRateBelow(bound);
  const [r, limit] = apart(rate, bound);
  return {
    tone: 'warning',
    text: text(
      `It diverges at α = ${r}. Each bean has a bound of its own, 1/(x² + 1); below ${limit}, that of the largest bean, none of them throws the line away.`,
      `α = ${r} 时发散了。每颗豆豆都有自己的上限 1/(x² + 1)。只要 α 小于最大那颗的 ${limit}，就没有豆豆会把直线甩飞。`,
    ),
    remedy: tryRate(works),
  };
}

const line = (w: number, b: number) => text(`w = ${fixed(w)}, b = ${fixed(b)}`, `w = ${fixed(w)}、b = ${fixed(b)}`);
