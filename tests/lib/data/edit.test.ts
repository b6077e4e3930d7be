import { expect, test } from 'vitest';
import { nearestPoint, roomiestPlace, withoutPoint, withPoint } from '../../../src/lib/data/edit.ts';

const three = { xs: [3, 0, 1], ys: [6, 0, 2] };

test('a point is added at the end, and the others stay as they are', () => {
  expect(withPoint(three, 2, 5)).toEqual({ xs: [3, 0, 1, 2], ys: [6, 0, 2, 5] });
  expect(three.xs).toHaveLength(3);
});

test('a point that is no pair of numbers is refused with its row', () => {
  expect(() => withPoint(three, Number.NaN, 1)).toThrow('Row 4, column x');
});

test('a point is taken away by its place in the data, as long as two are left', () => {
  expect(withoutPoint(three, 1)).toEqual({ xs: [3, 1], ys: [6, 2] });
  expect(() => withoutPoint({ xs: [1, 2], ys: [1, 2] }, 0)).toThrow('at least 2 are needed');
});

test('a new point goes to the middle of the widest gap, in whatever order the points come', () => {
  expect(roomiestPlace(three)).toEqual([2, 4]);
  expect(roomiestPlace({ xs: [5], ys: [7] })).toEqual([5, 7]);
});

test('the nearest point is found within reach only, and the reach may differ by direction', () => {
  expect(nearestPoint(three, [0.9, 2.1], [0.5, 0.5])).toBe(2);
  expect(nearestPoint(three, [0.9, 2.1], [0.5, 0.05])).toBeUndefined();
  expect(nearestPoint(three, [0.6, 1], [2, 2])).toBe(2);
});
