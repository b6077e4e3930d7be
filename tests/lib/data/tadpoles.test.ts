import { expect, test } from 'vitest';
import { residuals } from '../../../src/lib/cost/line.ts';
import { parabolaInW, vertex } from '../../../src/lib/cost/parabola.ts';
import { costAt, quadraticForm } from '../../../src/lib/cost/quadratic-form.ts';
import { tadpoles } from '../../../src/lib/data/tadpoles.ts';

test('seven tadpoles are half a week to four and a half weeks old', () => {
  const { xs, ys } = tadpoles();
  expect([xs.length, ys.length]).toEqual([7, 7]);
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(0.5);
  expect(Math.max(...xs)).toBeLessThanOrEqual(4.5);
});

test('the best line through the origin has w = 0.801, and w = 2 is visibly bad', () => {
  const form = quadraticForm(tadpoles());
  const best = vertex(parabolaInW(form));
  expect(best.at).toBeCloseTo(0.801, 3);
  expect(costAt(form, { w: 2, b: 0 })).toBeGreaterThan(50 * best.value);
});

test('at the best line the signed errors cancel, although every point is missed by more than a fifth', () => {
  const best = vertex(parabolaInW(quadraticForm(tadpoles())));
  const errors = residuals({ w: best.at, b: 0 }, tadpoles());
  expect(Math.abs(errors.reduce((sum, error) => sum + error, 0))).toBeLessThan(0.01);
  expect(Math.min(...errors.map(Math.abs))).toBeGreaterThan(0.2);
});
