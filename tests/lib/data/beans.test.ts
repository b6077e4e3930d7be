import { describe, expect, test } from 'vitest';
import { minimum, quadraticForm } from '../../../src/lib/cost/quadratic-form.ts';
import { beans, type Sea } from '../../../src/lib/data/beans.ts';
import { refused } from '../refused.ts';

const seas: [Sea, number, number][] = [
  ['origin', 0.7, 0],
  ['offset', 0.7, 0.5],
  ['falling', -0.8, 1.1],
];

describe.each(seas)('beans of the sea “%s”', (sea, w, b) => {
  const { xs, ys } = beans({ sea, n: 2000, seed: 3 });

  test('are sorted by size, in [0, 1)', () => {
    expect(xs).toEqual(xs.toSorted((p, q) => p - q));
    expect(xs[0]).toBeGreaterThanOrEqual(0);
    expect(xs.at(-1)).toBeLessThan(1);
    expect(xs[1000]).toBeCloseTo(0.5, 1);
  });

  test('lie within 0.1 of their line', () => {
    const noise = ys.map((y, i) => y - w * xs[i]! - b);
    expect(Math.max(...noise.map(Math.abs))).toBeLessThanOrEqual(0.1 + 1e-12);
    expect(Math.max(...noise)).toBeGreaterThan(0.08);
    expect(Math.min(...noise)).toBeLessThan(-0.08);
  });

  test('are fitted best by about the line they come from', () => {
    const best = minimum(quadraticForm({ xs, ys }));
    expect(best.w).toBeCloseTo(w, 1);
    expect(best.b).toBeCloseTo(b, 1);
  });

  test('are never of negative toxicity', () => {
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
  });
});

describe('beans', () => {
  test('are a hundred unless told otherwise', () => {
    expect(beans({ sea: 'offset' }).xs).toHaveLength(100);
  });

  test('are the same for the same seed and different for the next', () => {
    expect(beans({ sea: 'offset', seed: 5 })).toEqual(beans({ sea: 'offset', seed: 5 }));
    expect(beans({ sea: 'offset', seed: 5 })).not.toEqual(beans({ sea: 'offset', seed: 6 }));
  });

  test('of an unknown sea, number or seed are refused', () => {
    expect(refused(() => beans({ sea: 'red' as Sea })).code).toBe('unknown-choice');
    expect(refused(() => beans({ sea: 'offset', n: 0 })).code).toBe('out-of-range');
    expect(refused(() => beans({ sea: 'offset', n: 2.5 })).code).toBe('not-whole');
    expect(refused(() => beans({ sea: 'offset', seed: NaN })).code).toBe('not-finite');
  });
});
