import type { Dataset } from '../../lib/data/dataset.ts';
import type { Line } from '../../lib/cost/line.ts';
import type { Moment } from '../island/moment.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { axes } from '../marks/axes.ts';
import { intoBox } from '../marks/clip.ts';
import { domainOf } from '../marks/domain.ts';
import { guide } from '../marks/guide.ts';
import { head } from '../marks/head.ts';
import { label } from '../marks/label.ts';
import { likelyWidth } from '../marks/likely-width.ts';
import { line } from '../marks/line.ts';
import type { Panel } from '../marks/panel.ts';
import { plot, type Plot } from '../marks/plot.ts';
import { points } from '../marks/points.ts';
import { spread } from '../marks/spread.ts';
import { trail, trailOf } from '../marks/trail.ts';

const names = { wrong: text('the notes', '笔记'), right: text('right', '正确') } as const;
const looks = { wrong: 'other', right: 'prediction' } as const;
const both = ['wrong', 'right'] as const;

type Which = (typeof both)[number];

const row = 16; // from one name to the other, where they stand above one another

/** The panel without the room that names take beyond the right edge of its plot. */
function besideNames(stage: Stage, panel: Panel): Panel {
  const widest = Math.max(...both.map((each) => likelyWidth(stage.say(names[each]))));
  return { ...panel, width: panel.width - Math.max(0, widest - 4) };
}

/** Beans and the two lines that two programs have come to, each with its name at its end. */
export function twoLines(stage: Stage, name: string, data: Dataset, lines: Readonly<Record<Which, Line>>): void {
  const panel = stage.panel(name);
  const seen = stage.keep(`${name}-plot`, [data], () =>
    plot(besideNames(stage, panel), {
      x: domainOf(data.xs, { include: [0] }),
      y: domainOf(data.ys, { include: [0], air: 0.2 }),
    }),
  );
  stage.still(`${name}-ground`, [data], () => {
    const labels = { xLabel: stage.say(text('size x', '大小 x')), yLabel: stage.say(text('toxicity y', '毒性 y')) };
    axes(panel, 'axes', { ...seen, ...labels, xMeans: 'x', yMeans: 'y' });
    points(panel, 'points', data.xs, data.ys, { ...seen, as: data.xs.length > 30 ? 'dots' : 'spots' });
  });
  const ends = both.map((each) => endOf(lines[each], seen));
  const near = Math.abs(ends[0]![0] - ends[1]![0]) < seen.box[2] / 3;
  const room = { apart: near ? row : 0, top: seen.box[1] + 4, bottom: seen.box[3] - 8 };
  const heights = spread([ends[0]![1], ends[1]![1]], room);
  both.forEach((each, i) => {
    line(panel, each, [lines[each]], { ...seen, means: looks[each] });
    label(panel, `${each}-name`, stage.say(names[each]), ends[i]![0] + 8, heights[i]! + 4, { means: looks[each] });
  });
}

/** Where a line leaves the drawing: at its right edge, or before that through its floor or its ceiling. */
function endOf({ w, b }: Line, { x, y, box }: Plot): [number, number] {
  const [low = 0, high = 0] = y.domain();
  const [, right = 0] = x.domain();
  const value = w * right + b;
  const left = value > high ? (high - b) / w : value < low ? (low - b) / w : right;
  return intoBox([x(left), y(Math.max(low, Math.min(high, value)))], box);
}

interface Costs<S> {
  readonly steps: readonly S[];
  readonly moment: Moment<S>;
  readonly cost: (step: S, which: Which) => number;
  readonly updates: (step: S) => number;
  /** The least cost a line can have. */
  readonly least: number;
}

/** The cost of two programs, update after update, on a log scale; the least there is as a floor. */
export function twoCosts<S>(stage: Stage, name: string, { steps, moment, cost, updates, least }: Costs<S>): void {
  const panel = stage.panel(name);
  const { seen, trails } = stage.keep(`${name}-course`, [steps], () => {
    const first = cost(steps[0]!, 'right') || 1;
    const costs = steps.flatMap((step) => both.map((each) => Math.min(cost(step, each), 20 * first)));
    const floor = Math.max(Math.min(least, ...costs), 1e-5 * first);
    const top = Math.max(...costs, first) * 1.3;
    const bottom = floor / Math.max(1.8, (top / floor) ** 0.15); // deep enough for the floor's name
    const domain = { x: [0, updates(steps.at(-1)!) || 1], y: [bottom, top] } as const;
    const seen = plot(besideNames(stage, panel), { ...domain, yLog: true });
    const way = (each: Which) =>
      trailOf(steps.length, (i) => intoBox([seen.x(updates(steps[i]!)), seen.y(cost(steps[i]!, each))], seen.box));
    return { seen, trails: { wrong: way('wrong'), right: way('right') } };
  });
  stage.still(`${name}-ground`, [seen], () => {
    const labels = { xLabel: stage.say(text('updates', '更新次数')), yLabel: stage.say(text('cost e', '代价 e')) };
    axes(panel, 'axes', { ...seen, ...labels, yMeans: 'e' });
    const floor = seen.y(Math.max(least, seen.y.domain()[0]!));
    guide(panel, 'floor', `M${seen.box[0]},${floor}H${seen.box[2]}`, 'truth');
    label(panel, 'floor-name', stage.say(text('least cost', '最低代价')), seen.box[0] + 6, floor + 15, {
      means: 'truth',
    });
  });
  const along = moment.between((step) => seen.x(updates(step)));
  const here = both.map((each) => intoBox([along, moment.between((step) => seen.y(cost(step, each)))], seen.box));
  both.forEach((each, i) => {
    trail(panel, each, trails[each], {
      ...{ upTo: moment.index, tip: here[i]!, means: looks[each] },
      className: each === 'wrong' ? 'trail some' : 'trail',
    });
  });
  const floor = seen.y(Math.max(least, seen.y.domain()[0]!));
  const heights = spread([here[0]![1], here[1]![1]], { apart: row, top: seen.box[1], bottom: floor - 9 });
  both.forEach((each, i) => {
    const [left, top] = here[i]!;
    head(panel, `head-${each}`, each === 'wrong' ? 'triangle' : 'circle', left, top, looks[each]);
    label(panel, `${each}-name`, stage.say(names[each]), left + 11, heights[i]! + 4, { means: looks[each] });
  });
}
