import { expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { expectClose } from '../lib/close.ts';
import reference from '../lib/reference/reference.json' with { type: 'json' };
import { definitionOf } from './all.ts';

const figure = definitionOf('tangent-and-chord');
const values = initialValues(figure.params, {});
const run = figure.trace(values) as Run;
const at = (column: string, k: number) => figure.columns[column]!.value(run.steps[k], values, run, k) as number;
const slots = figure.slots!(run.steps[0], values, run, 0);

test('the slope is −1.8 at B and 1 at F', () => {
  expectClose(slots['slope-b'] as number, -1.8);
  expectClose(slots['slope-f'] as number, 1);
});

test('the slide agrees with the independent computation, step by step', () => {
  expect(reference.slide.length).toBeGreaterThan(3);
  for (const { step, x, y, slope } of reference.slide) {
    expectClose(at('x', step), x);
    expectClose(at('y', step), y, 1e-10);
    expectClose(at('slope', step), slope);
  }
});

test('each chord joins two iterates, and is less steep than the tangent that made the step', () => {
  for (let k = 0; k < 10; k++) {
    const rise = at('y', k + 1) - at('y', k);
    expectClose(at('chord', k), rise / (at('x', k + 1) - at('x', k)), 1e-9);
    expect(Math.abs(at('chord', k))).toBeLessThan(Math.abs(at('slope', k)));
  }
});

test('the tangent promises more than the curve keeps', () => {
  expect(slots.promised as number).toBeCloseTo(0.256, 12);
  expect(slots.kept as number).toBeCloseTo(at('y', 0) - at('y', 1), 12);
  expect(slots.kept as number).toBeLessThan(slots.promised as number);
});
