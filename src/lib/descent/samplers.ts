import { oneOf, wholeNumber } from '../checks.ts';
import { seeded } from '../random/seeded.ts';
import { shuffledIndices } from '../random/shuffle.ts';
import type { Sample } from './objective.ts';

export interface SamplerOptions {
  /** One point (stochastic descent), all of them (batch) or `size` of them (mini-batch). */
  readonly take: 'one' | 'all' | 'some';
  /** How many points a mini-batch holds; more than there are count as all. */
  readonly size?: number;
  /** As the data stand, or in a new random order in each epoch. */
  readonly order: 'given' | 'shuffled';
  readonly seed?: number;
  /** How many points the data have. */
  readonly n: number;
}

/**
 * Says which points each update looks at: every call gives the next slice of the epoch, and the last slice of an epoch
 * may be shorter. The same options give the same samples.
 *
 * Throws an InputError for an unknown choice, a size or n that is not whole and at least 1, or a seed that is not finite.
 */
export function sampler({ take, size, order, seed = 7, n }: SamplerOptions): () => Sample {
  oneOf('take', take, ['one', 'all', 'some']);
  oneOf('order', order, ['given', 'shuffled']);
  wholeNumber('n', n, 1, Number.MAX_SAFE_INTEGER);
  if (take === 'all') return () => 'all';

  const batch = take === 'one' ? 1 : wholeNumber('size', size ?? NaN, 1, Number.MAX_SAFE_INTEGER);
  const random = seeded(seed);
  const inOrder = Array.from({ length: n }, (_, i) => i);
  let epoch: readonly number[] = [];
  let position = 0;
  return () => {
    if (position >= epoch.length) {
      epoch = order === 'given' ? inOrder : shuffledIndices(n, random);
      position = 0;
    }
    const sample = epoch.slice(position, position + batch);
    position += batch;
    return sample;
  };
}
