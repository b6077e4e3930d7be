import type { Dataset } from '../../lib/data/dataset.ts';
import { short } from '../island/numbers.ts';
import type { Handle, Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { axes } from '../marks/axes.ts';
import { roundDomain } from '../marks/domain.ts';
import { line } from '../marks/line.ts';
import type { Scale } from '../marks/panel.ts';
import { plot } from '../marks/plot.ts';
import { points } from '../marks/points.ts';
import { residuals } from '../marks/residuals.ts';
import { floorFor } from './floor-for.ts';

interface Beans {
  readonly data: Dataset;
  /** The beans that are looked at: their errors are drawn. */
  readonly seen: Dataset;
  /** If only one is looked at, where it stands in the data: it alone is large, and it alone can be moved. */
  readonly one: number | undefined;
  readonly w: number;
}

/** What the data take up of either axis, whatever the line does. */
export interface Measure {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

const fewEnough = 12; // beans for a handle each: every handle is a stop of the tab key

/**
 * Beans that can be moved, and a line through the origin that can be turned: both handles set what the formula holds.
 * Gives back what the data take up.
 */
export function beansAndTurn(stage: Stage, name: string, { data, seen, one, w }: Beans): Measure {
  const panel = stage.panel(name);
  const { xs, ys } = data;
  const beans = stage.keep(`${name}-measure`, [data], (): Measure => ({ x: measure(xs), y: measure(ys) }));
  const floor = floorFor(w * (beans.x[1] > 0 ? beans.x[1] : beans.x[0]), beans.y);
  const scales = stage.keep(`${name}-plot`, [data, floor], () => plot(panel, { x: beans.x, y: [floor, beans.y[1]] }));
  const { x, y, box } = scales;
  stage.still(`${name}-axes`, [scales], () =>
    axes(panel, 'axes', {
      ...scales,
      xLabel: stage.say(text('size x', '大小 x')),
      yLabel: stage.say(text('toxicity y', '毒性 y')),
    }),
  );
  residuals(panel, 'residuals', seen, { w, b: 0 }, scales);
  line(panel, 'line', [{ w, b: 0 }], scales);
  stage.still(`${name}-points`, [scales, one], () =>
    points(panel, 'points', xs, ys, { x, y, as: xs.length > 30 || one !== undefined ? 'dots' : 'spots' }),
  );
  const [end, height] = endOf(w, x, y);
  stage.handle(panel, 'turn', {
    param: 'w',
    x: x(end),
    y: y(height),
    means: 'w',
    take: (left, top) => y.invert(Math.max(box[1], Math.min(box[3], top))) / awayFromZero(x.invert(left), x),
  });
  const all = xs.length <= fewEnough ? xs.map((_, i) => i) : [];
  const movable = one === undefined ? all : [one];
  stage.handles(panel, 'beans', movable.map(handle));
  return beans;

  function handle(i: number): Handle {
    return {
      param: 'data',
      point: i,
      within: [x.domain() as [number, number], y.domain() as [number, number]],
      x: x(xs[i]!),
      y: y(ys[i]!),
      means: 'data',
      take: (left, top) => [x.invert(left), y.invert(top)],
      label: text(`Bean ${i + 1}`, `第 ${i + 1} 颗豆豆`),
      says: stage.say(
        text(`size ${short(xs[i]!)}, toxicity ${short(ys[i]!)}`, `大小 ${short(xs[i]!)}，毒性 ${short(ys[i]!)}`),
      ),
    };
  }
}

/** Beans are measured from 0 to 1, whichever of them is moved; other data by what they hold. */
const measure = (values: readonly number[]): [number, number] => {
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  return roundDomain(most > 0.1 && most < 1 ? [...values, 1] : values);
};

/** Where the line leaves the picture on the right, in data: at its side, its ceiling or its floor. */
function endOf(w: number, x: Scale, y: Scale): [number, number] {
  const [x0 = 0, x1 = 1] = x.domain();
  const [y0 = 0, y1 = 1] = y.domain();
  const side = x1 > 0 ? x1 : x0;
  const height = Math.max(y0, Math.min(y1, w * side));
  return height === w * side ? [side, height] : [height / w, height];
}

/** A position that a slope can be taken to: not the origin itself, and not on its far side. */
function awayFromZero(position: number, x: Scale): number {
  const [x0 = 0, x1 = 1] = x.domain();
  const least = (x1 > 0 ? x1 : x0) / 30;
  return least > 0 ? Math.max(least, position) : Math.min(least, position);
}
