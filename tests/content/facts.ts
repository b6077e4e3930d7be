import type { Run } from '../../src/components/island/figure.ts';
import { readNumber } from '../../src/components/island/numbers.ts';
import { Refusal, type AnyParam } from '../../src/components/island/params/param.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitionOf } from '../figures/all.ts';

/**
 * The number a fact stands for, from the core: `by-hand.loss@2` is the figure by-hand's column (or slot) `loss` at step
 * 2, `@last` the last step; `?rate=0.02&start=1` sets parameters that are not the figure's usual ones.
 */
export function factValue(reference: string): number {
  const parsed = /^([\w-]+)\.([\w-]+)@(\d+|last)(?:\?(.*))?$/.exec(reference);
  if (!parsed) throw new Error(`“${reference}” is no reference. Wanted: figure.column@step?param=value`);
  const [, name = '', key = '', at = '', query = ''] = parsed;
  const definition = definitionOf(name);
  const params = definition.params as Record<string, AnyParam>;
  const values = initialValues(params, {});
  for (const [param, typed] of new URLSearchParams(query)) {
    const value: unknown = params[param]?.parse(typed);
    if (value === undefined || value instanceof Refusal) throw new Error(`“${reference}”: ${name} takes no ${param}=${typed}.`);
    values[param] = value;
  }
  const run = definition.trace(values) as Run;
  const index = at === 'last' ? run.steps.length - 1 : Number(at);
  if (index >= run.steps.length) throw new Error(`“${reference}”: the run ends with step ${run.steps.length - 1}.`);
  const column = definition.columns[key];
  const value = column
    ? column.value(run.steps[index], values, run, index)
    : definition.slots?.(run.steps[index], values, run, index)[key];
  const number = typeof value === 'string' ? readNumber(value) : value;
  if (number === undefined || Number.isNaN(number)) throw new Error(`“${reference}” has no number there.`);
  return number;
}

/** True when a number, rounded to the decimals that are written, is what is written. */
export function says(literal: string, value: number): boolean {
  const decimals = literal.split('.')[1]?.length ?? 0;
  return Number(value.toFixed(decimals)) === readNumber(literal);
}
