import { expect, test } from 'vitest';
import { initialValues } from '../../src/components/island/values.ts';
import { drawn } from './dom.ts';
import { definitionOf } from './all.ts';

const bowl = definitionOf('bowl');

type Run = { steps: readonly { bs: readonly number[]; spacing?: number }[] };

const slots = (props: Readonly<Record<string, unknown>>): Record<string, number | string> => {
  const values = initialValues(bowl.params, props);
  const run = bowl.trace(values) as Run;
  return bowl.slots!(run.steps[0], values, run, 0);
};

/** The last step, where the surface is all there. */
const whole = { step: 6 };

/** The outline of a mark, or of the part of it with this class. */
const outline = (props: Readonly<Record<string, unknown>>, selector: string): string =>
  drawn(bowl, props, 'en').root.querySelector(selector)!.getAttribute('d')!;

test('goes from one parabola over spacings 0.5 to 0.01 to a surface', () => {
  const { steps } = bowl.trace(initialValues(bowl.params, {})) as Run;
  expect(steps.map(({ spacing }) => spacing)).toEqual([undefined, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01]);
  const curves = (step: number) => outline({ step }, '[data-mark=family] path').split('M').length - 1;
  expect([curves(0), curves(1), curves(3)]).toEqual([1, 5, 25]);
});

test('draws no surface while there is one parabola, and a whole one at the end', () => {
  const solid = (step: number) =>
    drawn(bowl, { step }, 'en').root.querySelector('[data-mark=surface]')!.getAttribute('opacity');
  expect([solid(0), solid(1), solid(6)]).toEqual(['0', '0', null]);
  const marks = (step: number) => drawn(bowl, { step }, 'en').root.querySelectorAll('[data-mark=surface] path').length;
  expect(marks(0)).toBe(0);
  expect(marks(6)).toBeGreaterThan(4);
});

test('a cut at a fixed w has the coefficient 1 in front of b², wherever it is', () => {
  for (const w of [-3, 0, 0.7, 12]) expect(slots({ place: [w, 0] }).b2).toBe('1');
});

test('cuts at b = 0, 0.1, 0.2 are as wide as each other, and lowest at smaller and smaller w', () => {
  const cuts = [0, 0.1, 0.2].map((b) => slots({ place: [0, b] }));
  expect(new Set(cuts.map(({ w2 }) => w2)).size).toBe(1);
  const lowest = cuts.map((cut) => Number(cut['turn-w']));
  expect(lowest[0]! - lowest[1]!).toBeCloseTo(lowest[1]! - lowest[2]!, 9);
  expect(lowest[1]!).toBeLessThan(lowest[0]!);
});

test('says how flat the bowl is, and that only centred and scaled sizes make it round', () => {
  expect(['measured', 'centred', 'standardised'].map((sizes) => slots({ sizes }).ratio)).toEqual(['19.3', '12', '1']);
  expect(slots({ data: { xs: [1, 1], ys: [1, 2] } }).ratio).toBe('∞');
});

test('lets the contour lines down from the surface to the floor', () => {
  const fallen = '[data-mark=fallen] path';
  const levels = '[data-mark=levels] path';
  expect(outline({ ...whole, drop: 0 }, fallen)).toBe(outline({ ...whole, drop: 0 }, levels));
  expect(outline({ ...whole, drop: 1 }, fallen)).not.toBe(outline({ ...whole, drop: 1 }, levels));
  expect(outline({ ...whole, drop: 1 }, levels)).toBe(outline({ ...whole, drop: 0 }, levels));
});

test('turned or raised, the surface changes and the cut drawn apart does not', () => {
  for (const other of [
    { ...whole, view: [40, 50] },
    { ...whole, lift: 2 },
  ]) {
    expect(outline(other, '[data-mark=mesh] path')).not.toBe(outline(whole, '[data-mark=mesh] path'));
    expect(outline(other, '[data-panel=cut] .curve:not(.faint)')).toBe(
      outline(whole, '[data-panel=cut] .curve:not(.faint)'),
    );
  }
});

test('while the page asks what other sizes will do, it keeps the answer to itself', () => {
  const asked = drawn(bowl, { sizes: 'centred', asking: 1 }, 'en').root;
  expect(asked.querySelector('[data-verdict]')!.textContent).toBe('');
  expect(outline({ ...whole, sizes: 'centred', asking: 1 }, '[data-mark=levels] path')).toBe(
    outline(whole, '[data-mark=levels] path'),
  );
  expect(outline({ ...whole, sizes: 'centred' }, '[data-mark=levels] path')).not.toBe(
    outline(whole, '[data-mark=levels] path'),
  );
});
