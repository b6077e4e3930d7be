import type { Passes } from '../../lib/network/two-passes.ts';
import { short } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text, type Text } from '../island/text.ts';
import { pair } from '../marks/coordinates.ts';
import { label } from '../marks/label.ts';
import { pathLayer } from '../marks/layer.ts';
import type { Panel } from '../marks/panel.ts';

/** The stops of the two passes, in order; forward up to the cost, backward from there on. */
export const stops = [
  'given',
  'sums',
  'bends',
  'predict',
  'cost',
  'output',
  'hidden',
  'through',
  'input',
  'step',
] as const;

export type Stop = (typeof stops)[number];

/** How each stop is called. */
export const stopNames: Readonly<Record<Stop, Text>> = {
  given: text('what is given', '已知'),
  sums: text('weighted sums', '加权求和'),
  bends: text('activation', '激活'),
  predict: text('prediction', '预测'),
  cost: text('squared error', '平方误差'),
  output: text('back at the output', '回到输出'),
  hidden: text('back at the neurons', '回到神经元'),
  through: text('back through the activation', '穿过激活函数'),
  input: text('back at the first weights', '回到第一层权重'),
  step: text('one step', '走一步'),
};

const boxes = {
  input: [8, 126, 54, 40],
  one: [132, 38, 92, 62],
  two: [132, 192, 92, 62],
  output: [270, 112, 84, 80],
} as const;

const outline = ([left, top, width, height]: readonly number[]): string =>
  `M${left},${top}h${width}v${height}h-${width!}Z`;

/** From the right side of one box to the left side of another. */
const ways = {
  w1: [62, 140, 132, 69],
  w2: [62, 152, 132, 223],
  v1: [224, 69, 270, 138],
  v2: [224, 223, 270, 166],
} as const;

type Way = keyof typeof ways;

/** Two neurons with the numbers of both passes, each written where it arises and when it does. */
export function twoPassesMap(stage: Stage, name: string, passes: Passes, stop: Stop, move: number): void {
  const panel = stage.panel(name);
  const now = stops.indexOf(stop);
  const from = (first: Stop): boolean => now >= stops.indexOf(first);
  const going = stops[Math.min(now + 1, stops.length - 1)]!;

  const lit: Readonly<Partial<Record<Stop, readonly Way[]>>> = { sums: ['w1', 'w2'], predict: ['v1', 'v2'] };
  const back: Readonly<Partial<Record<Stop, readonly Way[]>>> = { hidden: ['v1', 'v2'], input: ['w1', 'w2'] };
  const drawn = (list: readonly Way[] | undefined, backward: boolean): string =>
    (list ?? []).map((way) => part(ways[way], backward, move)).join('') || 'M0,0';
  stage.still(`${name}-ways`, [], () => {
    pathLayer(
      panel.root,
      'ways',
      'guide',
      'road',
      Object.values(ways)
        .map((way) => part(way, false, 1))
        .join(''),
    );
  });
  pathLayer(panel.root, 'forward', 'pred', 'pass', drawn(lit[going], false));
  pathLayer(panel.root, 'backward', 'slope', 'pass', drawn(back[going], true));
  stage.still(`${name}-numbers`, [passes, stop], () => {
    pathLayer(panel.root, 'boxes', 'guide', 'station', Object.values(boxes).map(outline).join(''));
    numbers(panel, passes, from, stage.say(text('after the step: ', '走一步之后：')));
  });
}

function part([x0, y0, x1, y1]: readonly [number, number, number, number], backward: boolean, share: number): string {
  const [fx, fy, tx, ty] = backward ? [x1, y1, x0, y0] : [x0, y0, x1, y1];
  return `M${pair(fx, fy)}L${pair(fx + (tx - fx) * share, fy + (ty - fy) * share)}`;
}

const digits = (value: number): string => short(value, 3);

function numbers(panel: Panel, p: Passes, from: (first: Stop) => boolean, after: string): void {
  const write = (
    key: string,
    words: string,
    x: number,
    y: number,
    means = '',
    anchor: 'start' | 'middle' | 'end' = 'start',
  ) => label(panel, key, words, x, y, { means, anchor });
  const told = (first: Stop, name: string, value: number): string =>
    from(first) ? `${name} = ${digits(value)}` : name;
  const later = (first: Stop, words: string): string => (from(first) ? words : '');

  write('x', `x = ${digits(p.x)}`, 35, 151, 'x', 'middle');
  for (const i of [0, 1] as const) {
    const n = '₁₂'[i]!;
    const top = i === 0 ? boxes.one[1] : boxes.two[1];
    write(`b${i}`, `b${n} = ${digits(p.b[i])}`, 178, top + 17, 'b', 'middle');
    write(`s${i}`, told('sums', `s${n}`, p.s[i]), 178, top + 35, '', 'middle');
    write(`h${i}`, told('bends', `h${n}`, p.h[i]), 178, top + 53, 'pred', 'middle');
    // The derivatives stand on the outer side of the boxes, where no edge runs.
    const outer = i === 0 ? [top - 22, top - 6] : [top + 78, top + 94];
    write(`dh${i}`, later('hidden', `∂e/∂h${n} = ${digits(p.byH[i])}`), 178, outer[0]!, 'slope', 'middle');
    write(`ds${i}`, later('through', `∂e/∂s${n} = ${digits(p.byS[i])}`), 178, outer[1]!, 'slope', 'middle');
    const side = i === 0 ? [88, 72] : [213, 229];
    write(`w${i}`, `w${n} = ${digits(p.w[i])}`, 88, side[0]! + (i ? 0 : 4), 'w', 'end');
    write(`dw${i}`, later('input', `∂e/∂w${n} = ${digits(p.byW[i])}`), 88 + 30, i ? 235 : 60, 'slope', 'end');
    write(`v${i}`, `v${n} = ${digits(p.v[i])}`, 256, i ? 214 : 80, 'w');
    write(`dv${i}`, later('output', `∂e/∂v${n} = ${digits(p.byV[i])}`), 240, i ? 232 : 60, 'slope');
  }
  write('c', `c = ${digits(p.c)}`, 312, 130, 'b', 'middle');
  write('pred', told('predict', 'ŷ', p.prediction), 312, 148, 'pred', 'middle');
  write('y', `y = ${digits(p.y)}`, 312, 166, 'y', 'middle');
  write('cost', told('cost', 'e', p.cost), 312, 184, 'e', 'middle');
  write('dp', later('output', `∂e/∂ŷ = ${digits(p.byPrediction)}`), 357, 105, 'slope', 'end');
  write('after', later('step', `${after}e = ${digits(p.nextCost)}`), 352, 304, 'e', 'end');
}
