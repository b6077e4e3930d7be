import { costAt, type QuadraticForm } from '../../lib/cost/quadratic-form.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { onePointBowlBound } from '../../lib/descent/bowl-descent.ts';
import { growthOfEpoch } from '../../lib/descent/growth.ts';
import { stations, type Stop } from '../../lib/descent/training-loop.ts';
import type { Verdict } from '../island/figure.ts';
import { fixed } from '../island/numbers.ts';
import { text } from '../island/text.ts';
import { thrownOut } from './sampled-verdicts.ts';

interface Loop {
  readonly steps: readonly Stop[];
  readonly form: QuadraticForm;
  readonly data: Dataset;
  readonly least: { readonly cost: number };
}

/** What the line costs after the last round; or that the loop diverges, and below which rate it does not. */
export function loopVerdict({ steps, form, data, least }: Loop, given: { rate: number; rounds: number }): Verdict {
  const { rate, rounds } = given;
  const last = steps.at(-1)!;
  const ended = costAt(form, { w: last.nextW, b: last.nextB });
  const corrections = steps.filter(({ station }) => station === 'correct');
  const bound = onePointBowlBound(data);
  const moved = corrections.some(({ dw, db }) => dw !== 0 || db !== 0);
  const grew = rate > bound && moved && growthOfEpoch(data, { rate, intercept: true }) > 1; // in many rounds
  if (grew || steps.length < stations.length * rounds) return thrownOut(rate, bound);
  const [cost, most] = [fixed(ended, 4), fixed(least.cost, 4)];
  const n = corrections.length;
  return {
    tone: 'plain',
    text: text(
      `After ${n === 1 ? 'one round' : `${n} rounds`} the line costs ${cost} over all the beans; no line costs less than ${most}.`,
      `走完 ${n} 圈，直线对全部豆豆的代价是 ${cost}；没有哪条直线低于 ${most}。`,
    ),
  };
}
