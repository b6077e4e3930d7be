import type { Dataset } from '../../lib/data/dataset.ts';
import type { Sample } from '../../lib/descent/objective.ts';
import type { Passes } from '../../lib/network/two-passes.ts';
import type { Why } from '../island/figure.ts';
import { exact } from '../island/exact.ts';
import { text } from '../island/text.ts';

const most = 6; // terms that are written out
const digits = 6; // of terms and sum alike, so that the ones add up to the other

/** The points of a sample, as a data set of their own. */
export const pick = (data: Dataset, sample: Sample): Dataset =>
  sample === 'all' ? data : { xs: sample.map((i) => data.xs[i]!), ys: sample.map((i) => data.ys[i]!) };

/** Where the length of a gradient comes from: its partial derivatives, and the same by finite differences. */
export function whyLength(
  gradient: readonly number[],
  cost: (at: readonly number[]) => number,
  at: readonly number[],
): Why {
  const few = gradient.slice(0, most).map((slope) => `(${exact(slope, digits)})²`);
  const more = gradient.length > most ? ` + … (${gradient.length})` : '';
  return {
    lines: [`√[ ${few.join(' + ')}${more} ] = ${exact(Math.hypot(...gradient), digits)}`],
    check: {
      by: text('Each partial derivative by finite differences of the cost:', '每个偏导数都用代价的有限差分算：'),
      slopes: at.map((value, i) => [(moved) => cost(at.with(i, moved)), value]),
    },
  };
}

/** Where a prediction comes from: the shares of the neurons and the intercept. */
export function whyShares(
  { shares, intercept }: { readonly shares: readonly number[]; readonly intercept: number },
  sum: number,
): Why {
  const terms = [...shares, intercept].map((v, i) =>
    i ? `${v < 0 ? '−' : '+'} ${exact(Math.abs(v), digits)}` : exact(v, digits),
  );
  return { lines: [`${terms.join(' ')} = ${exact(sum, digits)}`] };
}

/** Where the slope along the first weight comes from, and the same by a finite difference of the cost over that weight. */
export function whyFirstWeight({ byS, x, byW, w }: Passes, cost: (w1: number) => number): Why {
  return {
    lines: [`∂e/∂s₁ × x = ${exact(byS[0], digits)} × ${exact(x, digits)} = ${exact(byW[0], digits)}`],
    check: {
      by: text('By finite differences of the cost:', '用代价的有限差分算：'),
      slopes: [[cost, w[0]]],
    },
  };
}
