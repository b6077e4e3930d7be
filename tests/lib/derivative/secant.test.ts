import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closingIn } from '../../../src/lib/derivative/closing-in.ts';
import { curves, gapName, type CurveName } from '../../../src/lib/derivative/curves.ts';
import { secantSlope } from '../../../src/lib/derivative/secant.ts';
import { shrinkingGaps } from '../../../src/lib/derivative/shrinking-gaps.ts';
import { derivativeAt } from '../../../src/lib/difference/finite-difference.ts';
import { compile, evaluate } from '../../../src/lib/expression/evaluate.ts';
import { substitute } from '../../../src/lib/expression/walk.ts';

const names = Object.keys(curves) as CurveName[];

describe('the slope of a secant', () => {
  const bean = (w: number): number => 4 * w ** 2 - 12 * w + 9;

  test('is rise over run', () => {
    expect(secantSlope(bean, 0.5, 1)).toBe(-4);
    expect(secantSlope((x) => 3 * x + 1, 7, 2)).toBe(3);
  });

  test('takes its second point on the left for a negative gap', () => {
    expect(secantSlope(bean, 0.5, -1)).toBe(-12);
  });

  test('is NaN where the function is undefined', () => {
    expect(secantSlope(Math.sqrt, 0, -1)).toBeNaN();
  });

  test('is spoiled by rounding below a gap of about 10⁻⁸', () => {
    const off = (gap: number): number => Math.abs(secantSlope(bean, 0.5, gap) + 8);
    expect(off(1e-7)).toBeLessThan(1e-6);
    expect(off(1e-8)).toBeLessThan(1e-6);
    expect(off(1e-12)).toBeGreaterThan(1e-4);
    expect(off(1e-15)).toBeGreaterThan(0.1);
  });
});

describe('shrinking gaps', () => {
  test('go down tenfold to the smallest that is allowed, without crooked digits', () => {
    expect(shrinkingGaps(1)).toEqual([1, 0.1, 0.01, 0.001, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8]);
    expect(shrinkingGaps(0.3, 0.001)).toEqual([0.3, 0.03, 0.003]);
  });

  test('are at least the first one, however small', () => {
    expect(shrinkingGaps(1e-12)).toEqual([1e-12]);
    expect(shrinkingGaps(5e-8)).toEqual([5e-8]);
  });
});

describe.each(names)('the curve %s', (name) => {
  const curve = curves[name];
  const put = (w: number, gap: number): Record<string, number> => ({ ...curve.constants, w, [gapName]: gap });
  const f = compile(substitute(curve.value, curve.constants), ['w']);
  // The corner at 1 is left out: no derivative there.
  const places = fc.double({ min: 0.1, max: 3, noNaN: true }).filter((w) => Math.abs(w - 1) > 0.05);

  test('has the secant that its quotient is, and both are rise over run', () => {
    const gaps = fc.double({ min: 0.01, max: 2, noNaN: true });
    fc.assert(
      fc.property(places, gaps, (w, gap) => {
        const slope = secantSlope(f, w, gap);
        const scale = Math.max(1, Math.abs(slope));
        expect(Math.abs(evaluate(curve.quotient, put(w, gap)) - slope) / scale).toBeLessThan(1e-9);
        expect(Math.abs(evaluate(curve.secant, put(w, gap)) - slope) / scale).toBeLessThan(1e-9);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  test('has the derivative that its slope is', () => {
    fc.assert(
      fc.property(places, (w) => {
        const slope = evaluate(curve.slope, put(w, 0));
        expect(Math.abs(slope - derivativeAt(f, w)) / Math.max(1, Math.abs(slope))).toBeLessThan(1e-7);
      }),
      { seed: 4, numRuns: 60 },
    );
  });
});

describe('closing in', () => {
  test('gives the numbers of the chapter: −4, −7.6, −7.96 and so on towards −8', () => {
    const { steps, limit, value } = closingIn('parabola', 0.5, 1);
    expect(steps.slice(0, 4).map(({ right }) => Number(right!.toFixed(9)))).toEqual([-4, -7.6, -7.96, -7.996]);
    expect(steps.slice(0, 2).map(({ left }) => Number(left!.toFixed(9)))).toEqual([-12, -8.4]);
    expect([limit, value, steps.length]).toEqual([-8, 4, 9]);
  });

  test('has the derivative between the slopes to the left and to the right of a parabola', () => {
    for (const w of [-0.4, 0.7, 1.5, 3.2]) {
      const { steps, limit } = closingIn('parabola', w, 1);
      for (const { left, right } of steps.slice(0, 6)) {
        expect(left).toBeLessThan(limit!);
        expect(right).toBeGreaterThan(limit!);
      }
    }
  });

  test('finds two slopes and no derivative at a corner', () => {
    const { steps, limit } = closingIn('corner', 1, 1);
    expect(limit).toBeUndefined();
    for (const { left, right } of steps) {
      expect(left).toBeCloseTo(-1, 6);
      expect(right).toBeCloseTo(1, 6);
    }
  });

  test('leaves out what is undefined, so that no step holds NaN or Infinity', () => {
    const atEdge = closingIn('root', 0, 1);
    expect(atEdge.limit).toBeUndefined();
    expect(atEdge.steps[0]).toEqual({ gap: 1, rise: 1, right: 1, left: undefined });
    const outside = closingIn('root', -0.5, 1e-3);
    expect([outside.value, outside.limit, outside.steps[0]!.right]).toEqual([undefined, undefined, undefined]);
  });
});
