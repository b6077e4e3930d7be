import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { later } from '../../src/components/island/later.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('nothing is fetched before it is asked for, and then once', async () => {
  const act = vi.fn<(subject: string, value: number) => void>();
  const fetch = vi.fn(() => Promise.resolve(act));
  const call = later(fetch);
  await vi.runAllTimersAsync();
  expect(fetch).not.toHaveBeenCalled();
  call('a', 1);
  call('b', 2);
  call('a', 3);
  expect(act).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  expect(fetch).toHaveBeenCalledOnce();
  expect(act.mock.calls, 'the latest call for each').toEqual([
    ['a', 3],
    ['b', 2],
  ]);
  call('a', 4);
  expect(act).toHaveBeenLastCalledWith('a', 4);
});

test('what cannot be fetched is done without', async () => {
  const call = later<string, []>(() => Promise.reject(new Error('no network')));
  call('a');
  await vi.runAllTimersAsync();
  expect(() => call('a')).not.toThrow();
});
