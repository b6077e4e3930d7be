import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parabolaBound,
  parabolaFromVertex,
  parabolaInB,
  parabolaInW,
  regime,
  slopeAt,
  valueAt,
  vertex,
  workingRate,
  workingRateBelow,
} from '../../../src/lib/cost/parabola.ts';
import { costAt, gradientAt, quadraticForm } from '../../../src/lib/cost/quadratic-form.ts';
import { doubles } from '../../../src/lib/data/doubles.ts';
import { derivativeAt } from '../../../src/lib/difference/finite-difference.ts';
import { conventionsTried, fixed, lines, numberIn, spreadDatasets } from '../arbitraries.ts';
import { expectClose } from '../close.ts';
import { refused } from '../refused.ts';
import reference from '../reference/reference.json' with { type: 'json' };

describe('a parabola', () => {
  test('has the value, slope and vertex of a t² + b t + c', () => {
    const parabola = { a: 2, b: -8, c: 3 };
    expect(valueAt(parabola, 1)).toBe(-3);
    expect(slopeAt(parabola, 1)).toBe(-4);
    expect(vertex(parabola)).toEqual({ at: 2, value: -5 });
  });

  test('has a slope that equals the finite difference', () => {
    const coefficient = numberIn(-5, 5);
    fc.assert(
      fc.property(coefficient, coefficient, coefficient, numberIn(-3, 3), (a, b, c, t) => {
        const parabola = { a, b, c };
        expect(Math.abs(slopeAt(parabola, t) - derivativeAt((at) => valueAt(parabola, at), t))).toBeLessThan(1e-8);
      }),
      fixed,
    );
  });

  test('that is made from its vertex agrees with its coefficients', () => {
    const parabola = parabolaFromVertex(2, { at: 2, value: -5 });
    expect(parabola).toMatchObject({ a: 2, b: -8, c: 3 });
    expect(vertex(parabola)).toEqual({ at: 2, value: -5 });
    expect(valueAt(parabola, 1)).toBe(valueAt({ a: 2, b: -8, c: 3 }, 1));
    expect(slopeAt(parabola, 1)).toBe(slopeAt({ a: 2, b: -8, c: 3 }, 1));
  });

  test('agrees with the reference slide down (x − 1)² + 0.001', () => {
    const parabola = parabolaFromVertex(1, { at: 1, value: 0.001 });
    for (const { x, y, slope } of reference.slide) {
      expectClose(valueAt(parabola, x), y);
      expectClose(slopeAt(parabola, x), slope);
    }
  });

  test('that is level has its vertex at 0, and a sloping line has none', () => {
    expect(vertex({ a: 0, b: 0, c: 3 })).toEqual({ at: 0, value: 3 });
    expect(refused(() => vertex({ a: 0, b: 1, c: 3 })).code).toBe('no-vertex');
  });
});

describe('the cost as a parabola in one parameter', () => {
  test('is 7.5 w² − 30 w + 30 for the doubles, lowest at w = 2', () => {
    const parabola = parabolaInW(quadraticForm(doubles()));
    expect(parabola).toMatchObject({ a: 7.5, b: -30, c: 30 });
    expect(vertex(parabola)).toEqual({ at: 2, value: 0 });
  });

  test('has the reference slope through the origin as its vertex', () => {
    expectClose(vertex(parabolaInW(quadraticForm(reference.beans))).at, reference.least_squares.through_origin);
  });

  test('agrees with the cost and its gradient, in w at any b and in b at any w', () => {
    fc.assert(
      fc.property(spreadDatasets, lines, conventionsTried, (data, line, convention) => {
        const form = quadraticForm(data, convention);
        const inW = parabolaInW(form, line.b);
        const inB = parabolaInB(form, line.w);
        const gradient = gradientAt(form, line);
        const allowed = 1e-12 * (inW.c + inB.c + form.ww * 25 + form.bb * 25);
        for (const [parabola, t, slope] of [[inW, line.w, gradient.w] as const, [inB, line.b, gradient.b] as const]) {
          const bare = { a: parabola.a, b: parabola.b, c: parabola.c };
          expect(Math.abs(valueAt(parabola, t) - costAt(form, line))).toBeLessThanOrEqual(allowed);
          expect(Math.abs(valueAt(bare, t) - costAt(form, line))).toBeLessThanOrEqual(allowed);
          expect(Math.abs(slopeAt(parabola, t) - slope)).toBeLessThanOrEqual(allowed);
          expect(Math.abs(slopeAt(bare, t) - slope)).toBeLessThanOrEqual(allowed);
        }
      }),
      fixed,
    );
  });

  test('keeps the digits of its lowest value when y is near a million', () => {
    const form = quadraticForm({ xs: [1e6, 2e6, 3e6], ys: [1e6 + 0.5, 2e6 - 0.5, 3e6] });
    const { at, value } = vertex(parabolaInW(form));
    expectClose(at, 1 - 0.5e6 / 14e12);
    expectClose(value, (0.5 - 1 / 56) / 3, 1e-9);
  });

  test('is level if all x are 0', () => {
    const parabola = parabolaInW(quadraticForm({ xs: [0, 0], ys: [1, 3] }));
    expect(parabola).toMatchObject({ a: 0, b: 0, c: 5 });
    expect(vertex(parabola)).toEqual({ at: 0, value: 5 });
    expect(parabolaBound(parabola)).toBe(Infinity);
  });
});

describe('the learning rate on a parabola', () => {
  const parabola = { a: 5, b: 1, c: 0 };

  test.each([
    [0, 'creeps'],
    [0.0049, 'creeps'],
    [0.0051, 'one-side'],
    [0.0999, 'one-side'],
    [0.1, 'one-step'],
    [0.1001, 'both-sides'],
    [0.1999, 'both-sides'],
    [0.2, 'bounces'],
    [0.2001, 'diverges'],
    [1e9, 'diverges'],
  ] as const)('%d: %s', (rate, name) => {
    expect(regime(parabola, rate)).toBe(name);
  });

  test('meets the two equalities within one part in 10⁹ and not within one in 10⁸', () => {
    expect(regime(parabola, 0.1 * (1 + 5e-10))).toBe('one-step');
    expect(regime(parabola, 0.1 * (1 - 1e-8))).toBe('one-side');
    expect(regime(parabola, 0.1 * (1 + 1e-8))).toBe('both-sides');
    expect(regime(parabola, 0.2 * (1 - 5e-10))).toBe('bounces');
    expect(regime(parabola, 0.2 * (1 - 1e-8))).toBe('both-sides');
    expect(regime(parabola, 0.2 * (1 + 1e-8))).toBe('diverges');
  });

  test('is bounded by 1/a', () => {
    expect(parabolaBound(parabola)).toBe(0.2);
    expectClose(parabolaBound(parabolaInW(quadraticForm(doubles()))), 2 / 15);
  });

  test('is refused if it is negative or not finite, and so is a parabola that opens downward', () => {
    expect(refused(() => regime(parabola, -1)).code).toBe('bad-rate');
    expect(refused(() => regime(parabola, NaN)).code).toBe('bad-rate');
    expect(refused(() => regime({ a: -1, b: 0, c: 0 }, 1)).code).toBe('out-of-range');
    expect(refused(() => workingRate({ a: NaN, b: 0, c: 0 })).code).toBe('out-of-range');
  });

  test.each([
    [0.2, 0.1],
    [2 / 15, 0.066],
    [0.58, 0.29],
    [1.999, 0.99],
    [2, 1],
    [246, 120],
    [3e-300, 1.5e-300],
    [Infinity, 1],
  ])('that works below the bound %d is %d', (bound, rate) => {
    expect(workingRateBelow(bound)).toBe(rate);
  });

  test('that works is above 0 and at most half the bound, whatever the parabola', () => {
    fc.assert(
      fc.property(numberIn(1e-9, 1e9), (a) => {
        const steep = { a, b: 0, c: 0 };
        const rate = workingRate(steep);
        expect(rate).toBeGreaterThan(0.45 * parabolaBound(steep));
        expect(rate).toBeLessThanOrEqual(0.5 * parabolaBound(steep) * (1 + 1e-14));
      }),
      fixed,
    );
  });
});
