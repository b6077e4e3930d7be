import { describe, expect, test } from 'vitest';
import { derivativeAt, gradientAtPoint } from '../../../src/lib/difference/finite-difference.ts';

describe('a finite difference', () => {
  test.each([
    ['a line', (x: number) => 3 * x + 1, 5, 3],
    ['a parabola', (x: number) => x * x, -2, -4],
    ['a root', Math.sqrt, 4, 0.25],
    ['an exponential', Math.exp, 1, Math.E],
    ['a parabola far out', (x: number) => x * x, 1e6, 2e6],
  ])('has nine right digits for %s', (_, f, x, slope) => {
    expect(Math.abs(derivativeAt(f, x) / slope - 1)).toBeLessThan(1e-9);
  });

  test('takes the step it is given', () => {
    expect(derivativeAt((x) => x ** 3, 0, 2)).toBe(4);
  });

  test('is NaN where the function is', () => {
    expect(derivativeAt(Math.sqrt, -1)).toBeNaN();
  });

  test('of several parameters moves one at a time and leaves the point as it was', () => {
    const at = [2, 3, 5] as const;
    const gradient = gradientAtPoint(([x = NaN, y = NaN, z = NaN]) => x * x * y + z, at);
    [12, 4, 1].forEach((slope, i) => {
      expect(gradient[i]).toBeCloseTo(slope, 8);
    });
    expect(at).toEqual([2, 3, 5]);
  });
});
