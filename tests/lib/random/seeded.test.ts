import { describe, expect, test } from 'vitest';
import { seeded } from '../../../src/lib/random/seeded.ts';
import { refused } from '../refused.ts';

function take(seed: number, count: number): number[] {
  const random = seeded(seed);
  return Array.from({ length: count }, random);
}

describe('seeded randomness', () => {
  test('gives the same numbers for the same seed, in every version of this course', () => {
    expect(take(7, 50)).toEqual(take(7, 50));
    expect(take(7, 3)).toEqual([0.11621989053674042, 0.3617480348329991, 0.7227113025728613]);
  });

  test('stays in [0, 1)', () => {
    const numbers = take(1, 10_000);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
  });

  test('is spread evenly over ten bins', () => {
    const bins = new Array<number>(10).fill(0);
    for (const number of take(3, 100_000)) bins[Math.floor(number * 10)]! += 1;
    for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  test('starts far apart for neighbouring seeds, be they whole, negative or fractions', () => {
    const seeds = [-2, -1, 0, 1, 2, 3, 0.1, 0.2, 0.5, 1e9, 1e9 + 1, 2 ** 40, 2 ** 40 + 1];
    const firsts = seeds.map((seed) => take(seed, 1)[0]!);
    const gaps = firsts.slice(1).map((first, i) => Math.abs(first - firsts[i]!));
    expect(new Set(firsts).size).toBe(seeds.length);
    expect(gaps.filter((gap) => gap > 0.01).length).toBeGreaterThanOrEqual(gaps.length - 1);
  });

  test('gives first numbers that are spread evenly over the seeds 0 … 999', () => {
    const mean = Array.from({ length: 1000 }, (_, seed) => take(seed, 1)[0]!).reduce((sum, x) => sum + x) / 1000;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.04);
  });

  test('takes 0 and −0 for one seed', () => {
    expect(take(-0, 3)).toEqual(take(0, 3));
  });

  test('refuses seeds that are not finite', () => {
    for (const seed of [NaN, Infinity]) expect(refused(() => seeded(seed)).code).toBe('not-finite');
  });
});
