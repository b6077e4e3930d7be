import { expect, test } from 'vitest';
import { forwardPass } from '../../../src/lib/cost/forward-pass.ts';
import { residuals } from '../../../src/lib/cost/line.ts';
import { costAt, quadraticForm } from '../../../src/lib/cost/quadratic-form.ts';
import { tadpoles } from '../../../src/lib/data/tadpoles.ts';

test('a pass through y = 2x + 1 is what one reckons by hand', () => {
  const { points, cost } = forwardPass({ w: 2, b: 1 }, { xs: [1, 3], ys: [2, 9] });
  expect(points).toEqual([
    { x: 1, y: 2, prediction: 3, error: -1, square: 1 },
    { x: 3, y: 9, prediction: 7, error: 2, square: 4 },
  ]);
  expect(cost).toBe(2.5);
});

test('its errors are the residuals and its cost is the mean squared error of the data', () => {
  for (const w of [0, 0.5, 0.801, 2]) {
    const { points, cost } = forwardPass({ w, b: 0 }, tadpoles());
    expect(points.map(({ error }) => error)).toEqual(residuals({ w, b: 0 }, tadpoles()));
    expect(cost).toBeCloseTo(costAt(quadraticForm(tadpoles()), { w, b: 0 }), 12);
  }
});
