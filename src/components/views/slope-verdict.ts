import { derivativeAt, usualGap } from '../../lib/difference/finite-difference.ts';
import { secantSlope } from '../../lib/derivative/secant.ts';
import type { Study } from '../../lib/derivative/study.ts';
import type { Verdict } from '../island/figure.ts';
import { fixed, short } from '../island/numbers.ts';
import { text, type Text } from '../island/text.ts';
import { asGiven } from './as-given.ts';

const near = 1e-4; // a finite difference of a function that changes fast is no better

/** Whether the rules and a finite difference say the same slope at a point, or why there is none. */
export function slopeVerdict({ value, slope }: Study, variable: string, at: number): Verdict {
  const where = `${variable} = ${asGiven(at)}`;
  const plain = (en: string, zh: string): Verdict => ({ tone: 'plain', text: text(en, zh) });
  const ruled = slope(at);
  if ([value(at), ruled].some((each) => Math.abs(each) === Infinity)) {
    return plain(
      `At ${where} the numbers are too large for this computer, so no slope can be given.`,
      `在 ${where} 处，数太大，计算机存不下，也就给不出斜率。`,
    );
  }
  if (Number.isNaN(value(at))) {
    return plain(
      `The function has no value at ${where}, so it has no slope there.`,
      `函数在 ${where} 处没有值，也就谈不上斜率。`,
    );
  }
  const measured = derivativeAt(value, at);
  if (Number.isNaN(ruled)) {
    return settles(value, at)
      ? plain(
          `At ${where} the rules lead to a division by 0, so their formula does not tell the slope. A finite difference of f gives ${fixed(measured, 8)}.`,
          `在 ${where} 处，法则得出的式子要除以 0，看不出斜率是多少。对 f 作有限差分得 ${fixed(measured, 8)}。`,
        )
      : plain(`The function has no derivative at ${where}.`, `函数在 ${where} 处没有导数。`);
  }
  const apart = Math.abs(ruled - measured) / Math.max(1, Math.abs(ruled));
  const exact = apart <= near / 100;
  const b = !Number.isFinite(measured) ? '–' : exact ? fixed(measured, 8) : short(measured, 6);
  const a = short(ruled, 6);
  if (apart <= near || a === short(measured, 6)) {
    return {
      tone: 'good',
      text: text(
        `At ${where} the rules give ${a}, a finite difference of f gives ${b}: they agree${exact ? '' : ', as nearly as it can measure'}.`,
        `在 ${where} 处，法则给出 ${a}，对 f 作有限差分得 ${b}：${exact ? '两者一致' : '在差分的误差之内，两者一致'}。`,
      ),
    };
  }
  const why = unmeasured(value, at, Math.abs(ruled - measured));
  return plain(
    `At ${where} the rules give ${a}, a finite difference gives ${b}: ${why.en}.`,
    `在 ${where} 处，法则给出 ${a}，有限差分得 ${b}：${why.zh}。`,
  );
}

/** Whether secants to both sides come to one slope, as far as can be measured. */
function settles(value: Study['value'], at: number): boolean {
  const gap = usualGap(at);
  const slopes = [gap, -gap, gap / 16, -gap / 16].map((each) => secantSlope(value, at, each));
  return Math.max(...slopes) - Math.min(...slopes) <= 1e-3 * Math.max(1, Math.abs(slopes[0]!));
}

/** Why a finite difference is off by so much: it reaches to where there is no value, or too far, or digits are lost. */
function unmeasured(value: Study['value'], at: number, off: number): Text {
  const gap = usualGap(at);
  const [left, right] = [value(at - gap), value(at + gap)];
  if (Number.isNaN(left))
    return text(
      'it asks for f a little to the left, where f has no value',
      '它要用到左边一点点的 f，而 f 在那里没有值',
    );
  if (Number.isNaN(right))
    return text(
      'it asks for f a little to the right, where f has no value',
      '它要用到右边一点点的 f，而 f 在那里没有值',
    );
  if ((2 * Number.EPSILON * Math.abs(value(at))) / gap > off)
    return text(
      'f is so large there that a small step changes only its last digits, and those are lost',
      'f 在那里太大，一小步只动得了最后几位数字，而那几位已经丢了',
    );
  return text('f changes too fast there to be measured so', 'f 在那里变化太快，这样量不准');
}
