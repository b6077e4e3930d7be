import type { Verdict } from '../island/figure.ts';
import { text } from '../island/text.ts';

const settles: Verdict = {
  tone: 'good',
  text: text(
    'It settles: the fault of the sight is taken back, and what remains is the shake of the hand.',
    '稳下来了：准星的偏差已经抵消，剩下的只是手的抖动。',
  ),
};

const swings: Verdict = {
  tone: 'warning',
  text: text(
    'Each correction is as large as twice the error or larger: the aim swings from side to side and never settles.',
    '每次修正都不小于误差的两倍：瞄准点左右摆动，停不下来。',
  ),
  remedy: { label: text('Try α = 0.5', '试试 α = 0.5'), set: { rate: 0.5 } },
};

/** Whether the aim comes to rest: with a rate of 1 or more a correction takes back twice the error. */
export const practiceVerdict = (rate: number): Verdict => (rate < 1 ? settles : swings);
