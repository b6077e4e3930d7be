import { rateNumber, wholeNumber } from '../checks.ts';
import type { Dataset } from '../data/dataset.ts';
import { checkpoints } from '../descent/checkpoints.ts';
import type { Step, Trace } from '../descent/descend.ts';
import { sampler } from '../descent/samplers.ts';
import { flatNetwork } from './flat.ts';
import { initialParameters } from './initial.ts';
import type { Shape } from './shape.ts';

export interface Training {
  readonly shape: Shape;
  readonly rate: number;
  /** How many points an update looks at. */
  readonly size: number;
  /** How many times it goes through all points. */
  readonly epochs: number;
  /** Where the weights start, and the order of the points. */
  readonly seed: number;
}

const MOST_EPOCHS = 1e6;
const farthest = 1e4; // a parameter beyond it has run away: no weight of a network that fits comes near

/**
 * Trains a network from random weights, in shuffled mini-batches, and records the states after 0, 1, 2, 3 … updates,
 * then fewer and fewer: training is quick at first and slow later. The cost is computed for recorded states only, for
 * it looks at all points. The updates are those of `descend`, made in place: a run is computed anew whenever a slider moves.
 *
 * Throws an InputError for a shape, rate, count or seed that is not allowed.
 */
export function training(data: Dataset, { shape, rate, size, epochs, seed }: Training): Trace {
  const n = data.xs.length;
  const alpha = rateNumber('rate', rate);
  const network = flatNetwork(shape);
  const next = sampler({ take: 'some', size, order: 'shuffled', seed, n });
  const perEpoch = Math.ceil(n / size);
  const updates = wholeNumber('epochs', epochs, 1, MOST_EPOCHS) * perEpoch;
  const stops = checkpoints(updates, { perDecade: 28 });

  const steps: Step[] = [];
  const at = initialParameters(shape, seed);
  const gradient = at.map(() => 0);
  let looked = 0;
  for (let index = 0; ; index++) {
    const sample = next();
    network.gradient(at, data, sample, gradient);
    const lost = !reachable(at, gradient, alpha);
    if (lost || index === stops[steps.length]) {
      steps.push({ index, at: [...at], cost: network.cost(at, data), gradient: [...gradient], sample, looked });
    }
    if (lost) return { steps, ending: { kind: 'diverged', step: index, reason: 'past limit' } };
    if (index === updates) return { steps, ending: { kind: 'finished' } };
    for (let p = 0; p < at.length; p++) at[p]! -= alpha * gradient[p]!;
    looked += sample.length;
  }
}

/** Whether a step leads to parameters that are still worth looking at. */
function reachable(at: readonly number[], gradient: readonly number[], alpha: number): boolean {
  for (let p = 0; p < at.length; p++) if (!(Math.abs(at[p]! - alpha * gradient[p]!) <= farthest)) return false;
  return true;
}
