import { expect, test } from 'vitest';
import { directionalDerivative, steepestAngle, steepness } from '../../../src/lib/cost/directional.ts';
import { costAt, gradientAt, quadraticForm } from '../../../src/lib/cost/quadratic-form.ts';
import { beans } from '../../../src/lib/data/beans.ts';
import { derivativeAt } from '../../../src/lib/difference/finite-difference.ts';

const form = quadraticForm(beans({ sea: 'offset' }));
const here = { w: 0.1, b: 0.1 };
const gradient = gradientAt(form, here);

test('is the slope of the cost along a straight walk in that direction', () => {
  for (let degrees = 0; degrees < 360; degrees += 15) {
    const angle = (degrees * Math.PI) / 180;
    const walk = (t: number) => costAt(form, { w: here.w + t * Math.cos(angle), b: here.b + t * Math.sin(angle) });
    expect(directionalDerivative(gradient, angle)).toBeCloseTo(derivativeAt(walk, 0), 8);
  }
});

test('is largest along the gradient, where it is its length, and zero at a right angle to it', () => {
  const best = steepestAngle(gradient);
  const most = steepness(gradient);
  expect(directionalDerivative(gradient, best)).toBeCloseTo(most, 12);
  expect(directionalDerivative(gradient, best + Math.PI / 2)).toBeCloseTo(0, 12);
  for (let k = 0; k < 100; k++) expect(directionalDerivative(gradient, k)).toBeLessThanOrEqual(most + 1e-12);
});

test('a flat place has no direction: its steepness is 0', () => {
  expect(steepness({ w: 0, b: 0 })).toBe(0);
  expect(steepestAngle({ w: 0, b: 0 })).toBe(0);
});
