import type { Moment } from '../island/moment.ts';
import { short } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { axes } from '../marks/axes.ts';
import { ball } from '../marks/ball.ts';
import { lastInside } from '../marks/clip.ts';
import { curve } from '../marks/curve.ts';
import { iterates } from '../marks/iterates.ts';
import { plot, type Plot } from '../marks/plot.ts';
import { tangent } from '../marks/tangent.ts';
import { beyond } from './beyond.ts';

const most = 400; // steps of a path that are drawn: more would be a smear

interface Descent<S> {
  /** The curve and its slope. */
  readonly value: (at: number) => number;
  readonly slope: (at: number) => number;
  /** What part of the plane is shown. */
  readonly window: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  readonly steps: readonly S[];
  readonly moment: Moment<S>;
  /** Where on the curve a step stands. */
  readonly at: (step: S) => number;
  readonly labels: { readonly x: string; readonly y: string };
  readonly means?: { readonly x: string; readonly y: string };
  /** Whether the way still to come is shown, which it is unless the reader is to foretell it. */
  readonly ahead?: boolean;
  /** Half the length of the tangent, in the units of the viewBox; 0 if it is not to be drawn. */
  readonly tangent?: number;
}

/**
 * A run of descent on a curve: the way ahead as a ghost, the way gone with its arrows, and at the point itself first the
 * tangent that drives the step, then the step.
 */
export function descentView<S>(stage: Stage, name: string, descent: Descent<S>): Plot {
  const {
    value,
    slope,
    steps,
    moment,
    at,
    labels,
    means = { x: 'w', y: 'e' },
    ahead = true,
    tangent: length = 64,
  } = descent;
  const panel = stage.panel(name);
  const seen = plot(panel, descent.window);
  const [low, high] = descent.window.x;
  const place = (w: number) => [seen.x(w), seen.y(value(w))] as const;
  const spots = stage.keep(`${name}-spots`, [steps], () => steps.map((step) => place(at(step))));
  stage.still(`${name}-ground`, [steps], () => {
    axes(panel, 'axes', { ...seen, xLabel: labels.x, yLabel: labels.y, xMeans: means.x, yMeans: means.y });
    curve(panel, 'curve', value, { ...seen, means: means.y });
    iterates(panel, 'ahead', ahead ? spots.slice(0, most) : [], { as: 'ghost', box: seen.box });
  });
  const here = moment.between(at);
  const gone = spots.slice(Math.max(0, moment.index - most), moment.index + 1);
  tangent(
    panel,
    'tangent',
    { at: here, value: value(here), slope: slope(here) },
    { ...seen, reach: moment.reach(length) },
  );
  iterates(panel, 'path', [...gone, place(here)], { box: seen.box });
  ball(panel, 'ball', place(here), {
    box: seen.box,
    means: means.x,
    words: `${labels.x} = ${short(beyond(moment, at, (low + high) / 2))}`,
    edge: lastInside(place, (low + high) / 2, here, seen.box),
  });
  return seen;
}
