import type { SlopesAt } from '../../lib/cost/slopes-at.ts';
import type { Verdict } from '../island/figure.ts';
import { fixed } from '../island/numbers.ts';
import { text } from '../island/text.ts';

/** The slope in the chosen direction, held against the steepest one. */
export function steepestVerdict({ toward, length, steepest, most: farthest, form }: SlopesAt): Verdict {
  // At the minimum no more than rounding is left of numbers that cancel.
  if (length <= 4e-15 * (farthest + Math.abs(form.w1) + Math.abs(form.b1))) {
    return {
      tone: 'plain',
      text: text('The gradient is 0 here: no direction is steepest.', '这里的梯度是 0：没有哪个方向最陡。'),
    };
  }
  const [yours, most, at] = [fixed(toward, 2), fixed(length, 2), fixed(steepest, 0)];
  return {
    tone: 'plain',
    text: text(
      `Your direction has the slope ${yours}. None has more than ${most}, the length of the gradient, at ${at}°.`,
      `你选的方向，斜率是 ${yours}。最大的斜率是 ${most}，也就是梯度的长度，在 ${at}° 方向。`,
    ),
  };
}
