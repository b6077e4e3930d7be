import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkpoints } from '../../../src/lib/descent/checkpoints.ts';
import { fixed } from '../arbitraries.ts';
import { refused } from '../refused.ts';

describe('checkpoints', () => {
  test('count every one at first, then spread evenly on a log scale', () => {
    expect(checkpoints(1000, { perDecade: 3 })).toEqual([0, 1, 2, 5, 10, 22, 46, 100, 215, 464, 1000]);
  });

  test('fall on whole passes as soon as one is over', () => {
    expect(checkpoints(1000, { perDecade: 4, round: 100 })).toEqual([
      0, 1, 2, 3, 6, 10, 18, 32, 56, 100, 200, 300, 600, 1000,
    ]);
  });

  test('end at the last one even if it is no whole pass', () => {
    expect(checkpoints(250, { perDecade: 4, round: 100 }).slice(-3)).toEqual([100, 200, 250]);
  });

  test('of a single step are the start and that step', () => {
    expect(checkpoints(1)).toEqual([0, 1]);
  });

  test('rise from 0 to the last, each a whole number, and few of them', () => {
    const whole = (most: number) => fc.integer({ min: 1, max: most });
    fc.assert(
      fc.property(whole(1e6), whole(50), whole(5000), (last, perDecade, round) => {
        const found = checkpoints(last, { perDecade, round });
        expect(found[0]).toBe(0);
        expect(found.at(-1)).toBe(last);
        expect(found.every((count, i) => Number.isInteger(count) && (i === 0 || count > found[i - 1]!))).toBe(true);
        expect(found.slice(0, -1).every((count) => count <= round || count % round === 0)).toBe(true);
        expect(found.length).toBeLessThanOrEqual(6 * perDecade + 3);
      }),
      fixed,
    );
  });

  test.each([
    ['no end', [0], 'out-of-range'],
    ['half an end', [1.5], 'not-whole'],
    ['NaN', [NaN], 'not-whole'],
    ['nothing per decade', [10, { perDecade: 0 }], 'out-of-range'],
    ['a pass of no points', [10, { round: 0 }], 'out-of-range'],
  ] as const)('refuse %s', (_, given, code) => {
    expect(refused(() => checkpoints(...(given as unknown as Parameters<typeof checkpoints>))).code).toBe(code);
  });
});
