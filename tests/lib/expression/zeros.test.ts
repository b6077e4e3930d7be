import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zeros } from '../../../src/lib/expression/zeros.ts';
import { fixed } from '../arbitraries.ts';
import { refused } from '../refused.ts';

describe('the zeros of a function on an interval', () => {
  test('are found where it crosses 0', () => {
    const { at } = zeros(Math.sin, [-4, 4]);
    expect(at).toHaveLength(3);
    [-Math.PI, 0, Math.PI].forEach((zero, i) => expect(at[i]).toBeCloseTo(zero, 14));
  });

  test('are found where it only touches 0, on a point of the search or between two', () => {
    expect(zeros((x) => x ** 2, [-2, 2]).at).toEqual([0]);
    expect(zeros((x) => -((x - 1) ** 4), [-2, 2.7]).at).toEqual([1]);
    expect(zeros((x) => 3 * x * x - 6 * x + 3, [-1, 2.9]).at[0]).toBeCloseTo(1, 7);
  });

  test('are not found at poles, at jumps, or where it comes close to 0 and turns', () => {
    expect(zeros((x) => 1 / x, [-1, 2.3]).at).toEqual([]);
    expect(zeros((x) => 1 / (x - 0.3) ** 2, [-1, 2.3]).at).toEqual([]);
    expect(zeros((x) => (x < 0.3 ? -1 : 1), [-1, 2.3]).at).toEqual([]);
    expect(zeros((x) => x ** 2 + 1e-6, [-1, 2.3]).at).toEqual([]);
  });

  test('at the ends of the interval count', () => {
    expect(zeros((x) => x * (x - 2), [0, 2]).at).toEqual([0, 2]);
  });

  test('that make up a whole stretch are given by its ends', () => {
    const { at, stretches } = zeros((x) => Math.max(0, x), [-1, 1]);
    expect(at).toEqual([]);
    expect(stretches).toEqual([[-1, 0]]);
  });

  test('are passed over where it is undefined', () => {
    expect(zeros((x) => Math.log(x), [-2, 3]).at).toEqual([1]);
  });

  test('of a random cubic are its three roots', () => {
    const roots = fc.uniqueArray(fc.double({ min: -3, max: 3, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
      comparator: (a, b) => Math.abs(a - b) < 0.05,
    });
    fc.assert(
      fc.property(roots, (unsorted) => {
        const [a, b, c] = unsorted.toSorted((one, other) => one - other) as [number, number, number];
        const { at } = zeros((x) => (x - a) * (x - b) * (x - c), [-3.5, 3.5]);
        expect(at).toHaveLength(3);
        [a, b, c].forEach((root, i) => expect(Math.abs(at[i]! - root)).toBeLessThan(1e-9));
      }),
      fixed,
    );
  });

  test('are refused on an interval that is none', () => {
    expect(refused(() => zeros(Math.sin, [1, 1])).code).toBe('out-of-range');
    expect(refused(() => zeros(Math.sin, [0, Infinity])).code).toBe('not-finite');
  });
});
