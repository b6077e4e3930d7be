/** Runs what a component does while the site is built; if it fails, the build stops with the page and the tag named. */
export function onPage<T>(page: URL, tag: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new Error(`${page.pathname}: <${tag}>: ${(error as Error).message}`, { cause: error });
  }
}
