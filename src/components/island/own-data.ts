import { mark } from './fields.ts';
import type { Live } from './live.ts';
import { Refusal } from './params/param.ts';

const atOnce = 1000; // rows that are written anew while a hand moves a point; of more, a browser is slow to lay them out
const rest = 300; // milliseconds after the last change: then they are written, too

const bound = new WeakMap<Element, () => void>();

/** Opens the place where readers put in numbers of their own, with the data in use. */
export function openOwn(live: Live, name: string): void {
  const area = live.root.querySelector<HTMLTextAreaElement>(`[data-own="${name}"]`)!;
  const fill = bound.get(area) ?? bind(live, area, name);
  area.parentElement!.hidden = false;
  if (area.value === '') fill();
}

/** Joins the place to the data: a point that is dragged changes its rows, what a reader is typing stays. */
function bind(live: Live, area: HTMLTextAreaElement, name: string): () => void {
  let known = ''; // the data in use, as they were written here or taken from here
  let waiting: ReturnType<typeof setTimeout> | undefined;

  /** Writes the data in use, every row of them: what is missing here would be missing from the figure after “Use”. */
  function fill(): void {
    stopWaiting();
    const { xs, ys } = live.values[name] as { xs: readonly number[]; ys: readonly number[] };
    area.value = known = xs.map((x, i) => `${x}\t${ys[i]}`).join('\n');
  }

  function stopWaiting(): void {
    clearTimeout(waiting);
    waiting = undefined;
  }

  const untouched = (): boolean => area.value !== '' && area.value === known;

  /** Writes what has waited for the hand to rest, unless the reader was quicker to type. */
  function catchUp(): void {
    if (waiting !== undefined && untouched()) fill();
    stopWaiting();
  }

  bound.set(area, fill);
  live.root.querySelector(`[data-use="${name}"]`)!.addEventListener('click', () => {
    catchUp();
    const value = live.definition.params[name]!.parse(area.value);
    if (value instanceof Refusal) live.notice(value.message);
    const taken = !(value instanceof Refusal) && !live.set({ [name]: value });
    if (taken) known = area.value;
    mark(area, taken);
  });
  live.onChange(() => {
    const { preset, xs } = live.values[name] as { preset?: string; xs: readonly number[] };
    stopWaiting();
    if (preset) area.parentElement!.hidden = true;
    else if (!untouched()) return;
    else if (xs.length <= atOnce) fill();
    else waiting = setTimeout(catchUp, rest);
  });
  return fill;
}
