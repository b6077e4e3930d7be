import { describe, expect, test } from 'vitest';
import { initialValues } from '../../src/components/island/values.ts';
import reference from '../lib/reference/reference.json' with { type: 'json' };
import { expectClose } from '../lib/close.ts';
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const freeLine = definitionOf('free-line');

/** What the figure says of a sea: its columns and slots as numbers. */
function said(props: Readonly<Record<string, unknown>>): Record<string, number> {
  const values = initialValues(freeLine.params, props);
  const run = freeLine.trace(values) as { steps: readonly unknown[] };
  const columns = Object.entries(freeLine.columns).map(([key, { value }]) => [
    key,
    value(run.steps[0], values, run, 0),
  ]);
  return { ...Object.fromEntries(columns), ...freeLine.slots!(run.steps[0], values, run, 0) } as Record<string, number>;
}

test('through the origin, moving gains next to nothing; in the other two seas turning alone fails', () => {
  const [home, offset, falling] = ['beans', 'offset', 'falling'].map((data) => said({ data }));
  expect(home!.times).toBeLessThan(1.01);
  expect(offset!.times).toBeGreaterThan(20);
  expect(falling!.times).toBeGreaterThan(100);
});

test('where the larger beans are the milder ones, the best pinned line rises all the same', () => {
  const { 'turned-w': turned, 'moved-w': moved } = said({ data: 'falling' });
  expect(turned).toBeGreaterThan(0.5);
  expect(moved).toBeLessThan(-0.7);
});

test('agrees with the independent computation on its beans', () => {
  const { 'turned-w': turned, 'moved-w': w, 'moved-b': b } = said({ data: reference.beans });
  expectClose(turned, reference.least_squares.through_origin);
  expectClose(w, reference.least_squares.w);
  expectClose(b, reference.least_squares.b);
});

test('a line that may only turn stays at the origin, whatever b is set to', () => {
  expect(said({ b: 0.4 }).b).toBe(0);
  expect(said({ b: 0.4, free: 'move' }).b).toBe(0.4);
  const handles = (free: string) =>
    [...drawn(freeLine, { free }, 'en').root.querySelectorAll('[data-panel=sea] .handle')].map((handle) =>
      handle.getAttribute('data-moves'),
    );
  expect(handles('turn')).toEqual(['w']);
  expect(handles('move').sort()).toEqual(['b', 'w']);
});

test('offers to let the line move, and then to put it where it costs least', () => {
  const remedy = (props: Readonly<Record<string, unknown>>) =>
    JSON.parse(
      drawn(freeLine, props, 'en').root.querySelector('[data-remedy]')!.getAttribute('data-remedy')!,
    ) as Record<string, unknown>;
  expect(remedy({})).toEqual({ free: 'move' });
  const best = remedy({ free: 'move' });
  const after = said({ free: 'move', ...best });
  expectClose(after.cost, after.moved!, 1e-4);
});

describe('the way to the best line', () => {
  const verdict = (props: Readonly<Record<string, unknown>>) => {
    const values = initialValues(freeLine.params, { free: 'move', ...props });
    return freeLine.verdict!(freeLine.trace(values), values)!;
  };

  test.each([
    ['far from the origin', '20001,1;20002,2;20003,3.1;20004,3.9'],
    ['of sizes next to nothing', '1e-9,1;2e-9,3;3e-9,2'],
    ['of large toxicities', '1,1e9;2,3e9;3,2e9'],
    ['exactly on a line', '1,0.4;2,0.7;5,1.6'],
  ])('arrives at the least cost that is shown, and is then no longer offered: points %s', (_, data) => {
    const { set } = verdict({ data }).remedy!;
    const there = verdict({ data, ...set });
    const [, least, mine] = /costs (\S+), yours (\S+)\.$/.exec(there.text.en)!;
    expect(mine).toBe(least);
    expect(there.remedy).toBeUndefined();
    expect(there.tone).toBe('good');
  });

  test('takes as few digits as will do', () => {
    expect(verdict({}).remedy!.set).toEqual({ w: expect.closeTo(0.7, 1), b: expect.closeTo(0.5, 1) });
    expect(Object.values(verdict({}).remedy!.set).every((value) => String(value).length <= 6)).toBe(true);
  });

  test('is not offered where it would lead farther than can be asked for', () => {
    expect(verdict({ data: '1e-90,1e150;2e-90,-1e150' }).remedy).toBeUndefined();
  });
});

test('the ball of a line far off lies on its parabola, and the line is seen below the axis', () => {
  for (const [w, b] of [
    [3, 0],
    [-1, 0],
    [-2, -1],
    [50, 20],
  ] as const) {
    const { root } = drawn(definitionOf('free-line'), { free: 'move', w, b }, 'en');
    const [x, y] = /translate\(([\d.-]+),([\d.-]+)\)/
      .exec(root.querySelector('[data-panel=cost] [data-mark="ball"]')!.getAttribute('transform')!)!
      .slice(1)
      .map(Number) as [number, number];
    const piece = root
      .querySelector('[data-panel=cost] [data-mark="parabola"] path, [data-panel=cost] path[data-mark="parabola"]')!
      .getAttribute('d')!
      .match(/-?[\d.]+/g)!
      .map(Number);
    const [x0, y0, x1, y1, x2, y2] = piece as [number, number, number, number, number, number];
    const t = (x - x0) / (x2 - x0); // a parabola's bend is halfway
    expect(x1, 'halfway').toBeCloseTo((x0 + x2) / 2, 0);
    expect(y, `w = ${w}, b = ${b}`).toBeCloseTo((1 - t) ** 2 * y0 + 2 * t * (1 - t) * y1 + t ** 2 * y2, 0);
    if (w < 0)
      expect([...root.querySelectorAll('[data-panel=sea] text')].map((e) => e.textContent).join()).toMatch(/−/);
  }
});
