import { finiteCost, finiteNumber } from '../../lib/checks.ts';
import { minimum, quadraticForm } from '../../lib/cost/quadratic-form.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { riseAndFall } from '../../lib/data/rise-and-fall.ts';
import { isSame, scaled, unitSquare, unscaled, type Scaled, type Unit } from '../../lib/data/unit-square.ts';
import { flatNetwork, type FlatNetwork } from '../../lib/network/flat.ts';
import type { Activation, Shape } from '../../lib/network/shape.ts';
import { shares } from '../../lib/network/shares.ts';
import { training } from '../../lib/network/training.ts';
import { remember } from '../../lib/remember.ts';
import { fixed, short } from '../island/numbers.ts';

const hundred = riseAndFall();
const unitsOf = remember(unitSquare);
const lineCost = remember((data: Dataset): number => minimum(quadraticForm(data)).cost);

/** Trained once for all that is only looked at: another input is no other training. The costs are those of the points as they came. */
const trained = remember((units: Scaled, activation: Activation, ...how: readonly number[]) => {
  const [first = 1, second = 0, rate = 0, size = 1, epochs = 1, seed = 0] = how;
  const shape: Shape = { hidden: second ? [first, second] : [first], activation };
  const { steps, ending } = training(units.data, { shape, rate, size, epochs, seed });
  const square = units.y.span ** 2;
  const inUnits = steps.map((step) => ({ ...step, cost: finiteCost(step.cost * square) }));
  return { steps: inUnits, ending, network: flatNetwork(shape) };
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

/** A trained network, the points as it took them, what the best line costs, and the input that is looked at, as the network takes it. */
export function networkRun({ activation, first, second, rate, size, epochs, seed, data, x }: Given) {
  const units = unitsOf(data);
  const run = trained(units, activation, first, second, rate, size, epochs, seed);
  const probe = finiteNumber('x', scaled(units.x, x));
  for (const { at } of run.steps) finiteNumber('ŷ', unscaled(units.y, run.network.predict(at, probe)));
  return { ...run, units, probe, line: lineCost(data) };
}

/** What each neuron of the last hidden layer puts into a prediction, and the intercept, in the unit of the points. */
export function sharesIn(unit: Unit, network: FlatNetwork, at: readonly number[], probe: number) {
  const found = shares(network, at, network.outputs(at, probe));
  return { shares: found.shares.map((share) => unit.span * share), intercept: unscaled(unit, found.intercept) };
}

/** The numbers of a state that are no column: the prediction's shares, and how good it is on beans it has not seen. */
export function networkSlots(unit: Unit, network: FlatNetwork, at: readonly number[], probe: number) {
  const { shares: parts, intercept } = sharesIn(unit, network, at, probe);
  return {
    shares: [...parts, intercept]
      .map((value, i) => term(unit, value, i))
      .join(' ')
      .trim(),
    sum: inUnit(unit, unscaled(unit, network.predict(at, probe))),
    unseen: network.cost(at, hundred),
    parameters: short(at.length),
  };
}

/** A number of the points' own unit: to the hundredth, or in five digits where hundredths may be too coarse or too fine. */
export const inUnit = (unit: Unit, value: number): string => (isSame(unit) ? fixed(value, 2) : short(value, 5));

/** A term of a sum with its sign. */
function term(unit: Unit, value: number, i: number): string {
  const rounded = isSame(unit) ? Math.round(value * 100) / 100 : value;
  return `${rounded < 0 ? '−' : i ? '+' : ''} ${inUnit(unit, Math.abs(rounded))}`;
}
