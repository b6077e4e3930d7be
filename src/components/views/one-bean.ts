import type { Dataset } from '../../lib/data/dataset.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { arrow } from '../marks/arrow.ts';
import { axes } from '../marks/axes.ts';
import { intoBox } from '../marks/clip.ts';
import { pair } from '../marks/coordinates.ts';
import { domainOf } from '../marks/domain.ts';
import { guide } from '../marks/guide.ts';
import { label } from '../marks/label.ts';
import { line } from '../marks/line.ts';
import { plot, type Plot } from '../marks/plot.ts';
import { points } from '../marks/points.ts';
import { spot } from '../marks/spot.ts';

interface OneBean {
  readonly data: Dataset;
  readonly w: number;
  /** The bean that is looked at. */
  readonly looked: { readonly x: number; readonly y: number };
  /** With free axes the picture is fitted to what is on it at this very moment. */
  readonly axes: 'fixed' | 'free';
  /** How much of the pull is drawn, from 0 to 1, and whether it is named. */
  readonly share?: number;
  readonly named?: boolean;
}

const unit = { x: [0, 1], y: [0, 1.2] } as const;

/**
 * Beans, the line through the origin, and the one bean it looks at: its error as dashes, and as an arrow its pull on the
 * line, which is its error times its size (the whole error for the largest bean).
 */
export function oneBeanView(stage: Stage, name: string, given: OneBean): Plot {
  const { data, w, looked, share = 1, named = false } = given;
  const panel = stage.panel(name);
  const reach = stage.keep(`${name}-reach`, [data], () => reachOf(data));
  const [low, high] = given.axes === 'free' ? freeHeight(reach, w) : [NaN, NaN];
  const seen = stage.keep(`${name}-plot`, [data, given.axes, low, high], () =>
    plot(panel, given.axes === 'free' ? { x: reach.free, y: [low, high] } : reach.fixed),
  );
  const { x, y, box } = seen;
  stage.still(`${name}-ground`, [seen], () => {
    const labels = { xLabel: stage.say(text('size x', '大小 x')), yLabel: stage.say(text('toxicity y', '毒性 y')) };
    axes(panel, 'axes', { ...seen, ...labels, xMeans: 'x', yMeans: 'y' });
    points(panel, 'points', data.xs, data.ys, { ...seen, as: data.xs.length > 30 ? 'dots' : 'spots' });
  });
  const foot = [x(looked.x), y(w * looked.x)] as const;
  const bean = [x(looked.x), y(looked.y)] as const;
  const pulled = (share * Math.abs(looked.x)) / reach.largest;
  const end = [foot[0], foot[1] + (bean[1] - foot[1]) * pulled] as const;
  guide(panel, 'error', `M${pair(...intoBox(foot, box))}L${pair(...bean)}`, 'residual');
  line(panel, 'line', [{ w, b: 0 }], seen);
  arrow(panel, 'pull', intoBox(foot, box), intoBox(end, box), 'slope');
  spot(panel, 'looked', ...bean, 'residual', 6.5);
  const left = bean[0] > (box[0] + box[2]) / 2;
  const [from, to] = [intoBox(foot, box)[1], intoBox(end, box)[1]];
  const words = named && Math.abs(to - from) > 24 ? stage.say(text('its pull', '它的拉力')) : '';
  const beside = { means: 'slope', anchor: left ? 'end' : 'start' } as const;
  label(panel, 'pull-name', words, bean[0] + (left ? -9 : 9), (from + to) / 2 + 4, beside);
  return seen;
}

/** Whether an interval is too short for a scale to be a finite number. */
const tiny = ([low, high]: readonly [number, number]): boolean => high - low < 1e-200;

function fromZero(values: readonly number[]): readonly [number, number] {
  const found = domainOf(values, { include: [0] });
  return tiny(found) ? [-1, 1] : found;
}

interface Reach {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  /** The size whose pull is drawn as long as its error. */
  readonly largest: number;
  readonly free: readonly [number, number];
  /** The axes that stay: those of the course's seas, or what the reader's points need. */
  readonly fixed: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
}

function reachOf({ xs, ys }: Dataset): Reach {
  const [x, y] = [domainOf(xs, { air: 0 }), domainOf(ys, { air: 0 })];
  const inUnit = x[0] >= 0 && x[1] <= 1 && y[0] >= 0 && y[1] <= 1.3;
  const fixed = inUnit ? unit : { x: fromZero(xs), y: fromZero(ys) };
  const free = domainOf(xs, { air: 0.05 });
  const largest = inUnit ? 1 : Math.max(Math.abs(x[0]), Math.abs(x[1]));
  return { x, y, largest, free: tiny(free) ? [-1, 1] : free, fixed };
}

/** Just high enough for beans and line, with five per cent of air: what plotting programs do if they are not told. */
function freeHeight({ x, y }: Reach, w: number): readonly [number, number] {
  const found = domainOf([...y, w * x[0], w * x[1]], { air: 0.05 });
  return tiny(found) ? [found[0] - 1, found[1] + 1] : found;
}
