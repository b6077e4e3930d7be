import { valueAt, vertex, type Parabola } from '../../lib/cost/parabola.ts';
import type { Moment } from '../island/moment.ts';
import { short } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { arrow } from '../marks/arrow.ts';
import { axes } from '../marks/axes.ts';
import { ball } from '../marks/ball.ts';
import { clipSegment, intoBox, lastInside, type Box } from '../marks/clip.ts';
import { pair } from '../marks/coordinates.ts';
import { curve } from '../marks/curve.ts';
import { guide } from '../marks/guide.ts';
import { iterates } from '../marks/iterates.ts';
import { label } from '../marks/label.ts';
import { plot, type Plot } from '../marks/plot.ts';
import { linear } from '../marks/scale.ts';
import { beyond } from './beyond.ts';

const room = 60; // for the name of a run, at the right
const curveHeight = 144; // the cost curve and its axis; below them each step has a row of its own

/** One run among those of a drawing. */
export interface Hops<S> {
  readonly key: string;
  readonly at: (step: S) => number;
  readonly means: string;
  /** Its name, empty if the drawing's title says it, and where it stands: beside which step, and on which side of it. */
  readonly words: string;
  readonly beside?: number;
  readonly side?: 'left' | 'right' | 'below';
}

interface Drawing<S> {
  readonly title: string;
  readonly parabola: Parabola;
  /** Which w are shown. */
  readonly across: readonly [number, number];
  readonly steps: readonly S[];
  readonly moment: Moment<S>;
  readonly runs: readonly Hops<S>[];
}

/**
 * Runs over one axis of w: above it a ball for each on the cost curve, below it the way of each as a zigzag with one row
 * for a step, so that hopping, swinging and settling are seen at a glance. Wants a panel about 270 units high.
 */
export function hopsView<S>(stage: Stage, name: string, drawing: Drawing<S>): Plot {
  const panel = stage.panel(name);
  const { title, parabola, across, steps, moment, runs } = drawing;
  const { at: minimum, value: least } = vertex(parabola);
  const most = Math.max(valueAt(parabola, across[0]), valueAt(parabola, across[1]));
  const seen = plot({ ...panel, height: curveHeight }, { x: across, y: [Math.min(0, least), most] });
  const { x, y, box } = seen;
  const rows: Box = [box[0], curveHeight + 4, box[2], panel.height - 4];
  const row = linear([0, steps.length - 1], [rows[1] + 8, rows[3] - 8]);
  stage.still(`${name}-ground`, [parabola, ...across, steps.length], () => {
    axes(panel, 'axes', {
      x,
      y,
      xLabel: 'w',
      yLabel: stage.say(text('cost e', '代价 e')),
      xMeans: 'w',
      yMeans: 'e',
      yTicks: 3,
    });
    guide(panel, 'best', `M${pair(x(minimum), y(least))}V${rows[3]}`, 'truth');
    curve(panel, 'curve', (w) => valueAt(parabola, w), { x, y });
    label(panel, 'first', stage.say(text('step 0', '第0步')), box[0] - 8, row(0) + 4, { className: 'tick-y' });
    label(panel, 'last', String(steps.length - 1), box[0] - 8, row(steps.length - 1) + 4, { className: 'tick-y' });
  });
  stage.still(`${name}-title`, [title], () =>
    label(panel, 'title', title, box[2], box[1] - 9, { anchor: 'end', className: 'label strong' }),
  );
  for (const { key, at, means, words, beside = 1, side = 'right' } of runs) {
    const spots = stage.keep(`${name}-${key}-spots`, [steps, ...across], () =>
      steps.map((step, k) => [x(at(step)), row(k)] as const),
    );
    stage.still(`${name}-${key}-ahead`, [spots], () =>
      iterates(panel, `${key}-ahead`, spots, { as: 'clear ghost', box: rows, means }),
    );
    stage.still(`${name}-${key}-gone`, [spots, moment.index], () =>
      iterates(panel, `${key}-gone`, spots.slice(0, moment.index + 1), { box: rows, means }),
    );
    const w = moment.between(at);
    const from = spots[moment.index]!;
    const [tail, head] = clipSegment(from, [x(w), row(moment.index + moment.move)], rows) ?? [from, from];
    arrow(panel, `${key}-now`, tail, head, means);
    const place = (along: number) => [x(along), y(valueAt(parabola, along))] as const;
    ball(panel, `${key}-ball`, place(w), {
      box,
      means,
      words: `w = ${short(beyond(moment, at, minimum))}`,
      edge: lastInside(place, minimum, w, box),
    });
    stage.still(`${name}-${key}-name`, [spots, words, beside, side], () => {
      const place = Math.min(beside, spots.length - 1);
      const [left, top] = intoBox(spots[place]!, rows);
      const forward = left > intoBox(spots[Math.max(0, place - 1)]!, rows)[0] ? 'right' : 'left';
      // The way goes on downward: ahead of it there is room above, behind it below.
      const toLeft = side === 'left' || left > box[2] - room;
      const [dx, dy] = side === 'below' ? [-6, 17] : [toLeft ? -10 : 10, side === forward ? -4 : 8];
      label(panel, `${key}-name`, words, left + dx, top + dy, { means, anchor: toLeft ? 'end' : 'start' });
    });
  }
  return seen;
}
