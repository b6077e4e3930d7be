import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openOwn } from '../../src/components/island/own-data.ts';
import { withPoint } from '../../src/lib/data/edit.ts';
import type { Dataset } from '../../src/lib/data/dataset.ts';
import { definitionOf } from '../figures/all.ts';
import { liveFigure } from '../figures/live.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const rows = (n: number): string => Array.from({ length: n }, (_, i) => `${i + 1}\t${(i % 7) + 1}`).join('\n');

/** The place for own numbers of a figure, opened. */
function opened(props: Readonly<Record<string, unknown>> = {}) {
  const live = liveFigure(definitionOf('cost-curve'), props);
  const area = live.root.querySelector<HTMLTextAreaElement>('[data-own=data]')!;
  area.focus = () => undefined;
  openOwn(live, 'data');
  return {
    live,
    area,
    use: () => live.root.querySelector<HTMLElement>('[data-use=data]')!.click(),
    add: () => live.set({ data: withPoint(live.values.data as Dataset, 3, 3) }),
    points: () => (live.values.data as Dataset).xs.length,
    written: () => area.value.split('\n').length,
  };
}

test.each([20, 1000, 1500])('of %i own points none is lost, whether the place is filled anew or not', (n) => {
  const { area, use, add, points, written } = opened();
  area.value = rows(n);
  use();
  expect(points()).toBe(n);
  add();
  use(); // at once, before anything has come to rest
  expect(points()).toBe(n + 1);
  add();
  vi.runAllTimers();
  expect(written()).toBe(n + 2);
  use();
  expect(points()).toBe(n + 2);
});

test('a table that came with the address is there as a whole', () => {
  const { use, points, written } = opened({ data: rows(1500) });
  expect(written()).toBe(1500);
  use();
  expect(points()).toBe(1500);
});

test('what a reader types while a long table waits to be written stays', () => {
  const { area, use, add, points } = opened();
  area.value = rows(1500);
  use();
  add();
  area.value = rows(12);
  vi.runAllTimers();
  expect(area.value).toBe(rows(12));
  use();
  expect(points()).toBe(12);
});
