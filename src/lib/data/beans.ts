import { oneOf, wholeNumber } from '../checks.ts';
import { seeded } from '../random/seeded.ts';
import { dataset, type Dataset } from './dataset.ts';

export type Sea = 'origin' | 'offset' | 'falling';

/** The toxicity of a bean of size `x` in each sea; `noise` lies in (−0.1, 0.1]. */
const toxicity: Readonly<Record<Sea, (x: number, noise: number) => number>> = {
  // The noise shrinks with the bean: a bean of no size has no toxicity, and none has a negative one.
  origin: (x, noise) => 0.7 * x + noise * x,
  offset: (x, noise) => 0.7 * x + 0.5 + noise,
  falling: (x, noise) => 1.1 - 0.8 * x + noise,
};

/**
 * Beans from one of three seas: size x uniform in [0, 1), in rising order, against toxicity y.
 *
 * `origin`: 0.7 x, with noise of at most 0.1 x; `offset`: 0.7 x + 0.5 and `falling`: 1.1 − 0.8 x, with noise of at most
 * 0.1. The same arguments give the same beans. Throws an InputError for an unknown sea, for `n` other than a whole
 * number from 1 to 1,000,000, and for a seed that is not finite.
 */
export function beans({ sea, n = 100, seed = 7 }: { sea: Sea; n?: number; seed?: number }): Dataset {
  const model = toxicity[oneOf('sea', sea, ['origin', 'offset', 'falling'])];
  const random = seeded(seed);
  const sizes = Float64Array.from({ length: wholeNumber('n', n, 1, 1_000_000) }, random).sort();
  const xs = Array.from(sizes);
  return dataset(
    xs,
    xs.map((x) => model(x, 0.2 * (0.5 - random()))),
  );
}
