import { expect, test } from 'vitest';
import { wrongSteps } from '../../../src/lib/descent/wrong-steps.ts';

test('each mistake lands where its arithmetic says', () => {
  const wrong = wrongSteps({ at: 0.5, cost: 2.25, slope: -3 }, 0.2);
  expect(wrong.slopeAsStep).toBeCloseTo(3.5, 12);
  expect(wrong.wrongSign).toBeCloseTo(-0.1, 12);
  expect(wrong.costAsSlope).toBeCloseTo(0.05, 12);
  expect(wrong.half).toBeCloseTo(0.8, 12);
  expect(wrong.double).toBeCloseTo(1.7, 12);
});

test('where the slope is 0, only the cost taken for the slope moves', () => {
  const wrong = wrongSteps({ at: 2, cost: 1, slope: 0 }, 0.2);
  expect(wrong).toEqual({ slopeAsStep: 2, wrongSign: 2, costAsSlope: 1.8, half: 2, double: 2 });
});
