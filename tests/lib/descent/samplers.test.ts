import { describe, expect, test } from 'vitest';
import { sampler, type SamplerOptions } from '../../../src/lib/descent/samplers.ts';
import { refused } from '../refused.ts';

function draw(options: SamplerOptions, count: number) {
  return Array.from({ length: count }, sampler(options));
}

describe('a sampler in the given order', () => {
  test('takes one point after the other and begins again', () => {
    expect(draw({ take: 'one', order: 'given', n: 3 }, 4)).toEqual([[0], [1], [2], [0]]);
  });

  test('takes consecutive slices, the last one of an epoch shorter', () => {
    expect(draw({ take: 'some', size: 2, order: 'given', n: 5 }, 4)).toEqual([[0, 1], [2, 3], [4], [0, 1]]);
  });

  test('takes all there are if a batch is larger', () => {
    expect(draw({ take: 'some', size: 9, order: 'given', n: 2 }, 2)).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  test('takes all without naming them', () => {
    expect(draw({ take: 'all', order: 'shuffled', n: 5 }, 2)).toEqual(['all', 'all']);
  });
});

describe('a shuffled sampler', () => {
  const options: SamplerOptions = { take: 'some', size: 4, order: 'shuffled', seed: 1, n: 10 };
  const everyone = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

  test('looks at every point once in each epoch', () => {
    const drawn = draw(options, 6);
    for (const epoch of [drawn.slice(0, 3), drawn.slice(3)]) {
      expect(epoch.map((sample) => sample.length)).toEqual([4, 4, 2]);
      expect((epoch.flat() as number[]).toSorted((a, b) => a - b)).toEqual(everyone);
    }
  });

  test('has another order in each epoch, none of them the given one', () => {
    const drawn = draw(options, 6);
    const [first, second] = [drawn.slice(0, 3).flat(), drawn.slice(3).flat()];
    expect(first).not.toEqual(second);
    expect(first).not.toEqual(everyone);
    expect(second).not.toEqual(everyone);
  });

  test('repeats itself with the same seed and not with the next', () => {
    expect(draw(options, 9)).toEqual(draw(options, 9));
    expect(draw(options, 9)).not.toEqual(draw({ ...options, seed: 2 }, 9));
  });
});

describe('a sampler refuses', () => {
  test.each([
    ['a size of 0', { size: 0 }, 'out-of-range'],
    ['half a point', { size: 1.5 }, 'not-whole'],
    ['no size at all', { size: undefined }, 'not-whole'],
    ['no points', { n: 0 }, 'out-of-range'],
    ['a seed that is not finite', { seed: NaN }, 'not-finite'],
    ['an unknown order', { order: 'backwards' as 'given' }, 'unknown-choice'],
    ['an unknown way of taking', { take: 'none' as 'some' }, 'unknown-choice'],
  ])('%s', (_, change, code) => {
    expect(refused(() => sampler({ take: 'some', size: 2, order: 'shuffled', n: 5, ...change })).code).toBe(code);
  });
});
