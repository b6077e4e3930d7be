import { fixed } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { bean } from '../marks/bean.ts';
import { at, pair } from '../marks/coordinates.ts';
import { label } from '../marks/label.ts';
import { layer, pathLayer } from '../marks/layer.ts';
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

const middle = 112;
const stops = [44, 140, 226, 338] as const; // the tip, behind the weight, behind the cell, the end
const knot = 104; // where the weight sits
const body = { x: 190, r: 34 };

/** The fibre from tip to end waves a little, as fibres do; a signal runs along it. */
const height = (x: number): number => middle + 5 * Math.sin(x / 19) * Math.min(1, Math.abs(x - body.x) / 70);

/** The McCulloch–Pitts picture of a neuron with one input, with the numbers it works with written where they work. */
export function neuronCell(stage: Stage, name: string, { w, b, size, prediction, place, signal }: Cell): void {
  const panel = stage.panel(name);
  const say = (en: string, zh: string): string => stage.say(text(en, zh));
  stage.still(`${name}-tissue`, [], () => {
    pathLayer(panel.root, 'twigs', 'guide', 'twigs', twigs);
    pathLayer(panel.root, 'axon', 'guide', 'fibre', fibre(body.x, stops[3]));
  });
  const strength = Math.min(9, 1.5 + 4 * Math.abs(w));
  layer(panel.root, 'dendrite', 'w').attr('style', `stroke-width:${at(strength)}px`);
  pathLayer(panel.root, 'dendrite', 'w', w < 0 ? 'fibre inhibiting' : 'fibre', fibre(stops[0], body.x - body.r + 6));
  stage.still(`${name}-body`, [], () => {
    pathLayer(panel.root, 'body', 'guide', 'tissue', soma);
    spot(panel, 'weight', knot, height(knot), 'w', 9);
    named('dendrite', say('dendrite', '树突'), 62, 160);
    named('weight-name', say('weight', '权重'), knot, 178);
    named('body-name', say('cell body', '细胞体'), body.x, 178);
    named('axon-name', say('axon', '轴突'), 285, 160);
  });
  bean(panel, 'bean', 20, middle - 4, 10 + 24 * Math.max(0, Math.min(1.2, size)));
  label(panel, 'x', `x = ${fixed(size, 2)}`, 8, 66, { className: 'label value' });
  label(panel, 'times', `× ${fixed(w, 2)}`, knot, 82, { means: 'w', anchor: 'middle', className: 'label value' });
  label(panel, 'sum', 'w x + b', body.x, middle - 2, { anchor: 'middle', className: 'label inner' });
  label(panel, 'plus', `${b < 0 ? '−' : '+'} ${fixed(Math.abs(b), 2)}`, body.x, middle + 17, { means: 'b', anchor: 'middle', className: 'label inner' });
  label(panel, 'out', `ŷ = ${fixed(prediction, 2)}`, 352, 82, { means: 'pred', anchor: 'end', className: 'label value' });
  const [from, to] = [stops[Math.floor(place)]!, stops[Math.min(3, Math.floor(place) + 1)]!];
  const x = from + (to - from) * (place - Math.floor(place));
  const moving = place > 0 && place < 3;
  spot(panel, 'signal', x, height(x), 'pred', 7);
  label(panel, 'carried', moving ? signal : '', x, height(x) - 14, { means: 'pred', anchor: 'middle', className: 'label value' });

  function named(key: string, words: string, left: number, top: number): void {
    label(panel, key, words, left, top, { anchor: 'middle', className: 'part' });
  }
}

function fibre(from: number, to: number): string {
  const steps = 40;
  const spots = Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
  return `M${spots.map((x) => pair(x, height(x))).join('L')}`;
}

/** The parts that carry nothing here: twigs at the tip, other dendrites of the cell, the axon's ends. */
const twigs = [
  'M44,109c-6,-10 -6,-20 -14,-28', 'M44,109c-8,8 -8,18 -18,26',
  'M178,82c-4,-18 -18,-24 -18,-44m8,22c6,-8 14,-10 16,-22',
  'M206,84c6,-16 20,-20 22,-40m-9,24c-6,-8 -8,-14 -4,-24',
  'M180,142c-6,14 -2,26 -14,40m6,-18c6,6 6,14 14,18',
  'M338,113c8,-6 8,-12 14,-16m-14,16c10,0 10,4 16,4m-16,-4c6,8 6,14 12,18',
].join('');

/** The cell body: a round that is no circle. */
const soma = `M${body.x - 36},${middle}c0,-14 8,-20 14,-28c8,-10 28,-9 36,0c6,7 20,16 22,28c-2,12 -14,18 -20,26c-9,10 -30,9 -38,0c-7,-8 -14,-14 -14,-26Z`;
