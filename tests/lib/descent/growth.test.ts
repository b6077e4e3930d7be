import { describe, expect, test } from 'vitest';
import { beans } from '../../../src/lib/data/beans.ts';
import { bowlDescent } from '../../../src/lib/descent/bowl-descent.ts';
import { growth } from '../../../src/lib/descent/growth.ts';
import { stochasticDescent } from '../../../src/lib/descent/stochastic.ts';

const sea = beans({ sea: 'offset' });
const three = { xs: [10, 9, 8], ys: [1, 3, 2] };

describe('what a run makes of a difference at its start', () => {
  test('of w alone is the product of what each update leaves: 1 − 2αx²', () => {
    const updates = [0, 1, 2].map((i) => ({ sample: [i] }));
    const leaves = (rate: number): number => three.xs.reduce((left, x) => left * (1 - 2 * rate * x * x), 1);
    for (const rate of [0.001, 0.02]) {
      expect(growth(three, updates, { rate, intercept: false })).toBeCloseTo(Math.abs(leaves(rate)), 12);
    }
  });

  test('is the difference of two runs that start elsewhere, w alone', () => {
    const run = (start: number) =>
      stochasticDescent(three, { rate: 0.02, start, epochs: 2, order: 'shuffled', seed: 3 }).steps;
    const [one, other] = [run(0.1), run(1.1)];
    const grown = Math.abs(one.at(-1)!.at[0]! - other.at(-1)!.at[0]!);
    expect(growth(three, one.slice(0, -1), { rate: 0.02, intercept: false }) / grown).toBeCloseTo(1, 9);
  });

  test.each([
    [0.1, 'given', false],
    [1, 'given', true],
    [0.9, 'shuffled', true],
  ] as const)('of handfuls at α = %f, %s: above 1 is %s, as the costs show', (rate, order, diverges) => {
    const run = bowlDescent(sea, { take: 'some', size: 10, order, rate, start: [0.1, 0.1], epochs: 2 });
    const grown = growth(sea, run.steps.slice(0, -1), { rate, intercept: true });
    expect(grown > 1).toBe(diverges);
    expect(run.steps.at(-1)!.cost > 10 * run.steps[0]!.cost).toBe(diverges);
  });

  test('on all points is what a step leaves in the steepest direction', () => {
    const data = { xs: [-1, 1], ys: [0, 0] }; // H = 2 in both directions
    expect(growth(data, [{ sample: 'all' }], { rate: 0.25, intercept: true })).toBeCloseTo(0.5, 12);
    expect(growth(data, [{ sample: 'all' }, { sample: 'all' }], { rate: 1.5, intercept: true })).toBeCloseTo(4, 12);
  });

  test('is infinite where numbers end', () => {
    const updates = Array.from({ length: 400 }, () => ({ sample: [0] }));
    expect(growth(three, updates, { rate: 1, intercept: true })).toBe(Infinity);
  });
});
