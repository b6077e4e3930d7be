import { describe, expect, test } from 'vitest';
import { costAt } from '../../../src/lib/cost/quadratic-form.ts';
import { bowlDescent, onePointBowlBound, remains } from '../../../src/lib/descent/bowl-descent.ts';
import { beans } from '../../../src/lib/data/beans.ts';
import reference from '../reference/reference.json' with { type: 'json' };
import { expectClose } from '../close.ts';

const usual = { size: 10, order: 'given', rate: 0.1, start: [0.1, 0.1], epochs: 50 } as const;
const sea = { xs: reference.beans.xs, ys: reference.beans.ys };

describe('descent in w and b from 0.1 and 0.1 with rate 0.1', () => {
  test('one bean at a time agrees with the independent computation after the first and the fiftieth epoch', () => {
    const { steps } = bowlDescent(sea, { ...usual, take: 'one' });
    for (const [at, expected] of [
      [100, reference.sgd_wb_first],
      [5000, reference.sgd_wb],
    ] as const) {
      expectClose(steps[at]!.at[0], expected.w);
      expectClose(steps[at]!.at[1], expected.b);
      expectClose(steps[at]!.cost, expected.mse);
    }
    expect(steps).toHaveLength(5001);
  });

  test('all beans at once, and ten at a time, agree with it after fifty updates', () => {
    for (const [take, epochs, expected] of [
      ['all', 50, reference.batch_wb],
      ['some', 5, reference.minibatch_wb],
    ] as const) {
      const { steps } = bowlDescent(sea, { ...usual, take, epochs });
      expectClose(steps[50]!.at[0], expected.w);
      expectClose(steps[50]!.at[1], expected.b);
      expectClose(steps[49]!.gradient[0], expected.gw);
      expectClose(steps[49]!.gradient[1], expected.gb);
    }
  });
});

test('an epoch of a million beans on all of them is one update', () => {
  const { steps, form } = bowlDescent(beans({ sea: 'offset', n: 1_000_000 }), { ...usual, take: 'all' });
  expect(steps).toHaveLength(51);
  expect(form.n).toBe(1_000_000);
});

test('is stopped after 100,000 updates, and says after how many epochs if more were asked for', () => {
  const run = (take: 'one' | 'some' | 'all', epochs: number) => bowlDescent(sea, { ...usual, take, epochs });
  const stopped = run('one', 10_000);
  expect(stopped.steps).toHaveLength(100_001);
  expect(stopped.stoppedAfter).toBe(1000);
  for (const whole of [run('one', 1000), run('some', 10_000), run('all', 10_000)]) {
    expect(whole.stoppedAfter).toBeUndefined();
  }
});

test('below the bound of the largest bean, one bean at a time stays finite; far above it, it runs away', () => {
  const data = beans({ sea: 'offset' });
  const bound = onePointBowlBound(data);
  expect(bound).toBeGreaterThan(0.5);
  const run = (rate: number) => bowlDescent(data, { ...usual, take: 'one', rate, epochs: 200 });
  expect(run(0.99 * bound).ending.kind).toBe('finished');
  expect(run(3 * bound).ending.kind).toBe('diverged');
});

test('says what a step leaves of the way across the valley and along it', () => {
  const { steps, form } = bowlDescent(beans({ sea: 'offset' }), { ...usual, take: 'all', epochs: 2000, rate: 0.5 });
  const { across, along } = remains(form, 0.5);
  expect(Math.abs(across)).toBeLessThan(along);
  const excess = (k: number) =>
    steps[k]!.cost - costAt(form, { w: form.slope, b: form.yMean - form.slope * form.xMean });
  expect(Math.sqrt(excess(101) / excess(100))).toBeCloseTo(along, 6);
});
