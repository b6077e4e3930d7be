import { expect, test } from 'vitest';
import { targetPractice } from '../../../src/lib/descent/target-practice.ts';

const usual = { aim: [0, 0] as const, rate: 0.5, singles: 5, volleys: 5, size: 3, seed: 7 };

test('five single shots come first, then volleys of three', () => {
  expect(targetPractice(usual).map(({ hits }) => hits.length)).toEqual([1, 1, 1, 1, 1, 3, 3, 3, 3, 3]);
});

test('the gradient is the derivative of the loss by the aim, for the same shots', () => {
  for (const { hits, gradient } of targetPractice(usual)) {
    const loss = (by: number) => hits.reduce((sum, [x, y]) => sum + (x + by) ** 2 + y ** 2, 0) / hits.length;
    expect((loss(1e-5) - loss(-1e-5)) / 2e-5).toBeCloseTo(gradient[0], 6);
  }
});

test('with a rate of a half the whole mean error is taken back', () => {
  for (const { aim, error, next } of targetPractice(usual)) {
    expect(next[0]).toBeCloseTo(aim[0] - error[0], 12);
    expect(next[1]).toBeCloseTo(aim[1] - error[1], 12);
  }
});

test('the same seed gives the same shots, another one others', () => {
  expect(targetPractice(usual)).toEqual(targetPractice(usual));
  expect(targetPractice({ ...usual, seed: 8 })).not.toEqual(targetPractice(usual));
});

test('large volleys come to rest nearer than single shots do', () => {
  const off = (size: number) => {
    const rounds = targetPractice({ ...usual, singles: 0, volleys: 60, size }).slice(20);
    return rounds.reduce((sum, { aim }) => sum + Math.hypot(aim[0] + 3.2, aim[1] - 2.4), 0) / rounds.length;
  };
  expect(off(20)).toBeLessThan(off(1) / 2);
});

test('a practice that runs away ends before its numbers do', () => {
  const rounds = targetPractice({ ...usual, rate: 5, volleys: 100 });
  expect(rounds.length).toBeLessThan(105);
  expect(rounds.every(({ loss }) => Number.isFinite(loss))).toBe(true);
});
