import { predict, type Line } from '../../lib/cost/line.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { at, pair } from './coordinates.ts';
import { pathLayer } from './layer.ts';
import type { Panel, Scale } from './panel.ts';

interface Options {
  x: Scale;
  y: Scale;
  /** How far the squares have grown out of the errors, from 0 to 1. */
  share?: number;
}

/** Each error squared, as a real square on paper: one side is the error, the others lie to its left. */
export function squares(
  panel: Panel,
  key: string,
  { xs, ys }: Dataset,
  line: Line,
  { x, y, share = 1 }: Options,
): void {
  let d = '';
  for (let i = 0; i < xs.length && share > 0; i++) {
    const [from, to] = [y(predict(line, xs[i]!)), y(ys[i]!)];
    const width = Math.abs(to - from) * share;
    d += `M${pair(x(xs[i]!), from)}V${at(to)}h${at(-width)}V${at(from)}Z`;
  }
  pathLayer(panel.root, key, 'e', 'squares', d || 'M0,0');
}
