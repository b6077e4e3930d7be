import { expect, test } from 'vitest';
import { returns } from '../../../src/lib/descent/returns.ts';

const run = (...places: readonly number[]) => places.map((w) => ({ at: [w, -w] }));

test('a run that is back after its period returns', () => {
  expect(returns(run(3, -1, 3), 2)).toBe(true);
  expect(returns(run(7, 3, -1, 3 + 1e-12), 2)).toBe(true);
});

test('one that comes nearer, creeps, rests or is too short does not', () => {
  expect(returns(run(3, -1, 2.9), 2)).toBe(false);
  expect(returns(run(3, 3 - 1e-12, 3 - 2e-12), 2)).toBe(false);
  expect(returns(run(3, 3, 3), 2)).toBe(false);
  expect(returns(run(3, 3 + 4e-16, 3), 2), 'trembling in the last digit').toBe(false);
  expect(returns(run(-1, 3), 2)).toBe(false);
});
