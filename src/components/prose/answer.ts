import { trueMinus } from '../island/numbers.ts';

/** A number an answer may be, and the result it leads to: `right`, or the place of a mistake in its list. */
export type Answer = readonly [value: number, result: string];

/** An answer as it is told: as many decimals as the tolerance asks about and one more, no idle zeros. */
export function answerText(value: number, tolerance: number): string {
  const digits = Math.min(12, Math.max(0, Math.ceil(-Math.log10(tolerance))) + 1);
  return trueMinus(String(Number(value.toFixed(digits))));
}

/**
 * The result a number leads to: that of the nearest answer, if it lies within the tolerance, else `wrong`. Of two that
 * are equally near the first one counts. What is not finite, such as 1/0, is `not-a-number`.
 */
export function resultOf(typed: number, answers: readonly Answer[], tolerance: number): string {
  if (!Number.isFinite(typed)) return 'not-a-number';
  let nearest: Answer = [Infinity, 'wrong'];
  for (const answer of answers) if (Math.abs(typed - answer[0]) < Math.abs(typed - nearest[0])) nearest = answer;
  const slack = 1e-9 * Math.max(1, Math.abs(typed)); // 0.41 − 0.36 is a little more than 0.05
  return Math.abs(typed - nearest[0]) <= tolerance + slack ? nearest[1] : 'wrong';
}

/**
 * The answers of a question, the right one first.
 *
 * @throws when the tolerance is none, or a mistake would count as the right answer
 */
export function answersOf(right: number, mistakes: readonly number[], tolerance: number): Answer[] {
  if (!(tolerance > 0)) throw new Error(`tolerance={${tolerance}} cannot be used. Allowed: numbers above 0.`);
  const clash = mistakes.findIndex((value) => Math.abs(value - right) <= tolerance / 2);
  if (clash >= 0) {
    throw new Error(`mistake ${clash + 1} gives ${mistakes[clash]}, too close to the right answer ${right}.`);
  }
  return [[right, 'right'], ...mistakes.map((value, i): Answer => [value, String(i)])];
}
