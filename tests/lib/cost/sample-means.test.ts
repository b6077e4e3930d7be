import { expect, test } from 'vitest';
import { allMeans, sampleMeans } from '../../../src/lib/cost/sample-means.ts';
import { gradientAt, quadraticForm } from '../../../src/lib/cost/quadratic-form.ts';
import { beans } from '../../../src/lib/data/beans.ts';

const data = beans({ sea: 'offset' });

test('one bean is its own mean', () => {
  expect(sampleMeans({ xs: [3, 5], ys: [7, 11] }, [1])).toEqual({ xx: 25, xy: 55, x: 5, y: 11 });
});

test('the means of all beans give both partial derivatives', () => {
  const form = quadraticForm(data);
  const { xx, xy, x, y } = allMeans(form);
  const line = { w: 0.1, b: 0.2 };
  const { w, b } = gradientAt(form, line);
  expect(2 * xx * line.w + 2 * x * line.b - 2 * xy).toBeCloseTo(w, 12);
  expect(2 * line.b + 2 * x * line.w - 2 * y).toBeCloseTo(b, 12);
});
