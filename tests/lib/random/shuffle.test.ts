import { describe, expect, test } from 'vitest';
import { seeded } from '../../../src/lib/random/seeded.ts';
import { shuffledIndices } from '../../../src/lib/random/shuffle.ts';

describe('shuffled indices', () => {
  test('hold each index once', () => {
    const shuffled = shuffledIndices(1000, seeded(1));
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 1000 }, (_, i) => i));
  });

  test('are empty for no points and 0 for one', () => {
    expect(shuffledIndices(0, seeded(1))).toEqual([]);
    expect(shuffledIndices(1, seeded(1))).toEqual([0]);
  });

  test('come in each of the six orders of three about equally often', () => {
    const random = seeded(2);
    const counts = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const order = shuffledIndices(3, random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
