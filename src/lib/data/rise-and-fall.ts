import { wholeNumber } from '../checks.ts';
import { seeded } from '../random/seeded.ts';
import { dataset, type Dataset } from './dataset.ts';

/**
 * Beans whose toxicity rises with their size x, and falls again: 0.1 + 0.8·(4x(1 − x))², with noise of at most 0.05.
 *
 * Sizes are uniform in [0, 1), in rising order. No straight line fits: the best one is nearly level. The same arguments
 * give the same beans. Throws an InputError for `n` other than a whole number from 1 to 1,000,000, and for a seed that
 * is not finite.
 */
export function riseAndFall({ n = 100, seed = 7 }: { n?: number; seed?: number } = {}): Dataset {
  const random = seeded(seed);
  const sizes = Float64Array.from({ length: wholeNumber('n', n, 1, 1_000_000) }, random).sort();
  const xs = Array.from(sizes);
  return dataset(
    xs,
    xs.map((x) => 0.1 + 0.8 * (4 * x * (1 - x)) ** 2 + 0.1 * (0.5 - random())),
  );
}
