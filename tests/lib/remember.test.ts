import { expect, test, vi } from 'vitest';
import { remember } from '../../src/lib/remember.ts';

test('the last answer is given back as it is, not worked out again', () => {
  const make = vi.fn((a: object, b: number) => ({ a, b }));
  const remembered = remember(make);
  const thing = {};
  const first = remembered(thing, 1);
  expect(remembered(thing, 1)).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
});

test('other arguments are answered anew, also equal ones that are not the same', () => {
  const remembered = remember((a: object, b: number) => ({ a, b }));
  const thing = {};
  const first = remembered(thing, 1);
  expect(remembered(thing, 2)).toEqual({ a: thing, b: 2 });
  expect(remembered({}, 1)).not.toBe(first);
  expect(remembered(thing, 1)).not.toBe(first); // only the last one is kept
});

test('NaN is the same as NaN, and 0 is not −0', () => {
  const make = vi.fn((a: number) => [a]);
  const remembered = remember(make);
  expect(remembered(NaN)).toBe(remembered(NaN));
  expect(remembered(0)).not.toBe(remembered(-0));
});
