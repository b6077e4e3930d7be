import { wholeNumber } from '../checks.ts';
import { dataset, type Dataset } from './dataset.ts';

/** The numbers x = 1 … n and their doubles y = 2x: small enough to follow by hand. `n` is whole, from 1 to 1,000,000. */
export function doubles(n = 4): Dataset {
  const xs = Array.from({ length: wholeNumber('n', n, 1, 1_000_000) }, (_, i) => i + 1);
  return dataset(
    xs,
    xs.map((x) => 2 * x),
  );
}
