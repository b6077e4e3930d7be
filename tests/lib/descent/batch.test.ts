import { expect, test } from 'vitest';
import { doubles } from '../../../src/lib/data/doubles.ts';
import { batchDescent } from '../../../src/lib/descent/batch.ts';

test('batch descent brings its parabola along, and runs on it', () => {
  const { steps, parabola, ending } = batchDescent(doubles(), { rate: 0.01, start: 0, steps: 2 });
  expect(steps.map(({ at }) => at[0])).toEqual([0, 0.3, expect.closeTo(0.555, 12)]);
  expect(steps.map(({ cost }) => cost)).toEqual([30, expect.closeTo(21.675, 12), expect.closeTo(15.6601875, 12)]);
  expect(parabola.a).toBe(7.5);
  expect(ending.kind).toBe('finished');
});

test('the convention changes the gradient, and with it the run', () => {
  const { steps } = batchDescent(doubles(), { rate: 0.01, start: 0, steps: 1, convention: 'half-mean' });
  expect(steps[1]!.at[0]).toBeCloseTo(0.15, 12);
});
