import { valueAt, vertex, type Parabola } from '../../lib/cost/parabola.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { fixed } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { axes } from '../marks/axes.ts';
import { pair } from '../marks/coordinates.ts';
import { curve } from '../marks/curve.ts';
import { guide } from '../marks/guide.ts';
import { label } from '../marks/label.ts';
import { line } from '../marks/line.ts';
import { plot } from '../marks/plot.ts';
import { points } from '../marks/points.ts';
import { linear } from '../marks/scale.ts';

interface Lowest {
  readonly data: Dataset;
  readonly parabola: Parabola;
  readonly guess: number;
  /** How much of the truth may be seen, from nothing (0) to all of it (1). */
  readonly share: number;
  /** What the answer is called. */
  readonly name: string;
}

/** An answer on the axis of w, and over it, once it is given, the curve and its lowest point. */
export function lowestView(stage: Stage, { data, parabola, guess, share, name }: Lowest): void {
  const beans = stage.panel('beans');
  const seen = plot(beans, { x: [0, 1], y: [0, 1] });
  const best = vertex(parabola);
  stage.still('beans', [data], () => {
    const labels = { xLabel: stage.say(text('size x', '大小 x')), yLabel: stage.say(text('toxicity y', '毒性 y')) };
    axes(beans, 'axes', { ...seen, ...labels });
  });
  line(beans, 'guess', share > 0 ? [{ w: guess, b: 0 }] : [], { ...seen, means: 'guess', className: 'best-line' });
  line(beans, 'line', share > 0 ? [{ w: best.at * share + guess * (1 - share), b: 0 }] : [], seen);
  stage.still('points', [data], () => points(beans, 'points', data.xs, data.ys, { ...seen, as: 'spots' }));

  const cost = stage.panel('cost');
  const whole = plot(cost, { x: [-0.25, 1.75], y: [0, 0.5] });
  const { x, y, box } = whole;
  stage.still('axes', [], () =>
    axes(cost, 'axes', {
      ...whole,
      xLabel: 'w',
      yLabel: stage.say(text('cost e', '代价 e')),
      xMeans: 'w',
      yMeans: 'e',
    }),
  );
  const drawn = -0.25 + 2 * share;
  const part = { x: linear([-0.25, drawn], [x(-0.25), x(drawn)]), y };
  curve(cost, 'curve', (w) => (share > 0 ? valueAt(parabola, w) : NaN), part);
  const place = Math.max(box[0], Math.min(box[2], x(guess)));
  guide(cost, 'answer', `M${pair(place, box[1] + 20)}V${box[3]}`, 'guess');
  label(cost, 'answer-name', name, Math.max(110, Math.min(280, place)), box[1] + 12, {
    means: 'guess',
    anchor: 'middle',
  });
  const done = share === 1;
  guide(cost, 'best', done ? `M${pair(x(best.at), y(0.3))}V${y(best.value)}` : '', 'truth');
  const words = stage.say(text(`lowest at ${fixed(best.at)}`, `最低点 ${fixed(best.at)}`));
  const anchor = guess < best.at ? 'start' : 'end'; // away from the answer's line
  label(cost, 'best-name', done ? words : '', x(best.at), y(0.3) - 6, { means: 'truth', anchor });
  stage.handle(cost, 'guess', { param: 'guess', x: place, y: box[3], means: 'guess', take: (left) => x.invert(left) });
}
