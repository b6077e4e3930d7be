import { describe, expect, test } from 'vitest';
import { beans } from '../../../src/lib/data/beans.ts';
import { dataset } from '../../../src/lib/data/dataset.ts';
import { epochLimit, MOST_UPDATES, onePointBound, stochasticDescent } from '../../../src/lib/descent/stochastic.ts';
import { derivativeAt } from '../../../src/lib/difference/finite-difference.ts';
import { expectClose } from '../close.ts';
import reference from '../reference/reference.json' with { type: 'json' };

const usual = { rate: 0.1, start: 0.1, epochs: 5, order: 'given' } as const;

describe('stochastic descent', () => {
  test('agrees with the independent computation after a hundred epochs', () => {
    const last = stochasticDescent(reference.beans, { ...usual, epochs: 100 }).steps.at(-1)!;
    expectClose(last.at[0], reference.sgd_w.w);
    expectClose(last.cost, reference.sgd_w.mse);
  });

  test('feels the slope of one bean’s own squared error', () => {
    const data = beans({ sea: 'offset' });
    for (const { at, gradient, sample } of stochasticDescent(data, usual).steps.slice(0, 200)) {
      const i = sample[0] as number;
      const [x, y] = [data.xs[i]!, data.ys[i]!];
      expect(gradient[0]).toBeCloseTo(2 * x * x * at[0]! - 2 * x * y, 12);
      expect(gradient[0]).toBeCloseTo(
        derivativeAt((w) => (y - w * x) ** 2, at[0]!),
        6,
      );
    }
  });

  test('through sorted beans goes round in a circle from the second pass on, off the minimum', () => {
    const { steps, parabola } = stochasticDescent(beans({ sea: 'offset' }), usual);
    const after = [2, 3, 4, 5].map((epoch) => steps[100 * epoch]!.at[0]!);
    for (const w of after) expect(w).toBeCloseTo(after[3]!, 4);
    expect(parabola.turn!.at - after[3]!).toBeGreaterThan(0.2);
    const within = steps.slice(400, 500).map((step) => step.at[0]!);
    expect(Math.max(...within)).toBeGreaterThan(parabola.turn!.at + 0.2);
  });

  test('through shuffled beans ends nearer to the minimum on the average of many seeds', () => {
    const data = beans({ sea: 'offset' });
    const off = (order: 'given' | 'shuffled', seed: number) => {
      const { steps, parabola } = stochasticDescent(data, { ...usual, order, seed });
      return Math.abs(steps.at(-1)!.at[0]! - parabola.turn!.at);
    };
    const mean = Array.from({ length: 40 }, (_, seed) => off('shuffled', seed)).reduce((a, b) => a + b) / 40;
    expect(mean).toBeLessThan(off('given', 7) / 3);
  });

  test('ends after a hundred thousand updates', () => {
    const { steps } = stochasticDescent(beans({ sea: 'origin', n: 2000 }), { ...usual, epochs: 60 });
    expect(steps.at(-1)!.index).toBe(MOST_UPDATES);
  });
});

describe('the bound for one point at a time', () => {
  test('is 1/x² of the point farthest from 0', () => {
    expect(onePointBound(dataset([1, -4, 2], [0, 0, 0]))).toBe(1 / 16);
  });

  test('is infinite where that square is no number', () => {
    expect(onePointBound(dataset([1e-200], [1]))).toBe(Infinity);
  });

  test('keeps every run among what the points want, and above it one point throws w away', () => {
    const data = dataset([1, 2, 3], [2, 3, 7]);
    const run = (rate: number) =>
      stochasticDescent(data, { rate, start: 2, epochs: 200, order: 'shuffled' }).steps.map((step) => step.at[0]!);
    const bound = onePointBound(data);
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      for (const w of run(share * bound)) expect(Math.abs(w - 2)).toBeLessThan(2);
    }
    const alone = dataset([3], [7]);
    const { ending } = stochasticDescent(alone, { rate: 1.2 * bound, start: 2, epochs: 2000, order: 'given' });
    expect(ending).toMatchObject({ kind: 'diverged', reason: 'past limit' });
  });
});

test('epochs in order settle where an epoch leaves w as it was', () => {
  for (const [xs, ys, rate] of [
    [[1, 3], [2, 4], 0.1],
    [[0.5, -1, 0, 2], [1, 0.3, 5, -1], 0.05],
  ] as const) {
    const data = dataset([...xs], [...ys]);
    const { steps } = stochasticDescent(data, { ...usual, rate, epochs: 2000 });
    expectClose(epochLimit(data, rate), steps.at(-1)!.at[0]!, 1e-9);
  }
  expect(epochLimit(dataset([1, 2], [3, 6]), 0.1)).toBeCloseTo(3, 12);
  expect(epochLimit(dataset([0], [1]), 0.1)).toBeNaN();
});
