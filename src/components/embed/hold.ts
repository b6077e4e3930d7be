import type { Live } from '../island/live.ts';

/**
 * Has parameters keep the values they have, whoever wants to change them: a field, a hand, a click, a remedy, Reset. What
 * would change nothing but them is disabled, or not offered, whenever it is made.
 */
export function hold(live: Live, held: ReadonlySet<string>): void {
  const set = live.set.bind(live);
  live.set = (changes, moving) => {
    const free = Object.entries(changes).filter(([name]) => !held.has(name));
    return free.length > 0 ? set(Object.fromEntries(free), moving) : undefined;
  };
  disableFields(live, held);
  const show = (): void => {
    holdHandles(live.root, held);
    withdrawRemedies(live.root, held);
  };
  const render = live.render.bind(live);
  live.render = (moving) => {
    render(moving); // which may draw handles that were not there before
    show();
  };
  live.onChange(show); // a verdict comes with the words, which may be later than the drawing
  show();
}

function disableFields({ root, definition }: Live, held: ReadonlySet<string>): void {
  for (const kind of ['param', 'slider', 'example', 'own', 'use']) {
    for (const control of root.querySelectorAll<HTMLInputElement>(`[data-${kind}]`)) {
      if (held.has(control.dataset[kind]!)) control.disabled = true;
    }
  }
  const free = Object.keys(definition.params).some((name) => !held.has(name));
  root.querySelector<HTMLButtonElement>('[data-do=reset]')!.disabled = !free;
}

function holdHandles(root: Element, held: ReadonlySet<string>): void {
  for (const handle of root.querySelectorAll('.handle')) {
    if (!held.has(handle.getAttribute('data-moves')!)) continue;
    handle.setAttribute('aria-disabled', 'true');
    handle.removeAttribute('tabindex');
  }
}

/** Half a remedy is none: one that needs something locked goes as a whole. */
function withdrawRemedies(root: Element, held: ReadonlySet<string>): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-remedy]')) {
    const changes = JSON.parse(button.dataset.remedy!) as object;
    if (Object.keys(changes).some((name) => held.has(name))) button.remove();
  }
}
