/** A crooked sight is set right shot by shot, then by volleys: the learning loop without any calculus. */

import { finiteNumber, rateNumber, wholeNumber } from '../checks.ts';
import { seeded } from '../random/seeded.ts';

export type Spot = readonly [across: number, up: number];

export interface Volley {
  /** Its place in the practice, from 1. */
  readonly round: number;
  /** Where the sight was held. */
  readonly aim: Spot;
  /** Where the shots went; the middle of the target is 0, 0. */
  readonly hits: readonly Spot[];
  /** How far off they were on average, to the right and up. */
  readonly error: Spot;
  /** The mean of the squared distances from the middle. */
  readonly loss: number;
  /** The derivative of the loss by the aim: twice the mean error. */
  readonly gradient: Spot;
  /** Where the sight is held next: the aim less the learning rate times the gradient. */
  readonly next: Spot;
}

export interface Practice {
  readonly aim: Spot;
  readonly rate: number;
  /** How many single shots come first. */
  readonly singles: number;
  /** How many volleys follow, and of how many shots. */
  readonly volleys: number;
  readonly size: number;
  readonly seed: number;
}

/** How far beside the aim the rifle shoots. */
export const crooked: Spot = [3.2, -2.4];
/** The most that a single shot strays, each way. */
export const shake = 1.6;

/**
 * The rounds of a practice. A shot goes where the sight is held, plus the fault of the sight, plus a little shake of its
 * own; so the derivative of where it hits by the aim is 1, and the gradient of the loss is twice the mean error.
 * A practice that runs away ends with the last round before its numbers are too large.
 *
 * @throws InputError if a number is not finite or out of its range
 */
export function targetPractice({ aim, rate, singles, volleys, size, seed }: Practice): Volley[] {
  rateNumber('rate', rate);
  wholeNumber('singles', singles, 0, 1000);
  wholeNumber('volleys', volleys, 0, 1000);
  wholeNumber('size', size, 1, 100);
  const random = seeded(seed);
  const stray = (): number => (random() * 2 - 1) * shake;
  const rounds: Volley[] = [];
  let at: Spot = [finiteNumber('aim', aim[0]), finiteNumber('aim', aim[1])];
  for (let round = 1; round <= singles + volleys; round++) {
    const shots = round <= singles ? 1 : size;
    const hits = Array.from({ length: shots }, (): Spot => [
      at[0] + crooked[0] + stray(),
      at[1] + crooked[1] + stray(),
    ]);
    const mean = (of: (hit: Spot) => number): number => hits.reduce((sum, hit) => sum + of(hit), 0) / shots;
    const error: Spot = [mean(([x]) => x), mean(([, y]) => y)];
    const gradient: Spot = [2 * error[0], 2 * error[1]];
    const next: Spot = [at[0] - rate * gradient[0], at[1] - rate * gradient[1]];
    const loss = mean(([x, y]) => x * x + y * y);
    if (![...next, loss].every((value) => Math.abs(value) < 1e99)) break; // the next numbers may be too large for any
    rounds.push({ round, aim: at, hits, error, loss, gradient, next });
    at = next;
  }
  return rounds;
}
