import type { Region } from '../../lib/cost/surface.ts';
import { short } from '../island/numbers.ts';
import { inItalics } from './axes.ts';
import type { Box } from './clip.ts';
import { pair } from './coordinates.ts';
import { layer } from './layer.ts';
import { likelyWidth } from './likely-width.ts';
import type { Panel } from './panel.ts';
import type { Projection } from './projection.ts';
import { ticksOf } from './scale.ts';
import { overlap, wordsBox } from './struck.ts';

interface Options {
  readonly region: Region;
  /** The height at which the floor lies, and up to which the upright axis goes. */
  readonly ground: number;
  readonly top: number;
  readonly labels: { readonly w: string; readonly b: string; readonly e: string };
}

interface Words {
  readonly className: string;
  readonly means: string | null;
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

type Spot = readonly [number, number];

const corners: readonly (readonly [0 | 1, 0 | 1])[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];
const apart = 36; // units from one number to the next: closer they would run into each other
const shortest = 24; // an upright axis that is shorter says nothing

/**
 * The floor under a surface: its rim, numbers along the two edges that are nearest to the viewer, and the upright axis of
 * the cost at the corner farthest to the left.
 */
export function floor(
  panel: Panel,
  key: string,
  { region: { w, b }, ground, top, labels }: Options,
  project: Projection,
): void {
  const corner = (i: 0 | 1, j: 0 | 1): Spot => project(w[i], b[j], ground);
  const middle = between(corner(0, 0), corner(1, 1));
  const words: Words[] = [];
  const taken: Box[] = [];
  let marks = '';

  function edge(means: 'w' | 'b', ends: readonly [Spot, Spot], [low, high]: readonly [number, number]): void {
    const half = between(...ends);
    const [dx, dy] = [ends[1][0] - ends[0][0], ends[1][1] - ends[0][1]];
    const long = Math.hypot(dx, dy);
    // Straight away from the edge, to the outside; below it, if the floor is seen from its own height.
    const side = dy * (half[0] - middle[0]) - dx * (half[1] - middle[1]) || -dx;
    const out: Spot = long > 1 ? [(Math.sign(side) * dy) / long, (-Math.sign(side) * dx) / long] : [0, 1];
    const place = (value: number): Spot => {
      const share = (value - low) / (high - low || 1);
      return [ends[0][0] + dx * share, ends[0][1] + dy * share];
    };
    /** How far words of this width have to be from the edge for their box to stay clear of it. */
    const clear = (width: number): number => (Math.abs(out[0]) * width) / 2 + Math.abs(out[1]) * 5;
    /** Writes words away from a place at the edge, unless others stand there. */
    function write(className: string, meant: string | null, [x, y]: Spot, away: number, said: string): boolean {
      const [left, base] = [x + out[0] * away, y + out[1] * away + 4];
      const width = likelyWidth(said) + 2;
      const box = wordsBox(left - width / 2, base, width);
      if (taken.some((other) => overlap(box, other))) return false;
      taken.push(box);
      words.push({ className, means: meant, x: left, y: base, words: said });
      return true;
    }
    const room = Math.floor(long / apart);
    const ticks = room > 0 ? ticksOf([low, high], Math.min(4, room)) : [];
    let depth = 4;
    for (const value of ticks) {
      const [x, y] = place(value);
      const number = short(value);
      const half = clear(likelyWidth(number));
      marks += `M${pair(x, y)}l${pair(out[0] * 4, out[1] * 4)}`;
      write('tick-x', null, [x, y], 7 + half, number);
      depth = Math.max(depth, 7 + 2 * half);
    }
    // The name lies beyond the numbers, between the two that are nearest to the middle.
    const gaps = ticks.slice(1).map((tick, k) => (tick + ticks[k]!) / 2);
    const off = (value: number): number => Math.abs(value - (low + high) / 2) / (high - low) - 1e-4 * place(value)[1];
    const gap = gaps.reduce((best, each) => (off(each) < off(best) ? each : best), gaps[0] ?? (low + high) / 2);
    let away = depth + 4 + clear(likelyWidth(labels[means]));
    while (!write('label middle', means, place(gap), away, labels[means])) away += 6;
  }

  const j = corner(0, 0)[1] + corner(1, 0)[1] >= corner(0, 1)[1] + corner(1, 1)[1] ? 0 : 1;
  const i = corner(1, 0)[1] + corner(1, 1)[1] >= corner(0, 0)[1] + corner(0, 1)[1] - 1 ? 1 : 0;
  edge('w', [corner(0, j), corner(1, j)], w);
  edge('b', [corner(i, 0), corner(i, 1)], b);

  const leftmost = corners.reduce((best, at) => (corner(...at)[0] < corner(...best)[0] ? at : best));
  const up = (value: number): Spot => project(w[leftmost[0]], b[leftmost[1]], value);
  const base = Math.max(0, ground);
  const [ex, ey] = up(top);
  const height = up(base)[1] - ey;
  if (height > shortest) {
    marks += `M${pair(...up(base))}L${pair(ex, ey)}`;
    for (const value of ticksOf([base, top], Math.min(3, Math.floor(height / 22)))) {
      const [x, y] = up(value);
      marks += `M${pair(x, y)}h-4`;
      words.push({ className: 'tick-y', means: null, x: x - 7, y: y + 4, words: short(value) });
    }
    words.push({ className: 'label middle', means: 'e', x: ex, y: ey - 7, words: labels.e });
  }

  const group = layer(panel.root, key);
  const rim = `M${corners.map((at) => pair(...corner(...at))).join('L')}Z`;
  group
    .selectAll('path')
    .data([rim + marks])
    .join('path')
    .attr('class', 'axis')
    .attr('d', (d) => d);
  group
    .selectAll<SVGTextElement>('text')
    .data(words)
    .join('text')
    .attr('class', ({ className }) => className)
    .attr('data-means', ({ means }) => means)
    .attr('transform', ({ x, y }) => `translate(${pair(x, y)})`)
    .each(function ({ words: shown, means }) {
      if (this.textContent === shown) return;
      if (means) inItalics(this, shown);
      else this.textContent = shown;
    });
}

const between = (a: Spot, b: Spot): Spot => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
