import { crooked, shake, type Practice } from '../../lib/descent/target-practice.ts';
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

const little = shake / 8; // of a fault, beside the shake

const remedy = { label: text('Try α = 0.5', '试试 α = 0.5'), set: { rate: 0.5 } };

/**
 * Whether the aim comes to rest. Each correction leaves 1 − 2α of the fault: at a rate of 1 or more it is as large as
 * before, or larger, on the other side.
 */
export function practiceVerdict(shown: number, { aim: [across, up], rate, singles, volleys }: Practice): Verdict {
  if (rate < 1) {
    const left = Math.abs(1 - 2 * rate);
    const first = Math.hypot(across + crooked[0], up + crooked[1]);
    if (left ** (singles + volleys - 1) * first < little) return settles;
    const [a, part, en, zh] = [
      short(rate),
      short(left),
      ...(rate > 0.5 ? [', on the other side', '，还换到另一侧'] : ['', '']),
    ];
    return {
      tone: 'plain',
      text: text(
        `It is still on its way: with α = ${a} each correction leaves ${part} of the fault${en}.`,
        `还在路上：α = ${a} 时，每修正一次，偏差变为原来的 ${part} 倍${zh}。`,
      ),
      remedy: left ? remedy : undefined, // before the first correction even the best rate has taken back nothing
    };
  }
  const grows = short(2 * rate - 1);
  const said =
    rate > 1
      ? text(
          `It diverges: the aim swings from side to side, and each correction makes the error about ${grows} times as large.`,
          `发散了：瞄准点左右摆动，每修正一次，误差约变为原来的 ${grows} 倍。`,
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
    remedy,
  };
}
