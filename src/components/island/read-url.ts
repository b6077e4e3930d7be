import type { Live } from './live.ts';
import { quote } from './numbers.ts';
import { Refusal, type Params } from './params/param.ts';
import { text, type Text } from './text.ts';
import { readied } from './values.ts';

/** What an address says about one figure. */
export interface FromUrl {
  readonly values: Record<string, unknown>;
  readonly step: string | undefined;
  /** One sentence for each thing that could not be used. */
  readonly notes: readonly Text[];
  /** Whether a parameter that was asked for got no value, not even from a second mention. */
  readonly missing: boolean;
}

/** What is said of an address that cannot be used as it is. */
export const addressStrings = {
  unknownParam: (key: string, allowed: string) =>
    text(
      `The address asks for “${key}”, which this figure does not have. It has: ${allowed}.`,
      `网址里的“${key}”不是这幅图的参数。可用：${allowed}。`,
    ),
  keptDefault: text('The usual value is used instead.', '现已改用默认值。'),
  badStep: (typed: string, last: number) =>
    text(`Step “${typed}” is not part of this run. Allowed: 0 to ${last}.`, `没有第“${typed}”步。可用：0 到 ${last}。`),
} as const;

/** Reads `key.param=value` pairs of an address; what is unknown or impossible is left out and noted. */
export function readUrl(asked: string, key: string, params: Params): FromUrl {
  const values: Record<string, unknown> = {};
  const notes: Text[] = [];
  const refused: string[] = [];
  let step: string | undefined;
  for (const [name, typed] of new URLSearchParams(asked)) {
    if (!name.startsWith(`${key}.`)) continue;
    const param = name.slice(key.length + 1);
    if (param === 'step') step = typed;
    else if (!Object.hasOwn(params, param)) {
      notes.push(addressStrings.unknownParam(quote(name), [...Object.keys(params), 'step'].join(', ')));
    } else {
      const value = params[param]!.parse(typed);
      if (value instanceof Refusal) {
        notes.push(value.message);
        refused.push(param);
      } else values[param] = value;
    }
  }
  return { values, step, notes, missing: refused.some((param) => !(param in values)) };
}

/** Puts a figure into the state that an address asks for; what cannot be used is said, and stays as it was. */
export async function takeUp(live: Live, asked: string): Promise<void> {
  const own = `${live.key}.`;
  const typed = [...new URLSearchParams(asked)].filter(([name]) => name.startsWith(own));
  await readied(
    live.definition.params,
    typed.map(([name, value]) => [name.slice(own.length), value]),
  );
  const { values, step, notes, missing } = readUrl(asked, live.key, live.definition.params);
  const refused = Object.keys(values).length > 0 && live.set(values) !== undefined; // by the core: each value alone was possible
  const last = live.run.steps.length - 1;
  const known = step === undefined || (/^\d{1,7}$/.test(step) && Number(step) <= last);
  if (step !== undefined && known) live.position = Number(step);
  const said = known ? notes : [...notes, addressStrings.badStep(step.slice(0, 40), last)];
  const usual = refused || missing || !known ? [addressStrings.keptDefault] : [];
  if (usual.length + said.length > 0) alsoSay(live, ...said, ...usual);
}

/** Says something beside what a figure's notice says already: one refusal does not take the place of another. */
export function alsoSay(live: Pick<Live, 'root' | 'notice'>, ...words: readonly Text[]): void {
  const standing = live.root.querySelector('[data-notice]')!.textContent;
  live.notice(...(standing ? [text(standing, standing)] : []), ...words);
}
