import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costAt, gradientAt, quadraticForm } from '../../../src/lib/cost/quadratic-form.ts';
import { costTerms, gradientTerms } from '../../../src/lib/cost/terms.ts';
import { doubles } from '../../../src/lib/data/doubles.ts';
import { conventionsTried, fixed, lines, spreadDatasets } from '../arbitraries.ts';
import { expectClose } from '../close.ts';

const line = { w: 0.3, b: 0 };

describe('the substitution of the second epoch worked by hand', () => {
  test('takes the gradient apart into −1.7, −6.8, −15.3 and −27.2', () => {
    const { terms, factor, sum, result } = gradientTerms(doubles(), line, 'mean', 'w');
    [-1.7, -6.8, -15.3, -27.2].forEach((value, i) => {
      expectClose(terms[i]!.value, value);
    });
    expect(factor).toBe(0.5);
    expectClose(sum, -51);
    expectClose(result, -25.5);
  });

  test('takes the cost apart into squared errors', () => {
    const { terms, factor, result } = costTerms(doubles(), line);
    expect(terms[1]).toMatchObject({ x: 2, y: 4, prediction: 0.6, error: -3.4 });
    expectClose(terms[1]!.value, 11.56);
    expect(factor).toBe(0.25);
    expectClose(result, 21.675);
  });

  test('has the plain errors as the terms for b', () => {
    const { terms } = gradientTerms(doubles(), line, 'mean', 'b');
    expect(terms.map((term) => term.value)).toEqual(terms.map((term) => term.error));
  });
});

describe('a substitution', () => {
  test.each([
    ['mean', 1 / 4, 2 / 4],
    ['sum', 1, 2],
    ['half-mean', 1 / 8, 1 / 4],
  ] as const)('multiplies the sum by the factors of the convention %s', (convention, cost, gradient) => {
    expect(costTerms(doubles(), line, convention).factor).toBe(cost);
    expect(gradientTerms(doubles(), line, convention, 'w').factor).toBe(gradient);
  });

  test('comes to what the quadratic form says', () => {
    fc.assert(
      fc.property(spreadDatasets, lines, conventionsTried, (data, at, convention) => {
        const form = quadraticForm(data, convention);
        const gradient = gradientAt(form, at);
        const size = 1e-12 * (1 + form.factor * 1e4);
        expect(Math.abs(costTerms(data, at, convention).result - costAt(form, at))).toBeLessThanOrEqual(size);
        expect(Math.abs(gradientTerms(data, at, convention, 'w').result - gradient.w)).toBeLessThanOrEqual(size);
        expect(Math.abs(gradientTerms(data, at, convention, 'b').result - gradient.b)).toBeLessThanOrEqual(size);
      }),
      fixed,
    );
  });
});
