import { expect, test } from 'vitest';
import { costAt } from '../../../src/lib/cost/quadratic-form.ts';
import { slopesAt } from '../../../src/lib/cost/slopes-at.ts';
import { beans } from '../../../src/lib/data/beans.ts';

const data = beans({ sea: 'offset' });
const here = { w: 0.1, b: 0.1 };
const found = slopesAt(data, here, { rate: 0.3, direction: 0 });

test('in the direction of the axis of w the slope is the partial derivative by w, and at 90° the one by b', () => {
  expect(found.toward).toBeCloseTo(found.gradient.w, 12);
  expect(slopesAt(data, here, { rate: 0.3, direction: 90 }).toward).toBeCloseTo(found.gradient.b, 12);
});

test('in the steepest direction the slope is the length of the gradient', () => {
  expect(slopesAt(data, here, { rate: 0.3, direction: found.steepest }).toward).toBeCloseTo(found.length, 12);
});

test('the step leads lower, and the region holds the place', () => {
  expect(costAt(found.form, found.next)).toBeLessThan(found.cost);
  expect(found.region.w[0]).toBeLessThan(here.w);
  expect(found.region.b[0]).toBeLessThan(here.b);
});
