import { mark } from './fields.ts';
import type { Live } from './live.ts';
import { Refusal } from './params/param.ts';

const bound = new WeakSet<Element>();

/** Opens the place where readers put in numbers of their own, with the data in use. */
export function openOwn(live: Live, name: string): void {
  const area = live.root.querySelector<HTMLTextAreaElement>(`[data-own="${name}"]`)!;
  if (!bound.has(area)) bind(live, area, name);
  area.parentElement!.hidden = false;
  if (area.value === '') fill(live, area, name);
  area.focus();
}

function bind(live: Live, area: HTMLTextAreaElement, name: string): void {
  bound.add(area);
  live.root.querySelector(`[data-use="${name}"]`)!.addEventListener('click', () => {
    const value = live.definition.params[name]!.parse(area.value);
    if (value instanceof Refusal) live.notice(value.message);
    const taken = !(value instanceof Refusal) && live.set({ [name]: value });
    if (taken) area.dataset.shown = area.value;
    mark(area, taken);
  });
  live.onChange(() => {
    const { preset } = live.values[name] as { preset?: string };
    if (preset) area.parentElement!.hidden = true;
    else if (area.value !== '' && area.value === area.dataset.shown) fill(live, area, name);
  });
}

/** The data in use, two columns; a point that is dragged changes them, what a reader is typing stays. */
function fill(live: Live, area: HTMLTextAreaElement, name: string): void {
  const { xs, ys } = live.values[name] as { xs: readonly number[]; ys: readonly number[] };
  const rows = xs.slice(0, 1000).map((x, i) => `${x}\t${ys[i]}`);
  area.value = area.dataset.shown = rows.join('\n');
}
