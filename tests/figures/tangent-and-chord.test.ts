import { expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { likelyWidth } from '../../src/components/marks/likely-width.ts';
import { struck, wordsBox } from '../../src/components/marks/struck.ts';
import { expectClose } from '../lib/close.ts';
import reference from '../lib/reference/reference.json' with { type: 'json' };
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

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

test('under the lens the tangent and the chord have their names at them, and no line through a name', () => {
  for (const [rate, start] of [
    [0.02, 0.2],
    [0.1, 0.2],
    [0.5, 2],
    [1, 0.2],
    [1.2, 2],
    [1.2, 0.2],
    [20, 0.2],
  ] as const) {
    const { root } = drawn(figure, { rate, start }, 'en');
    const lens = root.querySelector('svg[data-panel=lens]')!;
    const lines = ['tangent', 'chord'].map((mark) => {
      const d = lens.querySelector(`[data-mark=${mark}] path`)!.getAttribute('d')!;
      const [x0, y0, x1, y1] = /^M(.+),(.+)L(.+),(.+)$/.exec(d)!.slice(1).map(Number) as [
        number,
        number,
        number,
        number,
      ];
      const [left, right] = [Math.min(x0, x1), Math.max(x0, x1)];
      return (x: number) => (x < left || x > right ? NaN : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0));
    });
    lines.forEach((line, i) => {
      const label = lens.querySelector(`[data-mark=${['tangent', 'chord'][i]}-name] text`)!;
      const width = likelyWidth(label.textContent);
      const left = Number(label.getAttribute('x')) - (label.getAttribute('class')!.includes('end') ? width : 0);
      const [, top, right, bottom] = wordsBox(left, Number(label.getAttribute('y')), width);
      const where = `${label.textContent} at rate ${rate} from ${start}`;
      expect(
        struck(
          [left, top + 2, right, bottom - 1],
          lines.map((each) => [each]),
        ),
        where,
      ).toBe(false);
      expect(struck([left, top - 10, right, bottom + 10], [[line]]), where).toBe(true);
    });
  }
});
