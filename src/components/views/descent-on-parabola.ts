import { slopeAt, valueAt, type Parabola } from '../../lib/cost/parabola.ts';
import type { Moment } from '../island/moment.ts';
import type { Stage } from '../island/stage.ts';
import type { Plot } from '../marks/plot.ts';
import { windowOn } from '../marks/window.ts';
import { descentView } from './descent-on-curve.ts';

interface Descent<S> {
  readonly parabola: Parabola;
  readonly steps: readonly S[];
  readonly moment: Moment<S>;
  /** Where on the axis a step stands. */
  readonly at: (step: S) => number;
  /** What the axes are called. */
  readonly x?: string;
  readonly y: string;
  /** The symbols whose colours they wear. */
  readonly means?: { readonly x: string; readonly y: string };
  /** How far off, in multiples of the start's distance, a step may stretch the picture. */
  readonly most?: number;
  /** Whether the way still to come is shown; it is unless told otherwise. */
  readonly ahead?: boolean;
}

/** Descent on a parabola, in a window that holds its first steps. */
export function descentOnParabola<S>(stage: Stage, name: string, descent: Descent<S>): Plot {
  const { parabola, steps, at, x = 'w', y, means, most } = descent;
  return descentView(stage, name, {
    ...descent,
    value: (w) => valueAt(parabola, w),
    slope: (w) => slopeAt(parabola, w),
    window: windowOn(parabola, steps.slice(0, 8).map(at), most),
    labels: { x, y },
    ...(means && { means }),
  });
}
