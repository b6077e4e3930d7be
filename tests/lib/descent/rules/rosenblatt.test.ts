import { expect, test } from 'vitest';
import { lineObjective } from '../../../../src/lib/descent/objective.ts';
import { rosenblatt } from '../../../../src/lib/descent/rules/rosenblatt.ts';
import { refused } from '../../refused.ts';

test('the correction of one bean is α (y − w x) x', () => {
  const bean = lineObjective({ xs: [3], ys: [5] }, { intercept: false });
  const [w] = rosenblatt(0.1).step([1], bean.gradient([1], [0]));
  expect(w).toBeCloseTo(1 + 0.1 * (5 - 1 * 3) * 3, 14);
});

test('its rate, as the objective counts it, is half of α', () => {
  expect(rosenblatt(0.1).rate).toBe(0.05);
});

test('an α that is negative or not finite is refused', () => {
  for (const alpha of [-0.1, NaN, Infinity]) expect(refused(() => rosenblatt(alpha)).code).toBe('bad-rate');
});
