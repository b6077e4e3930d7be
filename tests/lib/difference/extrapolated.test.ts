import { describe, expect, test } from 'vitest';
import { measuredDerivative } from '../../../src/lib/difference/extrapolated.ts';

describe('a derivative measured by differences alone', () => {
  test.each<[string, (x: number) => number, number, number]>([
    ['sin far out', Math.sin, 1000, Math.cos(1000)],
    ['ln close to its end', Math.log, 1e-5, 1e5],
    ['1/x close to its pole', (x) => 1 / x, 1e-3, -1e6],
    ['a large quadratic', (x) => 3e12 * x * x - 7e11 * x + 5e11, 0.1, 6e11 - 7e11],
    ['x² on a large number', (x) => x * x + 1e12, 1, 2],
    ['exp', Math.exp, 3, Math.exp(3)],
    ['a wave of many turns', (x) => Math.sin(200 * x), 0.7, 200 * Math.cos(140)],
    ['a constant', () => 5, 2, 0],
  ])('%s: right within the error it tells, or to nine digits', (_, f, x, expected) => {
    const { value, error, kink } = measuredDerivative(f, x);
    expect(kink).toBeUndefined();
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(Math.max(4 * error, 1e-9 * Math.abs(expected)));
    expect(error).toBeLessThan(5e-3 * Math.max(1, Math.abs(expected)));
  });

  test('tells a kink, and the slope to either side', () => {
    expect(measuredDerivative((x) => Math.max(0, x), 0).kink).toEqual({ left: 0, right: 1 });
    const { kink } = measuredDerivative((x) => Math.abs(x - 3) * 2, 3);
    expect(kink!.left).toBeCloseTo(-2, 9);
    expect(kink!.right).toBeCloseTo(2, 9);
  });

  test('has no value where the function has none beside the point', () => {
    expect(measuredDerivative(Math.sqrt, 0).value).toBeNaN();
  });
});
