import { wholeNumber } from '../checks.ts';

/**
 * Whole numbers from 0 to `last`, evenly spread on a log scale: 0, 1, 2, 3 …, then about `perDecade` for each factor of
 * ten. Those above `round` are rounded to its multiples, so that a race is looked at only when whole passes are over.
 *
 * Throws an InputError unless all three are whole and at least 1 (`last` at most 10⁹).
 */
export function checkpoints(last: number, { perDecade = 24, round = 1 } = {}): number[] {
  wholeNumber('last', last, 1, 1e9);
  wholeNumber('perDecade', perDecade, 1, 1000);
  wholeNumber('round', round, 1, Number.MAX_SAFE_INTEGER);
  const found = [0];
  const count = Math.ceil(Math.log10(last) * perDecade);
  for (let k = 0; k <= count; k++) {
    const exact = Math.min(last, 10 ** (k / perDecade));
    const whole = exact > round ? Math.round(exact / round) * round : Math.round(exact);
    if (whole > found.at(-1)! && whole <= last) found.push(whole);
  }
  if (found.at(-1) !== last) found.push(last);
  return found;
}
