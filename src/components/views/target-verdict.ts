import type { Practice } from '../../lib/descent/target-practice.ts';
import type { Verdict } from '../island/figure.ts';
import { short } from '../island/numbers.ts';
import { text } from '../island/text.ts';

const settles: Verdict = {
  tone: 'good',
  text: text(
    'It settles: the fault of the sight is taken back, and what remains is the shake of the hand.',
    '稳下来了：准星的偏差已经抵消，剩下的只是手的抖动。',
  ),
};

/** Whether the aim comes to rest: with a rate of 1 or more a correction takes back twice the error, or more than that. */
export function practiceVerdict(shown: number, { rate, singles, volleys }: Practice): Verdict {
  if (rate < 1) return settles;
  const grows = short(2 * rate - 1);
  const said =
    rate > 1
      ? text(
          `It diverges: the aim swings from side to side, and each correction makes the error about ${grows} times as large.`,
          `发散了：瞄准点左右摆动，每修正一次，误差约变成 ${grows} 倍。`,
        )
      : text(
          'Each correction is twice the error: the aim swings from side to side and never settles.',
          '每次修正都是误差的两倍：瞄准点左右摆动，停不下来。',
        );
  const cut = text(
    ` After ${shown} iterations the numbers are too large to go on.`,
    `${shown} 次迭代之后数太大，不再算了。`,
  );
  return {
    tone: 'warning',
    text: shown < singles + volleys ? text(said.en + cut.en, said.zh + cut.zh) : said,
    remedy: { label: text('Try α = 0.5', '试试 α = 0.5'), set: { rate: 0.5 } },
  };
}
