import { minimum, quadraticForm } from '../../lib/cost/quadratic-form.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { riseAndFall } from '../../lib/data/rise-and-fall.ts';
import { scaled, unitSquare, type Scaled } from '../../lib/data/unit-square.ts';
import { flatNetwork, type FlatNetwork } from '../../lib/network/flat.ts';
import type { Activation, Shape } from '../../lib/network/shape.ts';
import { shares } from '../../lib/network/shares.ts';
import { training } from '../../lib/network/training.ts';
import { remember } from '../../lib/remember.ts';
import { fixed, short } from '../island/numbers.ts';

const hundred = riseAndFall();
const unitsOf = remember(unitSquare);
const lineCost = remember((data: Dataset): number => minimum(quadraticForm(data)).cost);

/** Trained once for all that is only looked at: another input is no other training. */
const trained = remember((units: Scaled, activation: Activation, ...how: readonly number[]) => {
  const [first = 1, second = 0, rate = 0, size = 1, epochs = 1, seed = 0] = how;
  const shape: Shape = { hidden: second ? [first, second] : [first], activation };
  return { ...training(units.data, { shape, rate, size, epochs, seed }), network: flatNetwork(shape) };
});

interface Given {
  readonly activation: Activation;
  readonly first: number;
  readonly second: number;
  readonly rate: number;
  readonly size: number;
  readonly epochs: number;
  readonly seed: number;
  readonly data: Dataset;
  readonly x: number;
}

/** A trained network, the points as it took them, what the best line costs, and the input that is looked at. */
export function networkRun({ activation, first, second, rate, size, epochs, seed, data, x }: Given) {
  const units = unitsOf(data);
  const run = trained(units, activation, first, second, rate, size, epochs, seed);
  const probe = Math.max(0, Math.min(1, scaled(units.x, x)));
  return { ...run, units, probe, line: lineCost(units.data) };
}

/** The numbers of a state that are no column: the prediction's shares, and how good it is on beans it has not seen. */
export function networkSlots(network: FlatNetwork, at: readonly number[], probe: number) {
  const { shares: parts, intercept } = shares(network, at, network.outputs(at, probe));
  return {
    shares: [...parts, intercept].map(term).join(' ').trim(),
    sum: fixed(network.predict(at, probe), 2),
    unseen: network.cost(at, hundred),
    parameters: short(at.length),
  };
}

/** A term of a sum with its sign, to the hundredth. */
function term(value: number, i: number): string {
  const cents = Math.round(value * 100) / 100;
  return `${cents < 0 ? '−' : i ? '+' : ''} ${fixed(Math.abs(cents), 2)}`;
}
