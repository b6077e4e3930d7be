import { expect, test } from 'vitest';
import { residual } from '../../../src/lib/cost/line.ts';
import { onePointGradient, pointParabola, slopeThrough } from '../../../src/lib/cost/one-point.ts';
import { gradientAt, quadraticForm } from '../../../src/lib/cost/quadratic-form.ts';
import { parabolaInW, valueAt, vertex } from '../../../src/lib/cost/parabola.ts';
import { handful } from '../../../src/lib/data/handful.ts';

test('the parabola of a point is its squared error at every w', () => {
  for (const w of [-2, -0.3, 0, 0.7, 5]) {
    expect(valueAt(pointParabola(0.6, 0.42), w)).toBeCloseTo(residual({ w, b: 0 }, 0.6, 0.42) ** 2, 12);
  }
});

test('the parabola of a point touches zero at the w whose line goes through it', () => {
  expect(slopeThrough(0.6, 0.42)).toBeCloseTo(0.7, 12);
  expect(vertex(pointParabola(0.6, 0.42)).at).toBeCloseTo(0.7, 12);
  expect(valueAt(pointParabola(0.6, 0.42), 0.7)).toBeCloseTo(0, 12);
});

test('the mean of the points’ parabolas is the parabola of the data', () => {
  const { xs, ys } = handful();
  const own = xs.map((x, i) => pointParabola(x, ys[i]!));
  const whole = parabolaInW(quadraticForm(handful()));
  for (const key of ['a', 'b', 'c'] as const) {
    expect(own.reduce((sum, each) => sum + each[key], 0) / own.length).toBeCloseTo(whole[key], 12);
  }
});

test('a point at x = 0 asks for no slope', () => {
  expect(slopeThrough(0, 0.4)).toBeUndefined();
  expect(slopeThrough(0, 0)).toBeUndefined();
});

test('the gradient of one point is that of its bowl', () => {
  for (const [x, y, w, b] of [
    [0.8, 1, 0.1, 0.1],
    [2, 3, 1, 0.5],
    [-1, 4, 2, -3],
  ] as const) {
    const found = onePointGradient(x, y, { w, b });
    const bowl = gradientAt(quadraticForm({ xs: [x], ys: [y] }), { w, b });
    expect(found.w).toBeCloseTo(bowl.w, 12);
    expect(found.b).toBeCloseTo(bowl.b, 12);
  }
});
