import type { Line } from './line.ts';
import { parabolaInW, vertex } from './parabola.ts';
import type { QuadraticForm } from './quadratic-form.ts';
import type { Region } from './surface.ts';

/** The parabolas e(w) of evenly spaced values of b. */
export interface Family {
  /** The distance from one b to the next; undefined for a single parabola. */
  readonly spacing: number | undefined;
  /** The values of b: the multiples of the spacing within the region, b = 0 among them if it lies there. */
  readonly bs: readonly number[];
  /** The lowest point on all these parabolas. */
  readonly best: Line & { readonly cost: number };
}

/** The spacings, in the order shown, for a region of b that is about one to five units wide. */
const spacings = [0.5, 0.2, 0.1, 0.05, 0.02, 0.01] as const;

/**
 * From the one parabola at b = 0 to parabolas so close that they fill a surface: spacings 0.5, 0.2, … 0.01, times a power
 * of ten where the region asks for it, so that the last family has at most 501 members.
 */
export function familiesOf(form: QuadraticForm, { b: [low, high] }: Region): Family[] {
  const unit = 10 ** Math.ceil(Math.log10((high - low) / 5) - 1e-9);
  const single: Family = { spacing: undefined, bs: [0], best: lowest(form, [0]) };
  if (!(Number.isFinite(unit) && unit > 0)) return [single];
  return [
    single,
    ...spacings.map((share): Family => {
      const spacing = share * unit;
      const [first, last] = [Math.ceil(low / spacing), Math.floor(high / spacing)];
      const bs = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * spacing);
      return { spacing, bs, best: lowest(form, bs) };
    }),
  ];
}

function lowest(form: QuadraticForm, bs: readonly number[]): Family['best'] {
  let best = { w: 0, b: 0, cost: Infinity };
  for (const b of bs) {
    const { at, value } = vertex(parabolaInW(form, b));
    if (value < best.cost) best = { w: at, b, cost: value };
  }
  return best;
}
