import type { Activation } from '../../lib/network/shape.ts';
import { weightIndex, interceptIndex } from '../../lib/network/shape.ts';
import type { FlatNetwork } from '../../lib/network/flat.ts';
import { fixed } from '../island/numbers.ts';
import type { Item } from '../island/inspection.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { at, pair } from '../marks/coordinates.ts';
import { label } from '../marks/label.ts';
import { pathLayer } from '../marks/layer.ts';
import { ribbon } from '../marks/ribbon.ts';

interface NetworkMap {
  readonly network: FlatNetwork;
  readonly activation: Activation;
  readonly parameters: readonly number[];
  readonly gradient: readonly number[];
  /** The size of a gradient that is drawn full width: the same for the whole run, so that one sees them die away. */
  readonly largest: number;
  /** The input whose values are shown: drawn between 0 and 1. */
  readonly x: number;
  /** How far the gradients have come back from the output: 0 not begun, 1 at the input. */
  readonly back: number;
  /** How much of them is left to be seen. */
  readonly left: number;
  /** At rest the weights tell their numbers. */
  readonly atRest: boolean;
  /** What stands still changes only with this. */
  readonly run: unknown;
  readonly index: number;
}

type Spot = readonly [number, number];

const grid = Array.from({ length: 21 }, (_, i) => i / 20);

/** How high a small drawing reaches: fixed, so that it does not jump while the network learns. */
const reach: Readonly<Record<Activation | 'input' | 'output', readonly [number, number]>> = {
  tanh: [-1.15, 1.15],
  sigmoid: [-0.12, 1.12],
  relu: [-0.4, 2],
  none: [-2, 2],
  input: [-0.1, 1.1],
  output: [-0.2, 1.2],
};

/**
 * The network: every neuron as a small drawing of what it puts out over all inputs, weights as bands between them (broken
 * where negative), and over them, coming back from the output, their share of the gradient.
 */
export function networkMap(stage: Stage, name: string, map: NetworkMap): void {
  const { network, activation, parameters, gradient, largest, x, back, left, atRest, run, index } = map;
  const panel = stage.panel(name);
  const { places, half } = stage.keep(`${name}-places`, [run], () => placesOf(network, panel.width, panel.height));

  const bands = { plus: '', minus: '', back: '' };
  const columns = network.layers.length;
  network.layers.forEach((layer, l) => {
    // The last column of bands is the first that a gradient comes through.
    const through = Math.max(0, Math.min(1, back * columns - (columns - 1 - l)));
    for (let j = 0; j < layer.neurons; j++) {
      for (let i = 0; i < layer.inputs; i++) {
        const [from, to] = edge({ places, half }, l, i, j);
        const p = weightIndex(layer, j, i);
        const weight = parameters[p]!;
        bands[weight < 0 ? 'minus' : 'plus'] += ribbon(from, to, widthOf(weight), weight < 0);
        const start: Spot = [to[0] + (from[0] - to[0]) * through, to[1] + (from[1] - to[1]) * through];
        bands.back += ribbon(start, to, left * Math.min(6, 6 * Math.sqrt(Math.abs(gradient[p]!) / largest)));
      }
    }
  });
  pathLayer(panel.root, 'plus', 'w', 'band-weight', bands.plus || 'M0,0');
  pathLayer(panel.root, 'minus', 'w', 'band-weight', bands.minus || 'M0,0');
  pathLayer(panel.root, 'back', 'slope', 'band-back', bands.back || 'M0,0');

  stage.still(`${name}-boxes`, [run], () => {
    const boxes = places.flat().map(([cx, cy]) => {
      const [left, top] = [cx - half.x, cy - half.y];
      return `M${pair(left, top)}h${2 * half.x}v${2 * half.y}h${-2 * half.x}Z`;
    });
    pathLayer(panel.root, 'boxes', 'guide', 'node', boxes.join(''));
    const titles = titlesOf(stage, columns);
    for (let l = 0; l < 4; l++) {
      const column = places[l];
      const last = l === places.length - 1;
      const words = column ? (last ? titles.at(-1)! : titles[l]!) : '';
      label(panel, `title-${l}`, words, column?.[0]?.[0] ?? 0, 15, { anchor: 'middle', className: 'label quiet' });
    }
    const last = places.at(-2)!;
    for (let j = 0; j < 6; j++) {
      const [cx = 0, cy = 0] = last[j] ?? [];
      // At the right, where only one band leaves, and on the side from which that one turns away.
      const height = cy <= panel.height / 2 ? cy - half.y + 10 : cy + half.y - 1;
      label(panel, `number-${j}`, last[j] ? String(j + 1) : '', cx + half.x + 4, height, {
        className: 'label quiet small-number',
      });
    }
    const foot = panel.height - 6;
    label(panel, 'forward', stage.say(text('values →', '数值 →')), 10, foot, { means: 'pred' });
    const gradients = stage.say(text('← gradients', '← 梯度'));
    label(panel, 'backward', gradients, panel.width - 10, foot, { means: 'slope', anchor: 'end' });
  });

  const responses = grid.map((value) => [[value], ...network.outputs(parameters, value)]);
  const here = [[x], ...network.outputs(parameters, x)];
  let small = '';
  let beads = '';
  places.forEach((column, l) => {
    const [low, high] = reach[l === 0 ? 'input' : l === places.length - 1 ? 'output' : activation];
    column.forEach(([cx, cy], j) => {
      const height = (value: number): number => {
        const share = Math.max(0, Math.min(1, (value - low) / (high - low)));
        return cy + half.y - 2 - share * (2 * half.y - 4);
      };
      const across = (value: number): number => cx - half.x + 2 + value * (2 * half.x - 4);
      const spots = responses.map((outputs, g) => pair(across(grid[g]!), height(outputs[l]![j]!)));
      small += `M${spots.join('L')}`;
      beads += `M${pair(across(Math.max(0, Math.min(1, x))), height(here[l]![j]!))}h0`;
    });
  });
  pathLayer(panel.root, 'small', 'pred', 'small', small);
  pathLayer(panel.root, 'now', 'pred', 'beads', beads);

  stage.keep(`${name}-asked`, [run, atRest, atRest ? index : -1, atRest ? x : 0], () => {
    stage.inspect(panel, 'asked', {
      label: text('The weights and their gradients', '各个权重和它们的梯度'),
      means: 'slope',
      items: atRest ? itemsOf(stage, map, { places, half }, here) : [],
    });
  });
}

/** Wide for large weights, but not without end. */
const widthOf = (weight: number): number => 0.6 + (8 * Math.abs(weight)) / (Math.abs(weight) + 2.5);

/** Where the neurons stand, layer by layer, and half the size of each: fewer of them can be larger. */
interface Places {
  readonly places: readonly (readonly Spot[])[];
  readonly half: { readonly x: number; readonly y: number };
}

function placesOf(network: FlatNetwork, width: number, height: number): Places {
  const sizes = [1, ...network.layers.map(({ neurons }) => neurons)];
  const spacing = Math.min(56, (height - 50) / Math.max(...sizes));
  const half = { x: sizes.length === 3 ? 31 : 24, y: spacing * 0.4 };
  const gap = (width - 2 * (half.x + 4)) / (sizes.length - 1);
  const places = sizes.map((count, l) =>
    Array.from({ length: count }, (_, j): Spot => [half.x + 4 + l * gap, height / 2 + (j - (count - 1) / 2) * spacing]),
  );
  return { places, half };
}

const edge = ({ places, half }: Places, l: number, i: number, j: number): [Spot, Spot] => {
  const [from, to] = [places[l]![i]!, places[l + 1]![j]!];
  return [
    [from[0] + half.x, from[1]],
    [to[0] - half.x, to[1]],
  ];
};

function titlesOf(stage: Stage, columns: number): string[] {
  const say = (en: string, zh: string): string => stage.say(text(en, zh));
  const hidden =
    columns === 2 ? [say('hidden layer', '隐藏层')] : [say('hidden 1', '隐藏层 1'), say('hidden 2', '隐藏层 2')];
  return [say('input', '输入'), ...hidden, say('output', '输出')];
}

/** The numbers of every weight and every neuron, for those who ask. */
function itemsOf(
  stage: Stage,
  { network, parameters, gradient }: NetworkMap,
  { places, half }: Places,
  here: readonly (readonly number[])[],
): Item[] {
  const [weight, intercept, out] = [text('weight', '权重'), text('intercept', '截距'), text('puts out', '输出')];
  return network.layers.flatMap((layer, l) =>
    Array.from({ length: layer.neurons }, (_, j) => {
      const [cx, cy] = places[l + 1]![j]!;
      const b = interceptIndex(layer, j);
      const node: Item = {
        d: `M${pair(cx - half.x + 8, cy)}h${at(2 * half.x - 16)}`,
        ...{ x: cx, y: cy },
        lines: [
          `${stage.say(out)} ${fixed(here[l + 1]![j]!)}`,
          `${stage.say(intercept)} ${fixed(parameters[b]!)}`,
          `∂e/∂b = ${fixed(gradient[b]!, 4)}`,
        ],
      };
      const edges = Array.from({ length: layer.inputs }, (_, i): Item => {
        const [from, to] = edge({ places, half }, l, i, j);
        const p = weightIndex(layer, j, i);
        const near = layer.inputs > layer.neurons ? 0.3 : 0.7; // where bands lie farthest apart
        const spot: Spot = [from[0] + (to[0] - from[0]) * near, from[1] + (to[1] - from[1]) * near];
        return {
          d: `M${pair(...spot)}L${pair(spot[0] + (to[0] - from[0]) * 0.1, spot[1] + (to[1] - from[1]) * 0.1)}`,
          ...{ x: spot[0], y: spot[1] },
          lines: [`${stage.say(weight)} ${fixed(parameters[p]!)}`, `∂e/∂w = ${fixed(gradient[p]!, 4)}`],
        };
      });
      return [node, ...edges];
    }).flat(),
  );
}
