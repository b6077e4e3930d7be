import type { Params } from './params/param.ts';

const inSearch = 4000; // characters: servers refuse an address of more than 8 kB

/** The most characters that a value may take in an address: long ones stand behind the #, which servers never see. */
export const longest = 30_000;

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
  let hash = url.hash.replace(new RegExp(`&${key}\\.[^&]*`, 'g'), '');
  for (const name of [...url.searchParams.keys()]) if (name.startsWith(`${key}.`)) url.searchParams.delete(name);
  for (const [name, param] of Object.entries(params)) {
    if (values[name] === initial[name]) continue;
    const shown = param.format(values[name]);
    if (shown === param.format(initial[name])) continue;
    if (shown.length <= inSearch) url.searchParams.set(`${key}.${name}`, shown);
    else if (shown.length <= longest) hash += `&${key}.${name}=${shown}`;
  }
  if (step !== undefined) url.searchParams.set(`${key}.step`, String(step));
  url.hash = hash.replace('#', '');
  return url.href.replace(/%2C/gi, ',').replace(/%3B/gi, ';');
}

/** What an address says about figures, before its # and behind it. */
export const askedOf = ({ search, hash }: Pick<URL, 'search' | 'hash'>): string => search + hash.replace('#', '&');
