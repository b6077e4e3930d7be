import { oneOf } from '../checks.ts';

/** How squared residuals become one cost: their mean, their sum, or half their mean. */
export type Convention = 'mean' | 'sum' | 'half-mean';

export const conventions: readonly Convention[] = ['mean', 'sum', 'half-mean'];

/** What the mean of `n` squares is multiplied by to give the cost: 1, n or 1/2. */
export function conventionFactor(convention: Convention, n: number): number {
  switch (oneOf('convention', convention, conventions)) {
    case 'mean':
      return 1;
    case 'sum':
      return n;
    case 'half-mean':
      return 1 / 2;
  }
}
