import { expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { costTerms } from '../../src/lib/cost/terms.ts';
import { handful } from '../../src/lib/data/handful.ts';
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const costCurve = definitionOf('cost-curve');
function shownAt(props: Readonly<Record<string, unknown>>) {
  const values = initialValues(costCurve.params, props);
  const run = costCurve.trace(values) as Run;
  const column = (key: string) => costCurve.columns[key]!.value(run.steps[0], values, run, 0) as number;
  const slots = costCurve.slots!(run.steps[0], values as never, run, 0);
  return { cost: column('cost'), best: column('best'), least: column('least'), slots };
}
const spotOf = (root: Element, mark: string): [number, number] =>
  /translate\(([\d.-]+),([\d.-]+)\)/
    .exec(root.querySelector(`[data-mark="${mark}"]`)!.getAttribute('transform')!)!
    .slice(1)
    .map(Number) as [number, number];

test('the cost is the mean squared error of the line in view, for every w', () => {
  for (const w of [-1, 0, 0.2, 0.735, 3]) {
    expect(shownAt({ w }).cost).toBeCloseTo(costTerms(handful(), { w, b: 0 }).result, 12);
  }
});

test('for one bean the coefficients are x², −2xy and y², and the curve touches zero', () => {
  const { slots, best, least } = shownAt({ look: 'one', bean: 3 });
  expect([slots.a, slots.b, slots.c]).toEqual(['0.25', '−0.46', '0.2116']);
  expect(best).toBeCloseTo(0.46 / 0.5, 12);
  expect(least).toBe(0);
});

test('where some line fits exactly the least cost is 0, and no noise of rounding', () => {
  const data = { xs: [0.1, 0.3, 0.7, 1.1], ys: [0.1, 0.3, 0.7, 1.1].map((x) => 0.7 * x) };
  for (const convention of ['mean', 'sum']) expect(shownAt({ data, convention }).least).toBe(0);
  for (const bean of [1, 2, 3, 4, 5]) expect(shownAt({ look: 'one', bean }).least).toBe(0);
  expect(shownAt({ data: { xs: [1, 2], ys: [1, 2 + 1e-9] } }).least).toBeGreaterThan(0);
});

test('for all beans they are the means of these', () => {
  const { slots, best } = shownAt({});
  expect([slots.a, slots.b, slots.c, slots.factor]).toEqual(['0.35', '−0.5144', '0.1984', '1/5']);
  expect(best).toBeCloseTo(0.735, 3);
});

test('sum and half the mean change the numbers together, and the best w not at all', () => {
  const [mean, sum, half] = ['mean', 'sum', 'half-mean'].map((convention) => shownAt({ convention }));
  expect(sum!.cost / mean!.cost).toBeCloseTo(5, 12);
  expect(half!.cost / mean!.cost).toBeCloseTo(0.5, 12);
  expect([sum!.slots.a, half!.slots.a]).toEqual(['1.75', '0.175']);
  expect([sum!.slots.factor, half!.slots.factor]).toEqual(['1', '1/10']);
  expect([sum!.best, half!.best]).toEqual([expect.closeTo(mean!.best, 12), expect.closeTo(mean!.best, 12)]);
});

test('the end of the line and the ball on the curve are handles of the same w', () => {
  const [one, other] = [drawn(costCurve, { w: 0.2 }, 'en').root, drawn(costCurve, { w: 0.9 }, 'en').root];
  expect(spotOf(other, 'turn')[1]).toBeLessThan(spotOf(one, 'turn')[1]);
  expect(spotOf(other, 'ball')[0]).toBeGreaterThan(spotOf(one, 'ball')[0]);
});

test('each of a few beans is a handle, of many none, and of the one looked at always', () => {
  const handles = (props: Readonly<Record<string, unknown>>): number =>
    drawn(costCurve, props, 'en').root.querySelectorAll('[data-mark^="beans-"].handle').length;
  expect([
    handles({}),
    handles({ data: 'beans' }),
    handles({ data: 'beans', look: 'one' }),
    handles({ look: 'one' }),
  ]).toEqual([5, 0, 1, 1]);
});

test('moving one bean moves the parabola', () => {
  const { xs, ys } = handful();
  const moved = shownAt({ data: { xs, ys: ys.with(4, 0.3) } });
  expect(moved.best).toBeLessThan(shownAt({}).best);
  expect(moved.slots.a).toBe(shownAt({}).slots.a);
});

test('the axes stay where they are while a bean is moved up and down', () => {
  const ticks = (props: Readonly<Record<string, unknown>>): string =>
    [...drawn(costCurve, props, 'en').root.querySelectorAll('.tick-x, .tick-y')]
      .map((tick) => tick.textContent)
      .join(' ');
  const { xs, ys } = handful();
  for (const height of [0, 0.3, 1]) expect(ticks({ data: { xs, ys: ys.with(4, height) } })).toBe(ticks({}));
});

test('the lowest point is where the curve is lowest, on curves whose best w is tiny, too', () => {
  const said = (data: string, w: number): string => {
    const taken = costCurve.params.data!.parse(data);
    return drawn(costCurve, { w, data: taken }, 'en').root.querySelector('[data-verdict]')!.textContent;
  };
  const tester = '50,0.11;80,0.19;120,0.2;95,0.22';
  expect(said(tester, 0)).toContain('w is too small: a larger one costs less than 0.0341, down to 0.0009');
  expect(said(tester, 0.00203)).toContain('At the lowest point');
  expect(said('1000,3;2000,5;3000,6', 0.004)).toContain('w is too large');
  // y is 0 or as often above as below it: w = 0 is best.
  for (const data of ['1,0;2,0', '1,1;1,-1']) expect(said(data, 0)).toContain('At the lowest point');
});

test('the verdict says which way w has to go', () => {
  const said = (w: number): string => drawn(costCurve, { w }, 'en').root.querySelector('[data-verdict]')!.textContent;
  expect([said(0.2), said(1.5), said(0.735)].map((words) => /too (small|large)|lowest point/.exec(words)![0])).toEqual([
    'too small',
    'too large',
    'lowest point',
  ]);
});

test('only a w that reads like the best one is at the lowest point; its neighbours are told where that is', () => {
  const said = (w: number): string => drawn(costCurve, { w }, 'en').root.querySelector('[data-verdict]')!.textContent;
  for (const w of [0.73, 0.7398]) expect(said(w)).toContain('All but at the lowest point: at w = 0.735 the cost is');
  for (const w of [0.735, 0.7349]) expect(said(w)).toContain('At the lowest point');
});

test('wherever the slider or a typed number takes w, its ball lies on the curve that is drawn', () => {
  for (const w of [-1e4, -7, -1, -0.25, 1.75, 4, 300]) {
    const { root } = drawn(costCurve, { w }, 'en');
    const points = root
      .querySelector('[data-mark="curve"] path, path[data-mark="curve"]')!
      .getAttribute('d')!
      .match(/-?[\d.]+,-?[\d.]+/g)!
      .map((point) => point.split(',').map(Number) as [number, number]);
    const [x, y] = spotOf(root, 'ball');
    const [before, after] = [points.findLast((p) => p[0] <= x + 1e-6)!, points.find((p) => p[0] >= x - 1e-6)!];
    expect([before, after], `the curve reaches to the ball at w = ${w}`).not.toContain(undefined);
    expect(y, `w = ${w}`).toBeGreaterThanOrEqual(Math.min(before[1], after[1]) - 1);
    expect(y, `w = ${w}`).toBeLessThanOrEqual(Math.max(before[1], after[1]) + 1);
  }
});

test('a line that falls is seen below its origin, with its handle at its end', () => {
  const { root } = drawn(costCurve, { w: -0.5 }, 'en');
  const ticks = [...root.querySelectorAll('text')].map((text) => text.textContent);
  expect(ticks).toContain('−1');
  expect(spotOf(root, 'turn')[0]).toBeCloseTo(spotOf(drawn(costCurve, { w: 0.2 }, 'en').root, 'turn')[0], 6);
});
