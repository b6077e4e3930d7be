import type { Verdict } from './figure.ts';
import { short } from './numbers.ts';
import { text } from './text.ts';

/** The way out of a run that diverges: a learning rate that works. */
export const tryRate = (works: number): NonNullable<Verdict['remedy']> => ({
  label: text(`Try α = ${short(works)}`, `试试 α = ${short(works)}`),
  set: { rate: works },
});
