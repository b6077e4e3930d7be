import { expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const figure = definitionOf('bean-pull');

function slotsOf(props: Readonly<Record<string, unknown>> = {}, index = 0) {
  const values = initialValues(figure.params, props);
  const run = figure.trace(values) as Run;
  return figure.slots!(run.steps[index], values, run, index) as Record<string, number>;
}

test('takes the step worked by hand: k = −0.75, so w goes from 0.1 to 0.175', () => {
  expect(slotsOf().next).toBeCloseTo(0.175, 12);
});

test('knows where each usual mistake would land', () => {
  const slots = slotsOf();
  expect(slots['slope-as-step']).toBeCloseTo(0.85, 12);
  expect(slots['wrong-sign']).toBeCloseTo(0.025, 12);
  expect(slots.half).toBeCloseTo(0.1375, 12);
  expect(slots.double).toBeCloseTo(0.25, 12);
});

test('comes to rest where the line runs through the bean', () => {
  const values = initialValues(figure.params, { rate: 2, bean: [0.5, 0.8] });
  const run = figure.trace(values) as Run;
  const w = figure.columns.w!.value(run.steps.at(-1), values, run, 12) as number;
  expect(w).toBeCloseTo(slotsOf().wants!, 9);
});

test('draws the pull as the error times the size: a quarter of the error for a bean of size 0.25', () => {
  const share = (size: number): number => {
    const { root } = drawn(figure, { bean: [size, 1], start: 0 }, 'en');
    const rise = (mark: string) => {
      const ys = [
        ...root
          .querySelector(`[data-panel=bean] [data-mark=${mark}] path`)!
          .getAttribute('d')!
          .matchAll(/,([\d.]+)/g),
      ];
      return Math.max(...ys.map(([, y]) => Number(y))) - Math.min(...ys.map(([, y]) => Number(y)));
    };
    return rise('pull') / rise('error');
  };
  expect(share(0.25)).toBeCloseTo(0.25, 2);
  expect(share(1)).toBeCloseTo(1, 2);
});

test('shows a guess while it is asked for one, and once there is one', () => {
  const name = (props: Readonly<Record<string, unknown>>) =>
    drawn(figure, props, 'en').root.querySelector('[data-mark=guess-name]')!.textContent;
  expect(name({})).toBe('');
  expect(name({ asking: 1 })).toContain('your answer');
  expect(name({ guess: 0.2 })).toContain('0.200');
});
