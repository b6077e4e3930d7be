import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conventionFactor, type Convention } from '../../../src/lib/cost/convention.ts';
import { residuals, type Line } from '../../../src/lib/cost/line.ts';
import {
  costAt,
  curvatures,
  gradientAt,
  minimum,
  quadraticForm,
  rateBound,
} from '../../../src/lib/cost/quadratic-form.ts';
import { beans } from '../../../src/lib/data/beans.ts';
import type { Dataset } from '../../../src/lib/data/dataset.ts';
import { doubles } from '../../../src/lib/data/doubles.ts';
import { gradientAtPoint } from '../../../src/lib/difference/finite-difference.ts';
import { conventionsTried, datasets, fixed, lines, spreadDatasets } from '../arbitraries.ts';
import { expectClose } from '../close.ts';
import reference from '../reference/reference.json' with { type: 'json' };

/** The cost as it is defined: from the sum over the points. */
function costFromSum(data: Dataset, line: Line, convention: Convention): number {
  const squares = residuals(line, data).map((r) => r * r);
  return (conventionFactor(convention, squares.length) * squares.reduce((sum, s) => sum + s, 0)) / squares.length;
}

/** How large the numbers are that a residual is the difference of: each is rounded to about 1e-16 of that. */
function sizeOfNumbers({ xs, ys }: Dataset, { w, b }: Line): number {
  return Math.max(...ys.map(Math.abs)) + Math.abs(w) * Math.max(...xs.map(Math.abs)) + Math.abs(b);
}

describe('the reference figures', () => {
  const form = quadraticForm(reference.beans);

  test.each(['ww', 'wb', 'bb', 'w1', 'b1', 'c'] as const)('the coefficient %s agrees', (name) => {
    expectClose(form[name], reference.quadratic[name]);
  });

  test('the least-squares line agrees', () => {
    const best = minimum(form);
    expectClose(best.w, reference.least_squares.w);
    expectClose(best.b, reference.least_squares.b);
    expect(best.unique).toBe(true);
  });

  test('the cost and the gradient of each epoch worked by hand agree', () => {
    const hand = quadraticForm(doubles());
    let w = 0;
    for (const row of reference.hand_worked.rows) {
      expectClose(costAt(hand, { w, b: 0 }), row.loss);
      expectClose(gradientAt(hand, { w, b: 0 }).w, row.gradient);
      w = row.w;
    }
  });
});

describe('the cost of a line', () => {
  test('equals the sum over the data, to the rounding of a single residual', () => {
    fc.assert(
      fc.property(datasets, lines, conventionsTried, (data, line, convention) => {
        const form = quadraticForm(data, convention);
        const expected = costFromSum(data, line, convention);
        const rounding = 1e-15 * data.xs.length * sizeOfNumbers(data, line);
        const allowed = 1e-12 * expected + form.factor * rounding * (2 * Math.sqrt(expected / form.factor) + rounding);
        expect(Math.abs(costAt(form, line) - expected)).toBeLessThanOrEqual(allowed);
      }),
      fixed,
    );
  });

  test('keeps its digits when y is near a million and the residuals are small', () => {
    const xs = Array.from({ length: 50 }, (_, i) => i / 50);
    const data = { xs, ys: xs.map((x, i) => 1e6 + x + (i % 2 ? 0.125 : -0.125)) };
    const line = { w: 1, b: 1e6 };
    const form = quadraticForm(data);
    expectClose(costAt(form, line), costFromSum(data, line, 'mean'), 1e-8);
    const expanded = form.ww + form.wb * 1e6 + form.bb * 1e12 + form.w1 + form.b1 * 1e6 + form.c;
    expect(Math.abs(expanded - 1 / 64)).toBeGreaterThan(1e-6);
  });

  test('equals its six coefficients put together', () => {
    fc.assert(
      fc.property(spreadDatasets, lines, conventionsTried, (data, { w, b }, convention) => {
        const form = quadraticForm(data, convention);
        const parts = [form.ww * w * w, form.wb * w * b, form.bb * b * b, form.w1 * w, form.b1 * b, form.c];
        const sum = parts.reduce((total, part) => total + part, 0);
        const size = parts.reduce((total, part) => total + Math.abs(part), 0);
        expect(Math.abs(costAt(form, { w, b }) - sum)).toBeLessThanOrEqual(1e-13 * size);
      }),
      fixed,
    );
  });

  test('is never negative', () => {
    fc.assert(
      fc.property(datasets, lines, (data, line) => {
        expect(costAt(quadraticForm(data), line)).toBeGreaterThanOrEqual(0);
      }),
      fixed,
    );
  });

  test('is finite for the largest data allowed', () => {
    const form = quadraticForm({ xs: [1e150, -1e150], ys: [1e150, 1e150] }, 'sum');
    expect(Object.values(form).every(Number.isFinite)).toBe(true);
    expect(costAt(form, { w: 0, b: 0 })).toBeCloseTo(2e300, -290);
    expect(rateBound(form)).toBeGreaterThan(0);
    expect(Object.values(curvatures(form)).every(Number.isFinite)).toBe(true);
  });

  test('is finite for data whose spread in x underflows', () => {
    const form = quadraticForm({ xs: [0, 1e-170], ys: [0, 1e150] });
    expect(Object.values(form).every(Number.isFinite)).toBe(true);
    expect(Object.values(minimum(form)).every((value) => value === false || Number.isFinite(value))).toBe(true);
  });
});

describe('the gradient of a line', () => {
  test('equals the finite difference', () => {
    fc.assert(
      fc.property(spreadDatasets, lines, conventionsTried, (data, line, convention) => {
        const form = quadraticForm(data, convention);
        const [w, b] = gradientAtPoint(([w = NaN, b = NaN]) => costAt(form, { w, b }), [line.w, line.b]);
        const gradient = gradientAt(form, line);
        const allowed = 1e-9 * (1 + costAt(form, line) + Math.abs(gradient.w) + Math.abs(gradient.b));
        expect(Math.abs(gradient.w - w!)).toBeLessThanOrEqual(allowed);
        expect(Math.abs(gradient.b - b!)).toBeLessThanOrEqual(allowed);
      }),
      fixed,
    );
  });

  test('is zero at the minimum', () => {
    fc.assert(
      fc.property(spreadDatasets, (data) => {
        const form = quadraticForm(data);
        const { w, b } = gradientAt(form, minimum(form));
        expect(Math.abs(w)).toBeLessThan(1e-11);
        expect(Math.abs(b)).toBeLessThan(1e-11);
      }),
      fixed,
    );
  });
});

describe('the minimum', () => {
  test('is no higher than the cost of any other line', () => {
    fc.assert(
      fc.property(datasets, lines, conventionsTried, (data, line, convention) => {
        const form = quadraticForm(data, convention);
        const best = minimum(form);
        expect(best.cost).toBeLessThanOrEqual(costAt(form, line) * (1 + 1e-12));
      }),
      fixed,
    );
  });

  test('has the cost that its line has', () => {
    fc.assert(
      fc.property(spreadDatasets, (data) => {
        const form = quadraticForm(data);
        const best = minimum(form);
        expect(Math.abs(best.cost - costAt(form, best))).toBeLessThanOrEqual(1e-12 * best.cost + 1e-26);
      }),
      fixed,
    );
  });

  test('is the line nearest to w = b = 0 if all x are equal', () => {
    const form = quadraticForm({ xs: [0.1, 0.1, 0.1], ys: [1, 2, 3] });
    const best = minimum(form);
    expect(best.unique).toBe(false);
    expectClose(best.w, 0.2 / 1.01);
    expectClose(best.b, 2 / 1.01);
    expectClose(best.cost, 2 / 3);
    expectClose(costAt(form, best), 2 / 3);
  });
});

describe('the curvatures', () => {
  test('are the second derivatives of the cost', () => {
    const { ww, wb, bb } = curvatures(quadraticForm(doubles()));
    expect([ww, wb, bb]).toEqual([15, 5, 2]);
  });

  test('along the steepest and the flattest direction have the sum and the product they must have', () => {
    fc.assert(
      fc.property(spreadDatasets, conventionsTried, (data, convention) => {
        const { ww, wb, bb, largest, smallest, ratio } = curvatures(quadraticForm(data, convention));
        expectClose(largest + smallest, ww + bb, 1e-12);
        expect(Math.abs(largest * smallest - (ww * bb - wb * wb))).toBeLessThanOrEqual(1e-12 * ww * bb);
        expectClose(ratio, largest / smallest);
      }),
      fixed,
    );
  });

  test('keep the digits of a bowl that is nearly a trough', () => {
    const { smallest } = curvatures(quadraticForm({ xs: [1e6 - 1, 1e6 + 1], ys: [0, 0] }));
    expectClose(smallest, 4 / (2e12 + 4), 1e-9);
  });

  test('are 0 along the trough if all x are equal', () => {
    const { smallest, ratio } = curvatures(quadraticForm({ xs: [3, 3], ys: [1, 2] }));
    expect([smallest, ratio]).toEqual([0, Infinity]);
  });
});

test('the bound on the learning rate is two over the largest curvature, and follows the convention', () => {
  const data = beans({ sea: 'offset' });
  const bound = rateBound(quadraticForm(data));
  expectClose(bound, 2 / curvatures(quadraticForm(data)).largest);
  expectClose(rateBound(quadraticForm(data, 'sum')), bound / 100);
  expectClose(rateBound(quadraticForm(data, 'half-mean')), bound * 2);
});

test('the bound follows from the means of x² and x as the chapter on the gradient vector says', () => {
  fc.assert(
    fc.property(spreadDatasets, (data) => {
      const n = data.xs.length;
      const p = data.xs.reduce((sum, x) => sum + x * x, 0) / n;
      const m = data.xs.reduce((sum, x) => sum + x, 0) / n;
      expectClose(rateBound(quadraticForm(data)), 1 / ((p + 1 + Math.sqrt((p - 1) ** 2 + 4 * m ** 2)) / 2), 1e-9);
    }),
    fixed,
  );
});
