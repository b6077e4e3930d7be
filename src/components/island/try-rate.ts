import type { Verdict } from './figure.ts';
import { exact } from './exact.ts';
import { short } from './numbers.ts';
import { text } from './text.ts';

/** Numbers that are set beside each other, with four digits, or as many more as tell them apart. */
export function apart(...values: readonly number[]): string[] {
  for (let digits = 4; ; digits++) {
    const shown = values.map((value) => exact(value, digits));
    if (digits === 17 || new Set(shown).size === values.length) return shown;
  }
}

/** The way out of a run that diverges: a learning rate that works. */
export const tryRate = (works: number): NonNullable<Verdict['remedy']> => ({
  label: text(`Try α = ${short(works)}`, `试试 α = ${short(works)}`),
  set: { rate: works },
});
