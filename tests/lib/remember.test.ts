import { expect, test } from 'vitest';
import { remember } from '../../src/lib/remember.ts';

test('works once for the same arguments, and again for others', () => {
  let calls = 0;
  const sum = remember((a: number, b: number) => ((calls += 1), a + b));
  expect([sum(1, 2), sum(1, 2), sum(2, 2), sum(1, 2)]).toEqual([3, 3, 4, 3]);
  expect(calls).toBe(3);
});

test('keeps only the last result, and gives back the very same object', () => {
  const made = remember((name: string) => ({ name }));
  const first = made('a');
  expect(made('a')).toBe(first);
  made('b');
  expect(made('a')).not.toBe(first);
});

test('takes NaN for the same argument, and 0 and −0 for different ones', () => {
  let calls = 0;
  const one = remember((x: number) => ((calls += 1), x));
  one(NaN);
  one(NaN);
  expect(calls).toBe(1);
  one(0);
  one(-0);
  expect(calls).toBe(3);
});
