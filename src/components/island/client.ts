import type { FigureComponent } from './figure.ts';
import { bringToLife } from './live.ts';
import { nextTask } from './next-task.ts';
import { langOf } from './text.ts';
import { linkSymbols } from './symbols.ts';

/** The figure that comes to life at present: the next one waits for it. */
let turn: Promise<unknown> = Promise.resolve();

/** Astro's view of the frame in the browser: the figure stands in the page already, here it comes to life. */
export default (island: HTMLElement) => (component: FigureComponent, props: Record<string, unknown>) => {
  const root = island.querySelector<HTMLElement>('[data-figure]');
  if (!root || root.hasAttribute('data-live')) return;
  const alive = turn
    .then(nextTask)
    .then(() => bringToLife(root, component.definition, props, langOf(document.documentElement.lang)));
  turn = alive.catch(() => undefined);
  linkSymbols();
  return alive;
};
