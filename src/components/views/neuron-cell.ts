import { fixed } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { bean } from '../marks/bean.ts';
import { at, pair } from '../marks/coordinates.ts';
import { label } from '../marks/label.ts';
import { pathLayer } from '../marks/layer.ts';
import { spot } from '../marks/spot.ts';

interface Cell {
  readonly w: number;
  readonly b: number;
  readonly size: number;
  readonly prediction: number;
  /** Where the signal is: 0 at the tip, 1 past the weight, 2 past the cell, 3 at the end. */
  readonly place: number;
  /** The number that travels. */
  readonly signal: string;
}

const middle = 116;
const stops = [50, 150, 252, 332] as const; // the tip, behind the weight, behind the cell, the end
const knot = 112; // where the weight sits
const body = { x: 202, r: 40 };

/** The fibre from tip to end waves a little, as fibres do; a signal runs along it. */
const height = (x: number): number => middle + 4 * Math.sin(x / 15) * Math.min(1, Math.abs(x - body.x) / 70);

/** The McCulloch–Pitts picture of a neuron with one input, with the numbers it works with written where they work. */
export function neuronCell(stage: Stage, name: string, { w, b, size, prediction, place, signal }: Cell): void {
  const panel = stage.panel(name);
  const say = (en: string, zh: string): string => stage.say(text(en, zh));
  const above = (key: string, words: string, x: number, means?: string) =>
    label(panel, key, words, x, 62, { means, anchor: 'middle', className: 'label value' });
  stage.still(`${name}-tissue`, [], () => {
    pathLayer(panel.root, 'membrane', 'tissue', 'membrane', limbs + soma);
    pathLayer(panel.root, 'plasma', 'tissue', 'plasma', limbs);
  });
  stage.still(`${name}-dendrite`, [w], () =>
    pathLayer(panel.root, 'dendrite', 'w', 'fibre', fibre(stops[0], body.x - body.r))
      .attr('stroke-width', at(Math.min(10, 1.5 + 4 * Math.abs(w))))
      .attr('stroke-dasharray', w < 0 ? '7 9' : null),
  );
  stage.still(`${name}-body`, [], () => {
    pathLayer(panel.root, 'body', 'tissue', 'plasma body', soma);
    spot(panel, 'weight', knot, height(knot), 'w', 9);
    named('dendrite-name', say('dendrite', '树突'), 68, 152);
    named('weight-name', say('weight', '权重'), 120, 152);
    named('body-name', say('cell body', '细胞体'), body.x, 184);
    named('axon-name', say('axon', '轴突'), 292, 152);
  });
  stage.still(`${name}-input`, [size], () => {
    bean(panel, 'bean', 24, middle - 2, 8 + 26 * Math.max(0, Math.min(1.2, size)));
    above('x', `x = ${fixed(size, 2)}`, 38, 'x');
  });
  const out = `ŷ = ${place < 3 ? '?' : fixed(prediction, 2)}`;
  stage.still(`${name}-numbers`, [w, b, out], () => {
    above('times', `× ${fixed(w, 2)}`, knot + 4, 'w');
    above('out', out, 314, 'pred');
    label(panel, 'sum', 'w x', body.x, middle - 10, { anchor: 'middle', className: 'label inner' });
    const added = `${b < 0 ? '−' : '+'} ${fixed(Math.abs(b), 2)}`;
    label(panel, 'plus', added, body.x, middle + 20, { means: 'b', anchor: 'middle', className: 'label inner' });
  });
  const [from, to] = [stops[Math.floor(place)]!, stops[Math.min(3, Math.floor(place) + 1)]!];
  const x = from + (to - from) * (place - Math.floor(place));
  const hidden = place === 0 || place === 3 || Math.abs(x - body.x) < body.r + 4;
  spot(panel, 'signal', x, height(x), 'pred', 7);
  label(panel, 'carried', hidden ? '' : signal, x, height(x) - 15, {
    means: 'pred',
    anchor: 'middle',
    className: 'label value',
  });

  function named(key: string, words: string, left: number, top: number): void {
    label(panel, key, words, left, top, { anchor: 'middle', className: 'part' });
  }
}

function fibre(from: number, to: number): string {
  const steps = 40;
  const spots = Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
  return `M${spots.map((x) => pair(x, height(x))).join('L')}`;
}

/** The axon with its ends, and the limbs that carry nothing here: twigs at the tip, the cell's other dendrites. */
const limbs =
  fibre(body.x, stops[3]) +
  [
    `M${stops[3]},116c8,-4 8,-14 16,-20`,
    `M${stops[3]},116c8,0 10,3 20,2`,
    `M${stops[3]},116c6,6 6,14 14,20`,
    'M188,82c-6,-14 -20,-22 -18,-48m4,24c-6,-6 -14,-8 -20,-14',
    'M218,82c4,-16 16,-20 18,-44m-4,20c6,-6 12,-8 16,-16',
    'M226,146c8,10 18,12 24,32m-11,-18c8,0 12,2 18,6',
    'M176,146c-6,12 -18,14 -24,34',
  ].join('');

/** The cell body: a round that is no circle. */
const soma = `M162,116c2,-14 10,-20 16,-28c10,-12 36,-12 46,0c7,9 16,16 18,28c-2,13 -12,18 -20,28c-10,12 -32,12 -42,0c-8,-9 -16,-15 -18,-28Z`;
