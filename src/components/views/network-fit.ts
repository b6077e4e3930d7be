import { scaled, unscaled, type Scaled } from '../../lib/data/unit-square.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import type { FlatNetwork } from '../../lib/network/flat.ts';
import { shares } from '../../lib/network/shares.ts';
import { short } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { axes } from '../marks/axes.ts';
import { intoBox } from '../marks/clip.ts';
import { at } from '../marks/coordinates.ts';
import { curve, curves } from '../marks/curve.ts';
import { guide } from '../marks/guide.ts';
import { label } from '../marks/label.ts';
import { plot } from '../marks/plot.ts';
import { points } from '../marks/points.ts';
import { inUnit } from './network-run.ts';

interface NetworkFit {
  /** The points as they came, and as the network takes them. */
  readonly data: Dataset;
  readonly units: Scaled;
  readonly network: FlatNetwork;
  readonly parameters: readonly number[];
  /** The points the next update looks at. */
  readonly sample: 'all' | readonly number[];
  /** The input whose prediction is read, as the network takes it; it may lie beyond the drawing. */
  readonly x: number;
}

const numeral = 12; // units of height
const marked = 400; // looked-at points that are ringed: more of them could not be told apart

/** Points, the curve a network lays through them, and, thin, what each neuron of the last hidden layer puts into it. */
export function networkFit(stage: Stage, name: string, fit: NetworkFit): void {
  const { data, units, network, parameters, sample, x: probe } = fit;
  const panel = stage.panel(name);
  const seen = stage.keep(`${name}-plot`, [units], () => {
    const unit = (value: number): number => unscaled(units.y, value);
    return plot(panel, {
      x: [unscaled(units.x, -0.02), unscaled(units.x, 1.04)],
      y: [unit(-0.7), unit(1.5)],
    });
  });
  const { x, y, box } = seen;
  stage.still(`${name}-ground`, [data], () => {
    const labels = { xLabel: stage.say(text('size x', '大小 x')), yLabel: stage.say(text('toxicity y', '毒性 y')) };
    axes(panel, 'axes', { ...seen, ...labels, xMeans: 'x', yMeans: 'y' });
    guide(panel, 'zero', `M${box[0]},${at(y(units.y.from))}H${box[2]}`);
    points(panel, 'points', data.xs, data.ys, { ...seen, as: data.xs.length > 30 ? 'dots' : 'spots' });
  });
  stage.still(`${name}-looked`, [data, sample], () => {
    const ringed = sample === 'all' ? [] : sample.slice(0, marked);
    const of = (values: readonly number[]): number[] => ringed.map((i) => values[i]!);
    points(panel, 'looked', of(data.xs), of(data.ys), { x, y, as: 'rings', means: 'residual' });
  });
  const height = (value: number): number => unscaled(units.y, value);
  const count = network.layers.at(-1)!.inputs;
  // Every neuron's share is asked for at the same places: one pass through the network answers for all of them.
  const known = new Map<number, readonly number[]>();
  function sharesAt(value: number): readonly number[] {
    const before = known.get(value);
    if (before) return before;
    const found = shares(network, parameters, network.outputs(parameters, scaled(units.x, value))).shares;
    known.set(value, found);
    return found;
  }
  const parts = Array.from({ length: count }, (_, j) => (value: number) => height(sharesAt(value)[j]!));
  curves(panel, 'shares', parts, { ...seen, means: 'w', className: 'share', samples: 40 });
  const ends = apart(
    parts.map((part) => y(part(x.domain()[1]!))),
    box[1] + 6,
    box[3],
  );
  for (let j = 0; j < 6; j++) {
    label(panel, `share-${j}`, ends[j] === undefined ? '' : String(j + 1), box[2] + 4, (ends[j] ?? 0) + 4, {
      means: 'w',
    });
  }
  const predicted = (value: number): number => height(network.predict(parameters, scaled(units.x, value)));
  curve(panel, 'curve', predicted, { ...seen, means: 'prediction', className: 'line', samples: 80 });
  const [where, value] = [unscaled(units.x, probe), height(network.predict(parameters, probe))];
  const place = intoBox([x(where), y(value)], box);
  guide(panel, 'drop', `M${at(place[0])},${box[3]}V${at(place[1])}`, 'pred');
  const anchor = place[0] < panel.width / 2 ? 'start' : 'end';
  const beyond = where < x.domain()[0]! || where > x.domain()[1]!;
  const words = `${beyond ? `x = ${short(where, 5)}: ` : ''}ŷ = ${inUnit(units.y, value)}`;
  label(panel, 'here', words, place[0] + (anchor === 'start' ? 7 : -7), box[3] - 8, { means: 'pred', anchor });
  stage.handle(panel, 'probe', {
    param: 'x',
    ...{ x: place[0], y: place[1], means: 'pred' },
    take: (left) => x.invert(left),
  });
}

/** Heights moved apart until no two numerals lie on one another, and held between top and bottom. */
function apart(heights: readonly number[], top: number, bottom: number): number[] {
  const inOrder = heights.map((height, i) => ({ height: Math.max(top, Math.min(bottom, height)), i }));
  inOrder.sort((a, b) => a.height - b.height);
  for (let k = 1; k < inOrder.length; k++) {
    inOrder[k]!.height = Math.max(inOrder[k]!.height, inOrder[k - 1]!.height + numeral);
  }
  let limit = bottom;
  for (const each of inOrder.toReversed()) {
    each.height = Math.min(each.height, limit);
    limit = each.height - numeral;
  }
  const found = new Array<number>(heights.length);
  for (const { height, i } of inOrder) found[i] = height;
  return found;
}
