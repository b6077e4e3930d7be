import { quote } from './numbers.ts';
import { Refusal, type Params } from './params/param.ts';
import { strings } from './strings.ts';
import type { Text } from './text.ts';

/** What an address says about one figure. */
export interface FromUrl {
  readonly values: Record<string, unknown>;
  readonly step: string | undefined;
  /** One sentence for each thing that could not be used. */
  readonly notes: readonly Text[];
}

/** Reads `key.param=value` pairs of an address; what is unknown or impossible is left out and noted. */
export function readUrl(search: string, key: string, params: Params): FromUrl {
  const values: Record<string, unknown> = {};
  const notes: Text[] = [];
  let step: string | undefined;
  for (const [name, typed] of new URLSearchParams(search)) {
    if (!name.startsWith(`${key}.`)) continue;
    const param = name.slice(key.length + 1);
    if (param === 'step') step = typed;
    else if (!Object.hasOwn(params, param)) {
      notes.push(strings.unknownParam(quote(name), [...Object.keys(params), 'step'].join(', ')));
    } else {
      const value = params[param]!.parse(typed);
      if (value instanceof Refusal) notes.push(value.message);
      else values[param] = value;
    }
  }
  return { values, step, notes };
}

const longest = 4000; // characters: some browsers and most messengers cut longer addresses

/** The address with this figure's state in it, and everything else of it as it was. Defaults leave no trace; a table that is too long for an address is left out. */
export function writeUrl(
  href: string,
  key: string,
  params: Params,
  values: Readonly<Record<string, unknown>>,
  initial: Readonly<Record<string, unknown>>,
  step: number | undefined,
): string {
  const url = new URL(href);
  for (const name of [...url.searchParams.keys()]) if (name.startsWith(`${key}.`)) url.searchParams.delete(name);
  for (const [name, param] of Object.entries(params)) {
    if (values[name] === initial[name]) continue;
    const shown = param.format(values[name]);
    if (shown.length <= longest && shown !== param.format(initial[name])) url.searchParams.set(`${key}.${name}`, shown);
  }
  if (step !== undefined) url.searchParams.set(`${key}.step`, String(step));
  return url.href.replace(/%2C/gi, ',').replace(/%3B/gi, ';');
}
