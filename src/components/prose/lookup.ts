// Numbers of the figures, looked up while the site is built: prose says what the core computed, or the build stops.
import { InputError } from '../../lib/input-error.ts';
import type { AnyDefinition, FigureComponent, Run } from '../island/figure.ts';
import { readNumber } from '../island/numbers.ts';
import { Refusal, type AnyParam, type Params } from '../island/params/param.ts';
import { columnsOf, valueOf } from '../island/shown.ts';
import type { Lang } from '../island/text.ts';
import { initialValues } from '../island/values.ts';

/** Which number of a figure is meant: values other than its usual ones, and the step. */
export interface Wanted {
  /** A step of the run, from 0 (the default); `'last'` is where the run ends. */
  readonly at?: number | 'last';
  /** Parameters, as a tag hands them over or as an address writes them. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** In which language a word is wanted; English if not said. */
  readonly lang?: Lang;
}

const modules = import.meta.glob<{ default: FigureComponent }>('../figures/*.ts', { eager: true });
const definitions = new Map(
  Object.values(modules).map((module) => [module.default.definition.name, module.default.definition]),
);

/**
 * The figure with this name. The second one of a kind on a page has the key `name-2`: that is found too.
 *
 * @throws when there is none; the message lists those there are
 */
export function figureNamed(name: string): AnyDefinition {
  const found = definitions.get(name) ?? definitions.get(name.replace(/-\d+$/, ''));
  if (found) return found;
  throw new Error(`There is no figure "${name}". There are: ${[...definitions.keys()].sort().join(', ')}.`);
}

/**
 * A number (or word) that a figure shows: `figure.column` or `figure.slot`, at a step, at its usual values or others.
 *
 * @throws when figure, column, parameter or step do not exist; the message says what does
 */
export function lookup(of: string, { at = 0, params = {}, lang = 'en' }: Wanted = {}): number | string {
  const dot = of.indexOf('.');
  if (dot < 0) throw new Error(`"${of}" names no number. Allowed: figure.column or figure.slot.`);
  const [name, key] = [of.slice(0, dot), of.slice(dot + 1)];
  const definition = figureNamed(name);
  const { values, run } = runOf(definition, params);
  const last = run.steps.length - 1;
  const step = at === 'last' ? last : at;
  if (!Number.isInteger(step) || step < 0 || step > last) {
    throw new Error(`${of} has no step ${String(at)}. Allowed: whole numbers from 0 to ${last}, or "last".`);
  }
  const columns = columnsOf(definition);
  const column = columns.find((each) => each.key === key);
  const slots = column ? {} : (definition.slots?.(run.steps[step], values, run, step) ?? {});
  const value = column ? valueOf(column, run, step, values) : slots[key];
  if (value !== undefined) return typeof value === 'object' ? value[lang] : value;
  if (column) throw new Error(`${of} has no value at step ${step}.`);
  const allowed = [...columns.map((each) => each.key), ...Object.keys(slots)].join(', ');
  throw new Error(`The figure "${name}" has no number "${key}". It has: ${allowed}.`);
}

/**
 * The same as a finite number, for answers that are checked. What a slot has made ready to print is read back.
 *
 * @throws also when the value is a word
 */
export function lookupNumber(of: string, wanted: Wanted = {}): number {
  const value = lookup(of, wanted);
  const read = typeof value === 'number' ? value : readNumber(value);
  if (Number.isFinite(read)) return read;
  throw new Error(`${of} is “${value}”, not a number.`);
}

/**
 * Reads a reference as front matter and props write it: `by-hand.loss@2?rate=0.02&start=1`, step and parameters in
 * either order.
 *
 * @throws when it is none
 */
export function parseReference(reference: string): { of: string; wanted: Wanted } {
  const found = /^([\w-]+\.[\w-]+)(?:@(\d+|last))?(?:\?([^@]*))?(?:@(\d+|last))?$/.exec(reference);
  if (!found) {
    throw new Error(`"${reference}" is no reference. Allowed: figure.column, then @step, then ?param=value&….`);
  }
  const [, of = '', first, search = '', second] = found;
  const step = first ?? second;
  const params = Object.fromEntries(new URLSearchParams(search));
  return { of, wanted: { params, ...(step === undefined ? {} : { at: step === 'last' ? step : Number(step) }) } };
}

const runs = new Map<string, { values: Record<string, unknown>; run: Run }>();

/**
 * The run of a figure at its usual values, with `params` in their place; the values too.
 *
 * @throws when a parameter does not exist or is refused
 */
export function runOf(definition: AnyDefinition, params: Readonly<Record<string, unknown>>) {
  const id = `${definition.name}?${JSON.stringify(params)}`;
  const known = runs.get(id);
  if (known) return known;
  const values = initialValues(definition.params as Params, {});
  for (const [name, value] of Object.entries(params)) values[name] = accepted(definition, name, value);
  try {
    const fresh = { values, run: definition.trace(values as never) as Run };
    runs.set(id, fresh);
    return fresh;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new Error(`The figure "${definition.name}" refuses ${JSON.stringify(params)}: ${error.message}`, {
      cause: error,
    });
  }
}

function accepted(definition: AnyDefinition, name: string, value: unknown): unknown {
  const known = definition.params as Readonly<Record<string, AnyParam>>;
  const param = known[name];
  if (!param) {
    const allowed = Object.keys(known).join(', ');
    throw new Error(`The figure "${definition.name}" has no parameter "${name}". It has: ${allowed}.`);
  }
  const taken: unknown = typeof value === 'string' ? param.parse(value) : param.accept(value);
  if (taken instanceof Refusal) throw new Error(taken.message.en);
  return taken;
}
