import type { Panel } from '../marks/panel.ts';
import type { Live } from './live.ts';
import { moverOf, type Mover } from './movers.ts';
import { plain } from './no-power.ts';
import type { Handle } from './stage.ts';

interface State {
  handle: Handle;
  /** What the group's words were made of. */
  told: readonly unknown[];
}

const bound = new WeakMap<SVGGElement, State>();

/** Lets a drawn handle be dragged, by hand or by keys; its parameter stays the only state. */
export function bindHandle(live: Live, group: SVGGElement, panel: Panel, handle: Handle): void {
  if (!bound.has(group)) bind(live, group, panel, handle);
  const state = bound.get(group)!;
  state.handle = handle;
  const { label: name, symbol = '' } = live.definition.params[handle.param];
  const label = handle.label?.[live.lang] ?? `${symbol.length === 1 ? symbol : ''} ${name[live.lang]}`.trim();
  const told = [live.values[handle.param], handle.says, label, ...(handle.within?.flat() ?? [])];
  if (told.length === state.told.length && told.every((part, i) => Object.is(part, state.told[i]))) return;
  state.told = told;
  const { now, ends, words } = moverFor(live, handle);
  // What was typed may lie beyond the ends.
  group.setAttribute('aria-valuemin', plain(Math.min(ends[0], now)));
  group.setAttribute('aria-valuemax', plain(Math.max(ends[1], now)));
  group.setAttribute('aria-valuenow', plain(now));
  group.setAttribute('aria-valuetext', handle.says ?? words);
  group.setAttribute('aria-label', label);
}

const moverFor = (live: Live, handle: Handle): Mover =>
  moverOf(live.definition.params[handle.param], live.values[handle.param], handle, live.lang);

function bind(live: Live, group: SVGGElement, panel: Panel, first: Handle): void {
  const state: State = { handle: first, told: [] };
  bound.set(group, state);
  group.setAttribute('role', 'slider');
  group.setAttribute('tabindex', '0');

  let grabbed: number | undefined; // the pointer that holds the handle
  let wanted: PointerEvent | undefined; // the latest move that was not drawn yet
  let off = { x: 0, y: 0 }; // from the handle to where it was taken: it does not jump to the pointer
  let before: unknown; // the value when it was taken
  group.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    group.focus({ preventScroll: true });
    group.setPointerCapture(event.pointerId);
    grabbed = event.pointerId;
    const { x, y } = inPanel(event);
    off = { x: x - state.handle.x, y: y - state.handle.y };
    before = live.values[state.handle.param];
    halt();
  });
  group.addEventListener('pointermove', (event) => {
    if (event.pointerId !== grabbed) return;
    if (!wanted) requestAnimationFrame(follow); // at most one move a frame, the latest
    wanted = event;
  });
  group.addEventListener('pointerup', () => (grabbed = undefined));
  group.addEventListener('pointercancel', (event) => {
    if (event.pointerId !== grabbed) return;
    grabbed = wanted = undefined;
    live.set({ [state.handle.param]: before }); // the browser took it for scrolling: nothing was meant to move
  });

  /** Stops a run whose numbers are about to change; turning a drawing changes none. */
  function halt(): void {
    if (!state.handle.anywhere) live.player.pause();
  }

  function follow(): void {
    if (!wanted) return;
    const { x, y } = inPanel(wanted);
    wanted = undefined;
    const { handle } = state;
    live.set({ [handle.param]: moverFor(live, handle).dragged(handle.take(x - off.x, y - off.y)) }, true);
  }

  function inPanel({ clientX, clientY }: PointerEvent): DOMPoint {
    return new DOMPoint(clientX, clientY).matrixTransform(panel.root.node()!.getScreenCTM()?.inverse());
  }

  group.addEventListener('keydown', (event) => {
    const { handle } = state;
    const next = moverFor(live, handle).keyed(event.key);
    if (next === undefined) return;
    event.preventDefault();
    halt();
    live.set({ [handle.param]: next }, true);
  });
}
