import type { AnyDefinition, Column } from './figure.ts';
import { cell, fixed } from './numbers.ts';

/** A column of any figure. */
export type AnyColumn = Column<any, any, any>;

const usualDigits = 3;

/** The value of a column at a step. */
export const valueOf = (column: AnyColumn, run: { steps: readonly unknown[] }, index: number, values: unknown) =>
  column.value(run.steps[index], index, values, run);

/** A value as labels and live formulas show it. */
export const shown = (value: number | string | undefined, digits = usualDigits): string =>
  value === undefined ? '–' : typeof value === 'number' ? fixed(value, digits) : value;

/** A value as a table's cell shows it. */
export const inCell = (value: number | string | undefined, digits = usualDigits + 2): string =>
  value === undefined ? '' : typeof value === 'number' ? cell(value, digits) : value;

/** Everything of a step that stands somewhere as a live number, by slot name, ready to print. */
export function slotTexts(
  definition: AnyDefinition,
  run: { steps: readonly unknown[] },
  index: number,
  values: unknown,
): Record<string, string> {
  const texts: Record<string, string> = { step: String(index) };
  for (const column of definition.columns) {
    texts[column.key] = shown(valueOf(column, run, index, values), column.digits);
  }
  const more = definition.slots?.(run.steps[index], index, values as never, run as never) ?? {};
  for (const [key, value] of Object.entries(more)) texts[key] = shown(value);
  return texts;
}

/** The steps a table lists: all of them, or some two hundred spread evenly with the first and the last. */
export function listed(count: number, most = 200): number[] {
  if (count <= most) return Array.from({ length: count }, (_, i) => i);
  return Array.from({ length: most }, (_, i) => Math.round((i * (count - 1)) / (most - 1)));
}

/** How wide each live number gets over the run, in characters, so that nothing moves while it plays. */
export function slotWidths(
  definition: AnyDefinition,
  run: { steps: readonly unknown[] },
  values: unknown,
): Record<string, number> {
  const widths: Record<string, number> = {};
  for (const index of listed(run.steps.length, 60)) {
    for (const [key, words] of Object.entries(slotTexts(definition, run, index, values))) {
      widths[key] = Math.max(widths[key] ?? 0, words.length);
    }
  }
  return widths;
}
