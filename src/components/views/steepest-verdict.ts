import type { SlopesAt } from '../../lib/cost/slopes-at.ts';
import type { Verdict } from '../island/figure.ts';
import { fixed } from '../island/numbers.ts';
import { text } from '../island/text.ts';

/** The slope in the chosen direction, held against the steepest one. */
export function steepestVerdict({ toward, length, steepest }: SlopesAt): Verdict {
  const [yours, most, at] = [fixed(toward, 2), fixed(length, 2), fixed(steepest, 0)];
  return {
    tone: 'plain',
    text: text(
      `Your direction has the slope ${yours}. None has more than ${most}, the length of the gradient, at ${at}°.`,
      `你选的方向，斜率是 ${yours}。最大的斜率是 ${most}，也就是梯度的长度，在 ${at}° 方向。`,
    ),
  };
}
