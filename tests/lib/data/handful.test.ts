import { expect, test } from 'vitest';
import { parabolaInW, vertex } from '../../../src/lib/cost/parabola.ts';
import { quadraticForm } from '../../../src/lib/cost/quadratic-form.ts';
import { handful } from '../../../src/lib/data/handful.ts';

test('five beans of size and toxicity up to 1 have their best line at w = 0.735', () => {
  const { xs, ys } = handful();
  expect(xs.length).toBe(5);
  expect(Math.max(...xs, ...ys)).toBeLessThanOrEqual(1);
  expect(vertex(parabolaInW(quadraticForm(handful()))).at).toBeCloseTo(0.735, 3);
});
