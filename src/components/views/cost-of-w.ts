import { valueAt, vertex, type Parabola } from '../../lib/cost/parabola.ts';
import { fixed } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { axes } from '../marks/axes.ts';
import { intoBox } from '../marks/clip.ts';
import { pair } from '../marks/coordinates.ts';
import { curve, curves } from '../marks/curve.ts';
import { reaching, roundUp } from '../marks/domain.ts';
import { guide } from '../marks/guide.ts';
import { label } from '../marks/label.ts';
import { plot } from '../marks/plot.ts';
import type { Measure } from './beans-and-turn.ts';

interface Cost {
  readonly parabola: Parabola;
  /** Where the line stands, and what it costs. */
  readonly here: { readonly w: number; readonly cost: number };
  /** The parabolas of single points that stand behind it. */
  readonly own: readonly Parabola[];
  /** What all this but `here` follows from: while it stays the same, so does the curve. */
  readonly inputs: readonly unknown[];
  /** What part of the plane is shown. */
  readonly window: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
}

/**
 * The values of w and of the cost worth looking at, from the picture of the data: they stay while a point is moved in it.
 * Its diagonal has slope s, and w goes from −s/4 to 7s/4; the cost goes to half the square of its height, or to `factor`
 * times that for a sum. A line that stands elsewhere is taken in: w reaches to it in whole s, the cost in round numbers.
 */
export function costWindow(
  { x: [x0, x1], y: [y0, y1] }: Measure,
  { falling, factor, here }: { falling: boolean; factor: number; here: Cost['here'] },
): { x: readonly [number, number]; y: readonly [number, number] } {
  const s = (y1 - y0) / (x1 - x0);
  const half = (Math.max(1, factor) * (y1 - y0) ** 2) / 2;
  const top = Number.isFinite(half) ? half : 1;
  const [low, high] = falling ? [(-7 * s) / 4, s / 4] : [-s / 4, (7 * s) / 4];
  return { x: reaching([low, high], here.w, s), y: [0, here.cost > top ? roundUp(here.cost) : top] };
}

/** The cost of every w, with the w that costs least, and the w of the line, which can be moved along the curve. */
export function costOfW(stage: Stage, name: string, { parabola, own, inputs, window, here }: Cost): void {
  const panel = stage.panel(name);
  const seen = stage.keep(`${name}-plot`, [...window.x, ...window.y], () => plot(panel, window));
  const { x, y, box } = seen;
  stage.still(`${name}-ground`, [...inputs, seen], () => {
    axes(panel, 'axes', {
      ...seen,
      xLabel: 'w',
      yLabel: stage.say(text('cost e', '代价 e')),
      xMeans: 'w',
      yMeans: 'e',
    });
    curves(
      panel,
      'own',
      own.map((each) => (w: number) => valueAt(each, w)),
      { x, y, samples: 60 },
    );
    curve(panel, 'curve', (w) => valueAt(parabola, w), { x, y });
    const best = vertex(parabola);
    const shown = parabola.a > 0 && best.at >= window.x[0] && best.at <= window.x[1];
    const top = box[1] + 18;
    guide(panel, 'best', shown ? `M${pair(x(best.at), top)}V${Math.max(top, y(best.value))}` : '', 'truth');
    const words = stage.say(text(`lowest at w = ${fixed(best.at)}`, `最低点 w = ${fixed(best.at)}`));
    label(panel, 'best-name', shown ? words : '', x(best.at), box[1] + 12, { means: 'truth', anchor: 'middle' });
  });
  const [left, top] = intoBox([x(here.w), y(here.cost)], box);
  guide(panel, 'drop', `M${pair(left, top)}V${box[3]}`, 'w');
  const inward = left < panel.width / 2 ? 'start' : 'end';
  const aside = inward === 'start' ? 15 : -15;
  label(panel, 'here', `e = ${fixed(here.cost)}`, left + aside, top - 7, { means: 'e', anchor: inward });
  stage.handle(panel, 'ball', {
    param: 'w',
    x: left,
    y: top,
    means: 'w',
    take: (px) => x.invert(Math.max(box[0], Math.min(box[2], px))),
  });
}
