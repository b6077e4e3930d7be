import { expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const arrows = definitionOf('gradient-arrows');
const at = (props: Record<string, unknown>) => {
  const values = initialValues(arrows.params, props);
  const run = arrows.trace(values) as Run;
  const toward = arrows.columns.toward!.value(run.steps[0], values, run, 0) as number;
  const slots = arrows.slots!(run.steps[0], values, run, 0) as Record<string, number>;
  return { run, toward, slots };
};

test('the steepest direction has the largest slope of all whole degrees', () => {
  const slopes = Array.from({ length: 361 }, (_, direction) => at({ direction }).toward);
  expect(slopes.indexOf(Math.max(...slopes))).toBe(Math.round(at({}).slots.steepest!));
});

test('the step lowers the cost, and a step the other way raises it', () => {
  const { cost, 'next-cost': next, 'wrong-way': wrong } = at({}).slots;
  expect(next).toBeLessThan(cost!);
  expect(wrong).toBeGreaterThan(cost!);
});

test('on the map the arrow along w points to where the cost grows, at every place', () => {
  for (const place of [
    [0.1, 0.1],
    [1.4, 0.9],
    [0.2, 1.2],
  ] as const) {
    const { run } = at({ place });
    const { gradient } = run.steps[0] as { gradient: { w: number; b: number } };
    const { root } = drawn(arrows, { place }, 'en');
    const d = root.querySelector('[data-panel="map"] [data-mark="along-w"] path')!.getAttribute('d')!;
    const [from, to] = [...d.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)].map(([, x]) => Number(x));
    expect(Math.sign(to! - from!)).toBe(Math.sign(gradient.w));
  }
});

test('while the page asks which way it is steepest, the figure does not say', () => {
  const asked = initialValues(arrows.params, { asking: 1 });
  expect(arrows.verdict!(arrows.trace(asked) as Run, asked)).toBeUndefined();
});

test('at the minimum it names no steepest direction', () => {
  for (const [data, place] of [
    ['1,3;2,5;4,9', [2, 1]],
    ['0.1,0.37;0.3,0.51;0.9,0.93', [0.7, 0.3]],
  ] as const) {
    const values = initialValues(arrows.params, { data, place });
    const { en, zh } = arrows.verdict!(arrows.trace(values) as Run, values)!.text;
    expect(en).toBe('The gradient is 0 here: no direction is steepest.');
    expect(zh).toContain('梯度是 0');
  }
});

test('along an axis the slope is that axis’s, without what a rounded cosine leaves of the other', () => {
  const level = { data: '-3,2;-1.5,1;-0.25,0.75;0.5,-4', place: [1, 1] };
  for (const direction of [0, 90, 180, 270, 360]) {
    const { run, toward } = at({ ...level, direction });
    const { gradient } = run.steps[0] as { gradient: { w: number; b: number } };
    const along = direction % 180 === 0 ? gradient.w : gradient.b;
    expect(Math.abs(toward), String(direction)).toBe(Math.abs(along));
  }
});
