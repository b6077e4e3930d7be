type Island = HTMLElement & { start?: () => void };
type Load = () => Promise<() => Promise<void>>;

/**
 * A figure comes to life when it is seen, and its controls are asleep until then. Whoever goes by the tab key would pass
 * them by: with the first Tab all figures of the page are called, in their order.
 */
function wake(event: KeyboardEvent): void {
  if (event.key !== 'Tab') return;
  removeEventListener('keydown', wake);
  const directives = ((self as { Astro?: Record<string, unknown> }).Astro ??= {});
  directives.tabbed = async (load: Load) => (await load())();
  for (const island of document.querySelectorAll<Island>('astro-island[ssr]')) {
    island.setAttribute('client', 'tabbed');
    island.start?.();
  }
}
addEventListener('keydown', wake);
