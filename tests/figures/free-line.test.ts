import { expect, test } from 'vitest';
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
