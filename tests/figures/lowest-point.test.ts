import { expect, test } from 'vitest';
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const lowest = definitionOf('lowest-point');
const outline = (step: number, mark: string): string =>
  drawn(lowest, { step, guess: 0.3 }, 'en').root.querySelector(`[data-mark="${mark}"] path`)!.getAttribute('d')!;

test('before the answer neither the curve nor a line gives it away', () => {
  for (const mark of ['curve', 'line', 'best']) expect(outline(0, mark), mark).toBe('M0,0');
  expect(outline(0, 'answer')).toMatch(/^M.*V/);
});

test('after it the curve, its lowest point and both lines stand over the answer', () => {
  for (const mark of ['curve', 'line', 'best', 'guess', 'answer']) expect(outline(1, mark), mark).not.toBe('M0,0');
});

test('its lowest point is that of the five beans, and the ways to miss it are told apart', () => {
  const values = { guess: 0.3 };
  const run = lowest.trace(values) as { steps: unknown[] };
  expect(lowest.columns.best!.value(run.steps[1], values, run, 1)).toBeCloseTo(0.7349, 4);
  const slots = lowest.slots!(run.steps[0], values as never, run, 0);
  expect([slots.largest, slots.steepest, slots['mean-of-own']]).toEqual([
    expect.closeTo(0.8222, 4),
    expect.closeTo(1.1, 10),
    expect.closeTo(0.777, 3),
  ]);
});
