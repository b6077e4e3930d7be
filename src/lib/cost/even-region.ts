import { minimum, type QuadraticForm } from './quadratic-form.ts';
import type { Region } from './surface.ts';

/** So many times may one of w and b count for more than the other before they get scales of their own. */
const mostUneven = 5;

/**
 * A square of the plane of w and b with the minimum in its middle: the same length stands for the same change of w and of
 * b, so that a round bowl looks round and a flat one flat. It holds b = 0, and reaches as far as the typical size of y.
 *
 * Where w counts for far more or far less than b (sizes in thousands, say), one such scale would show nothing: then w
 * has a scale of its own.
 */
export function evenRegion(form: QuadraticForm): Region {
  const { w, b } = minimum(form);
  const typical = Math.sqrt(form.c / form.factor); // the root of the mean of y²
  const side = 1.15 * Math.max(Math.abs(b), 1.2 * typical) || 1;
  const uneven = Math.sqrt(form.bb / form.ww);
  const even = !(uneven > mostUneven || uneven < 1 / mostUneven) || !Number.isFinite(uneven);
  const across = even ? side : side * uneven;
  return { w: [w - across, w + across], b: [b - side, b + side] };
}
