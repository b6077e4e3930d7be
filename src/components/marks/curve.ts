import { pair } from './coordinates.ts';
import { pathLayer } from './layer.ts';
import type { Panel, Scale } from './panel.ts';

interface Options {
  x: Scale;
  y: Scale;
  means?: string;
  className?: string;
  samples?: number;
}

/** The graphs of several functions as one path: for those that only stand behind another. */
export function curves(
  panel: Panel,
  key: string,
  functions: readonly ((x: number) => number)[],
  { means = 'e', className = 'fan', ...scales }: Options,
): void {
  pathLayer(panel.root, key, means, className, functions.map((f) => outline(f, scales)).join('') || 'M0,0');
}

/** The graph of a function over the panel's x domain, cut off at its edges. Where it is undefined, the pen is lifted. */
export function curve(
  panel: Panel,
  key: string,
  f: (x: number) => number,
  { means = 'e', className = 'curve', ...scales }: Options,
): void {
  pathLayer(panel.root, key, means, className, outline(f, scales) || 'M0,0');
}

function outline(f: (x: number) => number, { x, y, samples = 96 }: Options): string {
  const [x0 = 0, x1 = 1] = x.domain();
  const [bottom = 0, top = 0] = y.range();
  let d = '';
  let before: readonly [number, number] | undefined; // the last sample, if it was defined
  let down = false; // whether the pen is on the paper
  for (let i = 0; i <= samples; i++) {
    const value = x0 + ((x1 - x0) * i) / samples;
    const here = [x(value), y(f(value))] as const;
    if (!Number.isFinite(here[1])) {
      before = undefined;
      down = false;
      continue;
    }
    const inside = here[1] >= top && here[1] <= bottom;
    if (before && inside !== down) {
      const edge = (inside ? before : here)[1] < top ? top : bottom;
      const share = (edge - before[1]) / (here[1] - before[1]);
      d += `${inside ? 'M' : 'L'}${pair(before[0] + (here[0] - before[0]) * share, edge)}`;
    }
    if (inside) d += `${before ? 'L' : 'M'}${pair(...here)}`;
    before = here;
    down = inside;
  }
  return d;
}
