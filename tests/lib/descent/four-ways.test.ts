import { describe, expect, test } from 'vitest';
import { beans } from '../../../src/lib/data/beans.ts';
import { fourWays, leader } from '../../../src/lib/descent/four-ways.ts';

const usual = {
  rate: 0.1,
  hop: 0.01,
  size: 10,
  order: 'given',
  seed: 7,
  start: 0.1,
  by: 'looked',
  length: 10_000,
} as const;
const data = beans({ sea: 'offset' });

describe('the four ways', () => {
  test('make as many updates as their looks pay for', () => {
    const { runners } = fourWays(data, usual).steps.at(-1)!;
    const updates = [runners.one.updates, runners.some.updates, runners.all.updates, runners.fixed.updates];
    expect(updates).toEqual([10_000, 1000, 100, 100]);
  });

  test('are one way where the handful holds one bean, or all of them', () => {
    const one = fourWays(data, { ...usual, size: 1, order: 'shuffled' }).steps.at(-1)!.runners;
    expect(one.some.at).toEqual(one.one.at);
    const all = fourWays(data, { ...usual, size: 100 }).steps.at(-1)!.runners;
    expect(all.some.at).toEqual(all.all.at);
    expect(fourWays(data, { ...usual, size: 5000 }).steps.at(-1)!.runners.some.looked).toBe(10_000);
  });

  test('are compared only after whole epochs once one is over, where looks are counted', () => {
    const counts = fourWays(data, usual).steps.map(({ count }) => count);
    expect(counts.filter((count) => count > 100).every((count) => count % 100 === 0)).toBe(true);
    expect(fourWays(data, { ...usual, by: 'updates' }).steps.some(({ count }) => count > 100 && count % 100 > 0)).toBe(
      true,
    );
  });
});

describe('who leads', () => {
  test('is nobody at the start', () => {
    expect(leader(fourWays(data, usual).steps[0]!)).toBeUndefined();
  });

  test('is whoever has the least cost', () => {
    const { steps } = fourWays(data, usual);
    expect(leader(steps.find(({ count }) => count === 50 || count > 50)!)).toBe('one');
    expect(leader(steps.at(-1)!)).toBe('all');
  });
});
