import { Refusal, type Params } from './params/param.ts';

/** Props of a figure's tag that are the frame's, not the figure's. */
export const frameProps = ['step', 'autoplay'] as const;

/** The values a figure starts from: its declared ones, with an author's props in their place. */
export function initialValues(params: Params, props: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, param] of Object.entries(params)) {
    if (props[name] === undefined) {
      values[name] = param.initial;
      continue;
    }
    const taken = param.accept(props[name]);
    if (taken instanceof Refusal) throw new Error(taken.message.en);
    values[name] = taken;
  }
  return values;
}

/** Fetches what the parameters lack to read these texts, name by name. */
export async function readied(params: Params, typed: Iterable<readonly [string, unknown]>): Promise<void> {
  for (const [name, value] of typed) await params[name]?.ready?.(String(value));
}
