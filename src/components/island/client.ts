import type { FigureComponent } from './figure.ts';
import { bringToLife } from './live.ts';
import { nextTask } from './next-task.ts';
import { langOf } from './text.ts';

/** The figure that comes to life at present: the next one waits for it. */
let turn: Promise<unknown> = Promise.resolve();

/** The figures that live, or wait for their turn: when a reader tabs, they are all called a second time. */
const begun = new WeakSet<Element>();

let linked = false;

/** Symbols light up what they stand for. Only who points at something, or moves the focus, needs that code. */
function linkSymbols(): void {
  if (linked) return;
  linked = true;
  const onPoint = (event: Event): void =>
    void import('./symbols.ts').then(
      ({ lightUp }) => lightUp(event),
      () => undefined,
    );
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, onPoint, { passive: true });
}

/** Astro's view of the frame in the browser: the figure stands in the page already, here it comes to life. */
export default (island: HTMLElement) => (component: FigureComponent, props: Record<string, unknown>) => {
  const root = island.querySelector<HTMLElement>('[data-figure]');
  if (!root || begun.has(root)) return;
  begun.add(root);
  const alive = turn
    .then(nextTask)
    .then(() => bringToLife(root, component.definition, props, langOf(document.documentElement.lang)));
  turn = alive.catch(() => undefined);
  linkSymbols();
  return alive;
};
