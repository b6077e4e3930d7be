import type { Dataset } from '../data/dataset.ts';
import { withSizes, type Sizes } from '../data/standardise.ts';
import { remember } from '../remember.ts';
import { evenRegion } from './even-region.ts';
import { familiesOf, type Family } from './family.ts';
import { curvatures, minimum, quadraticForm, type Minimum, type QuadraticForm } from './quadratic-form.ts';
import type { Region } from './surface.ts';

/** The bowl of a line's cost on one data set, with all that stays the same while it is turned and cut. */
export interface Bowl {
  readonly form: QuadraticForm;
  /** The part of the plane of w and b over which it is shown. */
  readonly region: Region;
  /** Its parabolas e(w), closer and closer. */
  readonly steps: readonly Family[];
  readonly least: Minimum;
  /** How many times as strongly it curves across its valley as along it; Infinity if all sizes are equal. */
  readonly ratio: number;
}

/** The bowl of the data with its sizes as measured, centred or standardised. The last one asked for is kept. */
export const bowlOf: (data: Dataset, sizes: Sizes) => Bowl = remember((data: Dataset, sizes: Sizes) => {
  const form = quadraticForm(withSizes(data, sizes));
  const region = evenRegion(form);
  const steps = familiesOf(form, region);
  return { form, region, steps, least: minimum(form), ratio: curvatures(form).ratio };
});
