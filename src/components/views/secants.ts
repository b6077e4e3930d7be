import { secantSlope } from '../../lib/derivative/secant.ts';
import { fixed } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { inside, intoBox } from '../marks/clip.ts';
import { axes } from '../marks/axes.ts';
import { curve } from '../marks/curve.ts';
import { guide } from '../marks/guide.ts';
import { heightOf } from '../marks/height.ts';
import { label } from '../marks/label.ts';
import { plot, type Plot } from '../marks/plot.ts';
import { points } from '../marks/points.ts';
import { riseRun } from '../marks/rise-run.ts';
import { slopeLine } from '../marks/slope-line.ts';
import type { Glass } from './zoom.ts';

export interface Secants {
  readonly f: (w: number) => number;
  readonly w: number;
  readonly gap: number;
  readonly side: 'right' | 'left' | 'both';
  /** The slope they go to, if there is one and it may be seen yet. */
  readonly goal: number | undefined;
}

const across = [-0.5, 3.5] as const; // the part of the axis that is shown

/** Where a curve of the secants is drawn. */
export function secantPlot(stage: Stage, name: string, f: (w: number) => number, air = 0.08): Plot {
  const panel = stage.panel(name);
  return stage.keep(`${name}-plot`, [f], () => plot(panel, { x: across, y: heightOf(f, across, { air }) }));
}

/** A curve, the secant from a point to its neighbour (on one side or on both), and the tangent it turns into. */
export function secantsView(
  stage: Stage,
  name: string,
  { f, w, gap, side, goal }: Secants,
  { seen, glass, yLabel, guess }: { seen: Plot; glass?: Glass; yLabel: string; guess?: number },
): void {
  const panel = stage.panel(name);
  const { x, y, box } = seen;
  stage.still(`${name}-ground`, [f], () => {
    axes(panel, 'axes', { x, y, xLabel: 'w', yLabel, xMeans: 'w', yMeans: 'e' });
    curve(panel, 'curve', f, { x, y, samples: 160 });
  });
  const value = f(w);
  const [right, left] = [
    side === 'left' ? undefined : secantSlope(f, w, gap),
    side === 'right' ? undefined : secantSlope(f, w, -gap),
  ];
  guide(panel, 'glass', glass ? frameOf(seen, w, value, glass, gap) : '');
  stage.still(`${name}-tangent`, [f, w, goal], () =>
    slopeLine(panel, 'tangent', { at: w, value, slope: goal }, { ...seen, className: 'goal' }),
  );
  slopeLine(
    panel,
    'left',
    { at: w, value, slope: left },
    { ...seen, className: right === undefined ? 'secant' : 'secant other' },
  );
  slopeLine(panel, 'right', { at: w, value, slope: right }, { ...seen, className: 'secant' });
  const way = side === 'left' ? -gap : gap;
  const rise = `Δ${yLabel}`;
  const lines = [
    curveOnPaper(f, seen),
    ...[right, left, goal, guess].map((slope) => lineOnPaper(w, value, slope, seen)),
  ];
  riseRun(panel, 'gap', [x(w), y(value)], [x(w + way), y(f(w + way))], {
    ...{ box, run: 'Δw', rise, lines: lines.map((line) => [line]) },
  });
  const slope = right ?? left ?? NaN;
  const words = Number.isFinite(slope) ? `${stage.say(text('slope', '斜率'))} ${fixed(slope, 2)}` : '';
  label(panel, 'slope', words, box[2], box[1] - 9, { means: 'slope', anchor: 'end', className: 'label strong' });
  const twin = side === 'both' && inside([x(w - gap), y(f(w - gap))], box) ? [w - gap] : [];
  points(panel, 'twin', twin, twin.map(f), { x, y, as: 'spots', means: 'slope' });
}

/** The height of a curve, and of the straight line of a slope through a point, over a place on paper. */
export const curveOnPaper =
  (f: (w: number) => number, { x, y }: Plot) =>
  (left: number): number =>
    y(f(x.invert(left)));
export const lineOnPaper =
  (w: number, value: number, slope: number | undefined, { x, y }: Plot) =>
  (left: number): number =>
    y(value + (slope ?? NaN) * (x.invert(left) - w));

/** What the magnifying glass shows, as long as it is large enough to be seen. */
function frameOf({ x, y, box }: Plot, w: number, value: number, { across, up }: Glass, gap: number): string {
  const [left, top] = intoBox([x(w - across * gap), y(value + up * gap)], box);
  const [right, bottom] = intoBox([x(w + across * gap), y(value - up * gap)], box);
  const all = right - left > 0.45 * (box[2] - box[0]);
  return Number.isFinite(value) && right - left > 4 && !all ? `M${left},${top}H${right}V${bottom}H${left}Z` : '';
}
