import type { FigureComponent } from './figure.ts';
import { bringToLife } from './live.ts';
import { langOf } from './text.ts';
import { linkSymbols } from './symbols.ts';

/** Astro's view of the frame in the browser: the figure stands in the page already, here it comes to life. */
export default (island: HTMLElement) => (component: FigureComponent, props: Record<string, unknown>) => {
  const root = island.querySelector<HTMLElement>('[data-figure]');
  if (!root || root.hasAttribute('data-live')) return;
  bringToLife(root, component.definition, props, langOf(document.documentElement.lang));
  linkSymbols();
};
