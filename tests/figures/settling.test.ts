import { expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const figure = definitionOf('settling');
const slots = (w: number) => {
  const values = initialValues(figure.params, { w });
  const run = figure.trace(values) as Run;
  return figure.slots!(run.steps[0], values, run, 0);
};
const path = (step: number, mark: string, guess = 2): string =>
  drawn(figure, { step, guess }, 'en').root.querySelector(`[data-mark=${mark}] path`)!.getAttribute('d')!;

test('knows the slope it settles on, and the numbers that are mistaken for it', () => {
  expect(slots(1)).toMatchObject({ limit: -4, opposite: 4, height: 1 });
  expect(slots(2)).toMatchObject({ limit: 4, opposite: -4, height: 1 });
});

test('shows the tangent only once the question is answered', () => {
  expect(path(0, 'tangent')).toBe('M0,0');
  expect(path(1, 'tangent')).not.toBe('M0,0');
});

test('keeps the reader’s line in the picture while the secant settles', () => {
  expect(path(4, 'guess', -4)).toBe(path(4, 'tangent'));
  expect(path(4, 'guess', 2)).not.toBe(path(4, 'tangent'));
});
