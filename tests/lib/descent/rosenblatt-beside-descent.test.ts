import { expect, test } from 'vitest';
import { rosenblattBesideDescent } from '../../../src/lib/descent/rosenblatt-beside-descent.ts';

const bean = [0.8, 0.56] as const;

test('from one w, descent corrects twice as far as Rosenblatt with the same α', () => {
  const { steps } = rosenblattBesideDescent(bean, { alpha: 0.5, rate: 0.5, start: 0, steps: 8 });
  const { his, ours } = steps[0]!;
  expect(his.error).toBeCloseTo(0.56, 15);
  expect(his.correction).toBeCloseTo(0.5 * 0.56 * 0.8, 15);
  expect(ours.correction / his.correction).toBeCloseTo(2, 12);
});

test('the correction is what leads from each w to the next', () => {
  const { steps } = rosenblattBesideDescent(bean, { alpha: 0.5, rate: 0.3, start: 1.5, steps: 8 });
  for (const who of ['his', 'ours'] as const) {
    for (let k = 1; k < steps.length; k++) {
      expect(steps[k]![who].w).toBeCloseTo(steps[k - 1]![who].w + steps[k - 1]![who].correction, 14);
    }
  }
});

test('with twice the α Rosenblatt takes the steps of descent, all of them', () => {
  const { steps } = rosenblattBesideDescent(bean, { alpha: 1, rate: 0.5, start: 0, steps: 8 });
  expect(steps.map(({ his }) => his)).toEqual(steps.map(({ ours }) => ours));
});
