import { expect, test } from 'vitest';
import { answersOf, answerText, resultOf } from '../../src/components/prose/answer.ts';
import { inline } from '../../src/components/prose/inline.ts';
import { mistakenNumbers } from '../../src/components/prose/mistakes.ts';
import { checkedOptions } from '../../src/components/prose/options.ts';

const answers = answersOf(0.36, [1.6, -1.6, 0.04], 0.05);

test('an answer within the tolerance is right, edges included', () => {
  expect(resultOf(0.36, answers, 0.05)).toBe('right');
  expect(resultOf(0.41, answers, 0.05)).toBe('right');
  expect(resultOf(0.411, answers, 0.05)).toBe('wrong');
});

test('a mistake is known by the number it leads to', () => {
  expect(resultOf(1.58, answers, 0.05)).toBe('0');
  expect(resultOf(-1.6, answers, 0.05)).toBe('1');
  expect(resultOf(0.05, answers, 0.05)).toBe('2');
  expect(resultOf(7, answers, 0.05)).toBe('wrong');
});

test('what is not finite is no number, and not a wrong one', () => {
  expect([1 / 0, -1 / 0, NaN].map((typed) => resultOf(typed, answers, 0.05))).toEqual(Array(3).fill('not-a-number'));
});

test('of two answers within reach the nearer one counts', () => {
  expect(resultOf(0.44, answersOf(0.36, [0.45], 0.1), 0.1)).toBe('0');
  expect(resultOf(0.37, answersOf(0.36, [0.45], 0.1), 0.1)).toBe('right');
});

test('a mistake that would count as right, and a tolerance of nothing, stop the build', () => {
  expect(() => answersOf(0.36, [1.6, 0.365], 0.05)).toThrow(/mistake 2 gives 0.365, too close/);
  expect(() => answersOf(0.36, [], 0)).toThrow(/tolerance=\{0\} cannot be used/);
});

test('a mistake is a number, or one of a figure with the parameters it shares with the question', () => {
  const asked = { of: 'by-hand.w', at: 1, params: { rate: 0.02, start: 1 } };
  const of = (...mistakes: Parameters<typeof mistakenNumbers>[0]) => mistakenNumbers(mistakes, asked);
  expect(of({ value: 7, hint: '' }, { of: 'by-hand.w', hint: '' })).toEqual([7, expect.closeTo(1.3, 12)]);
  expect(of({ of: 'by-hand.w', at: 2, hint: '' })[0]).not.toBeCloseTo(1.3, 3);
  expect(of({ of: 'learning-rate.w', at: 0, hint: '' })).toEqual([1]);
  const other = { ...asked, params: { rate: 0.02, beta: 0.9 } };
  expect(mistakenNumbers([{ of: 'learning-rate.w', hint: '' }], other)).toHaveLength(1);
});

test('a mistake that names no number stops the build, and the message says which one it is', () => {
  const asked = { of: 'by-hand.w', at: 1, params: { beta: 0.9 } };
  const first = { value: 7, hint: '' };
  expect(() => mistakenNumbers([first, { hint: '' }], asked)).toThrow(/^mistake 2: needs value/);
  expect(() => mistakenNumbers([first, { of: 'by-hand.w', hint: '' }], asked)).toThrow(
    /^mistake 2: The figure "by-hand" has no parameter "beta"/,
  );
  expect(() => mistakenNumbers([{ of: 'by-hand.w', hint: '' }], { ...asked, of: undefined })).toThrow(/"beta"/);
  expect(() => mistakenNumbers([{ of: 'by-foot.w', hint: '' }], asked)).toThrow(
    /^mistake 1: There is no figure "by-foot"/,
  );
  expect(() => mistakenNumbers([{ of: 'settling', hint: '' }], asked)).toThrow(
    /^mistake 1: "settling" names no number/,
  );
});

test('an answer is told with as many digits as were asked for', () => {
  expect(answerText(0.36, 0.05)).toBe('0.36');
  expect(answerText(21.674999999999997, 0.005)).toBe('21.675');
  expect(answerText(-12, 0.005)).toBe('−12');
  expect(answerText(9.612345, 0.5)).toBe('9.61');
});

test('options have exactly one right answer, and a hint for each wrong one', () => {
  const right = { label: 'yes', right: true };
  const wrong = { label: 'no', hint: 'why not' };
  expect(checkedOptions([right, wrong])).toEqual([right, wrong]);
  expect(() => checkedOptions([wrong])).toThrow(/0 of 1 options are right/);
  expect(() => checkedOptions([right, right])).toThrow(/2 of 2 options are right/);
  expect(() => checkedOptions([right, { label: 'no' }])).toThrow(/the wrong option “no” has no hint/);
});

test('hints and options may hold formulas, and nothing else is read as HTML', () => {
  expect(inline('a < b')).toBe('a &lt; b');
  expect(inline(String.raw`the slope $\w$ is`)).toMatch(/^the slope <span class="katex">.*sym-w.*<\/span> is$/);
  expect(() => inline('costs $5')).toThrow(/not closed/);
});
