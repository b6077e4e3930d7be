import type { Dataset } from '../data/dataset.ts';
import { remember } from '../remember.ts';
import { directionalDerivative, steepestAngle, steepness } from './directional.ts';
import { evenRegion } from './even-region.ts';
import type { Line } from './line.ts';
import { costAt, gradientAt, quadraticForm, type QuadraticForm } from './quadratic-form.ts';
import { regionWith } from './region-with.ts';
import type { Region } from './surface.ts';

/** All that can be said about the slopes of the cost at one place of the plane of w and b. */
export interface SlopesAt {
  readonly form: QuadraticForm;
  /** The part of the plane around it that is worth showing. */
  readonly region: Region;
  /** The steepest slope on that part; 1 if it is level everywhere. */
  readonly most: number;
  readonly cost: number;
  readonly gradient: Line;
  /** The length of the gradient. */
  readonly length: number;
  /** Where the gradient points, in degrees from the axis of w towards that of b. */
  readonly steepest: number;
  /** The slope in the direction that was asked for. */
  readonly toward: number;
  /** Where a step of descent leads. */
  readonly next: Line;
}

const bowlOf = remember((data: Dataset, w: number, b: number) => {
  const form = quadraticForm(data);
  const region = regionWith(evenRegion(form), [{ w, b }]);
  const corners = region.w.flatMap((at) => region.b.map((up) => steepness(gradientAt(form, { w: at, b: up }))));
  return { form, region, most: Math.max(...corners) || 1 };
});

/** The slopes at (w, b): by w, by b, in the given direction (in degrees), and the step that descent makes of them. */
export function slopesAt(
  data: Dataset,
  { w, b }: Line,
  { rate, direction }: { rate: number; direction: number },
): SlopesAt {
  const bowl = bowlOf(data, w, b);
  const gradient = gradientAt(bowl.form, { w, b });
  return {
    ...bowl,
    cost: costAt(bowl.form, { w, b }),
    gradient,
    length: steepness(gradient),
    steepest: (steepestAngle(gradient) * 180) / Math.PI,
    toward: directionalDerivative(gradient, (direction * Math.PI) / 180),
    next: { w: w - rate * gradient.w, b: b - rate * gradient.b },
  };
}
