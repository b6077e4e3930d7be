import { expect, test } from 'vitest';
import { riseAndFall } from '../../../src/lib/data/rise-and-fall.ts';
import { refused } from '../refused.ts';

test('toxicity rises to the middle and falls again, and strays by 0.05 at most', () => {
  const { xs, ys } = riseAndFall({ n: 1000 });
  xs.forEach((x, i) => expect(Math.abs(ys[i]! - 0.1 - 0.8 * (4 * x * (1 - x)) ** 2)).toBeLessThanOrEqual(0.05));
  const mean = (least: number, most: number) => {
    const inside = ys.filter((_, i) => xs[i]! >= least && xs[i]! < most);
    return inside.reduce((a, b) => a + b, 0) / inside.length;
  };
  expect(mean(0.4, 0.6)).toBeGreaterThan(3 * mean(0, 0.2));
  expect(mean(0.4, 0.6)).toBeGreaterThan(3 * mean(0.8, 1));
});

test('sizes stand in rising order, and the same seed gives the same beans', () => {
  const { xs } = riseAndFall({ seed: 1 });
  expect(xs).toHaveLength(100);
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  expect(riseAndFall({ seed: 1 })).toEqual(riseAndFall({ seed: 1 }));
  expect(riseAndFall({ seed: 2 })).not.toEqual(riseAndFall({ seed: 1 }));
});

test('a number of beans that is none is refused', () => {
  expect(refused(() => riseAndFall({ n: 0 })).details).toMatchObject({ name: 'n', least: 1 });
});
