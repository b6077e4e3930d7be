/**
 * The address of the site from the environment variable SITE; this machine's if it is not set.
 *
 * @throws when it is no address, or goes on after the host; the message says what is wanted
 */
export function siteAddress(given: string | undefined): string {
  if (!given) return 'http://localhost:4321';
  const wanted = 'wanted is an address such as https://someone.github.io';
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!/^https?:$/.test(url?.protocol ?? '')) throw new Error(`SITE is "${given}": ${wanted}.`);
  if (url!.pathname === '/') return given;
  throw new Error(`SITE is "${given}": ${wanted}. The rest goes into BASE="${url!.pathname}".`);
}
