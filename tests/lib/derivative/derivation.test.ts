import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derivation } from '../../../src/lib/derivative/derivation.ts';
import { lineValue } from '../../../src/lib/derivative/line-value.ts';
import { study } from '../../../src/lib/derivative/study.ts';
import { derivativeAt } from '../../../src/lib/difference/finite-difference.ts';
import { parseExpression } from '../../../src/lib/expression/parse.ts';
import { toText } from '../../../src/lib/expression/print/text.ts';
import { pending } from '../../../src/lib/expression/rules.ts';
import type { Formula } from '../../../src/lib/expression/tree.ts';
import { children } from '../../../src/lib/expression/walk.ts';
import reference from '../reference/reference.json' with { type: 'json' };

const lines = (typed: string, variable = 'x') => derivation(parseExpression(typed), variable);
const holds = (formula: Formula, part: Formula): number =>
  (formula === part ? 1 : 0) + children(formula).reduce((count, child) => count + holds(child, part), 0);

describe('a derivation', () => {
  test('goes from what is to be derived to the simplified result', () => {
    const all = lines('(3 - 2w)^2', 'w');
    expect(toText(all[0]!.formula)).toBe('d/dw((3 − 2·w)^2)');
    expect(toText(all.at(-1)!.formula)).toBe('−4·(3 − 2·w)');
    expect(all.map(({ rule }) => rule)).toEqual([
      undefined,
      'chain',
      'sum',
      'constant',
      'constant multiple',
      'power',
      'simplify',
    ]);
    expect(all[1]!.outer).toBe('power');
  });

  test('marks in each line the part that is new and the part that goes next, each standing there once', () => {
    for (const typed of ['(2x + 1)(x^2 - 3)', 'x/(x^2 + 1)', 'sin(x^2) + x^2', 'x*x']) {
      for (const { formula, fresh, next } of lines(typed)) {
        if (fresh) expect(holds(formula, fresh)).toBe(1);
        if (next) expect(holds(formula, next)).toBe(1);
      }
    }
  });

  test('of a constant has a single rule', () => {
    expect(lines('7').map(({ rule }) => rule)).toEqual([undefined, 'constant']);
  });
});

describe('the value of a line', () => {
  test('is the same in every line of a derivation, up to what measuring leaves over', () => {
    const typed = fc.constantFrom(
      '(3 - 2x)^2',
      '(2x + 1)(x^2 - 3)',
      'x/(x^2 + 1)',
      'sin(x^2)',
      'exp(-x^2)',
      'sqrt(1 + x^2)',
      'x^x',
    );
    fc.assert(
      fc.property(typed, fc.double({ min: 0.3, max: 2, noNaN: true }), (each, x) => {
        const values = lines(each).map(({ formula }) => lineValue(formula, 'x', x));
        for (const value of values) expect(Math.abs(value - values.at(-1)!)).toBeLessThan(1e-7);
      }),
      { seed: 11, numRuns: 80 },
    );
  });

  test('would differ if a rule were used wrongly', () => {
    const right = pending(parseExpression('(x + 1)*x'), 'x');
    const wrong: Formula = {
      kind: 'mul',
      left: pending(parseExpression('x + 1'), 'x'),
      right: pending(parseExpression('x'), 'x'),
    };
    expect(Math.abs(lineValue(right, 'x', 1) - lineValue(wrong, 'x', 1))).toBeGreaterThan(1);
  });

  test('is NaN where the line is undefined', () => {
    expect(lineValue(pending(parseExpression('ln(x)'), 'x'), 'x', -1)).toBeNaN();
  });
});

describe('a study', () => {
  test('has the values and slopes of an independent computation', () => {
    for (const { f, at, value, slope } of reference.derivatives) {
      const studied = study(parseExpression(f.replaceAll('**', '^')), 'x');
      expect(Math.abs(studied.value(at) - value), f).toBeLessThan(1e-12 * Math.max(1, Math.abs(value)));
      expect(Math.abs(studied.slope(at) - slope), f).toBeLessThan(1e-12 * Math.max(1, Math.abs(slope)));
    }
  });

  test('has a slope that a finite difference confirms', () => {
    const { value, slope } = study(parseExpression('sigmoid(3t)/(1 + t^2)'), 't');
    for (const t of [-2, -0.3, 0, 1.7]) expect(slope(t)).toBeCloseTo(derivativeAt(value, t), 8);
  });

  test('has no slope where the function has no value, even if the rule would give one', () => {
    const { slope } = study(parseExpression('ln(x)'), 'x');
    expect([slope(-2), slope(2)]).toEqual([NaN, 0.5]);
  });
});
