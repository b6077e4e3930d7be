import { cell } from './cell.ts';
import type { AnyDefinition, Column, Run } from './figure.ts';
import { fixed } from './numbers.ts';
import type { Lang, Text } from './text.ts';

const usualDigits = 3;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the types of a column are known to its figure only
type Any = any;

/** A column of any figure, with its key. */
export type AnyColumn = Column<Any, Any, Any> & { readonly key: string };

/** The columns of a figure in their order. */
export const columnsOf = (definition: AnyDefinition): AnyColumn[] =>
  Object.entries<Column<Any, Any, Any>>(definition.columns).map(([key, column]) => ({ key, ...column }));

/** The value of a column at a step. */
export const valueOf = (column: AnyColumn, run: Run, index: number, values: unknown) =>
  column.value(run.steps[index], values, run, index);

/** A value as labels and live formulas show it. */
export const shown = (value: number | string | Text | undefined, digits = usualDigits, lang: Lang = 'en'): string =>
  value === undefined ? '–' : typeof value === 'number' ? fixed(value, digits) : worded(value, lang);

/** A value as a table's cell shows it. */
export const inCell = (
  value: number | string | Text | undefined,
  digits = usualDigits + 2,
  lang: Lang = 'en',
): string => (value === undefined ? '' : typeof value === 'number' ? cell(value, digits) : worded(value, lang));

/** Words that are the same in both languages, or those of this one. */
export const worded = (value: string | Text, lang: Lang): string => (typeof value === 'string' ? value : value[lang]);

/** Everything of a step that stands somewhere as a live number, by slot name, ready to print. */
export function slotTexts(
  definition: AnyDefinition,
  run: Run,
  index: number,
  values: unknown,
  lang: Lang = 'en',
): Record<string, string> {
  const texts: Record<string, string> = { step: String(index) };
  for (const column of columnsOf(definition)) {
    texts[column.key] = shown(valueOf(column, run, index, values), column.digits, lang);
  }
  const more = definition.slots?.(run.steps[index], values as never, run, index) ?? {};
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
  run: Run,
  values: unknown,
  lang: Lang = 'en',
): Record<string, number> {
  const widths: Record<string, number> = {};
  for (const index of listed(run.steps.length, 60)) {
    for (const [key, words] of Object.entries(slotTexts(definition, run, index, values, lang))) {
      widths[key] = Math.max(widths[key] ?? 0, inDigits(words) + lettersMore(words));
    }
  }
  return widths;
}

/** By how much letters are wider than digits, at most: “backward” may not push on what follows it. */
const lettersMore = (words: string): number =>
  0.12 * (words.match(/[a-z]/gi)?.length ?? 0) + 0.45 * (words.match(/[mw]/gi)?.length ?? 0);

/** The width of a text in widths of a digit. A minus sign and a Chinese character are wider than one, a point narrower. */
export function inDigits(words: string): number {
  const wide = words.match(/[−=+×]/g)?.length ?? 0;
  const narrow = words.match(/\./g)?.length ?? 0;
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  return [...words].length + 0.6 * wide - 0.4 * narrow + han;
}
