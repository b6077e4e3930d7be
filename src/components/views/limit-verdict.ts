import type { ClosingIn } from '../../lib/derivative/closing-in.ts';
import type { Verdict } from '../island/figure.ts';
import { short } from '../island/numbers.ts';
import { text } from '../island/text.ts';
import { asGiven } from './as-given.ts';

const roundingBelow = 0.9e-8; // gaps at which more is lost to rounding than is gained

/** What the secants come to: one slope from both sides, two, none; or what rounding makes of them. */
export function limitVerdict({ steps, value, limit }: ClosingIn, w: number): Verdict {
  const [{ gap }, { gap: least, right, left }] = [steps[0]!, steps.at(-1)!];
  const at = asGiven(w);
  if (value === undefined) {
    return plain(
      `The curve has no value at w = ${at}, so it has no slope there.`,
      `曲线在 w = ${at} 处没有值，也就谈不上斜率。`,
    );
  }
  const off = limit === undefined ? 0 : Math.max(Math.abs((right ?? limit) - limit), Math.abs((left ?? limit) - limit));
  if (limit !== undefined && gap < roundingBelow && off > 20 * gap * Math.max(1, Math.abs(limit))) {
    const size = short(gap, 2);
    return {
      tone: 'warning',
      text: text(
        `Rounding has taken over: at Δw = ${size} the rise is the difference of two numbers that agree in almost all of their 16 digits. The slope is off by ${short(off, 2)}.`,
        `舍入误差占了上风：Δw = ${size} 时，升高是两个数之差，而它们的 16 位数字几乎全都一样。斜率差了 ${short(off, 2)}。`,
      ),
      remedy: { label: text('Start at Δw = 1', '从 Δw = 1 开始'), set: { gap: 1 } },
    };
  }
  if (limit !== undefined) {
    const slope = short(limit, 4);
    if (right === undefined || left === undefined || off > 0.1 * Math.max(1, Math.abs(limit))) {
      return plain(
        `By the rules the slope at w = ${at} is ${slope}, but not all secants come near it: even Δw = ${short(least, 2)} is too wide for that.`,
        `按法则，w = ${at} 处的斜率是 ${slope}，可是割线没有都靠近它：Δw = ${short(least, 2)} 仍然太宽。`,
      );
    }
    return {
      tone: 'good',
      text: text(
        `From the right and from the left the slope closes in on ${slope}: the derivative at w = ${at}.`,
        `从右边和左边，斜率都逼近 ${slope}：这就是 w = ${at} 处的导数。`,
      ),
    };
  }
  if (right !== undefined && left !== undefined) {
    const [r, l] = [short(right, 4), short(left, 4)];
    return {
      tone: 'warning',
      text: text(
        `Two slopes, not one: ${r} from the right and ${l} from the left, however small the gap. The curve has no derivative at w = ${at}.`,
        `斜率有两个，不是一个：不论间隔多小，右边是 ${r}，左边是 ${l}。曲线在 w = ${at} 处没有导数。`,
      ),
    };
  }
  return plain(
    `The slope grows without end as the gap shrinks: at w = ${at} there is no number for it to settle on.`,
    `间隔越小，斜率越大，没有尽头：在 w = ${at} 处它定不下来。`,
  );
}

const plain = (en: string, zh: string): Verdict => ({ tone: 'plain', text: text(en, zh) });
