import type { Panel } from '../marks/panel.ts';
import type { Live } from './live.ts';
import { short } from './numbers.ts';
import type { NumberParam } from './params/number.ts';
import type { PointParam } from './params/point.ts';
import { fromSlider, toSlider } from './slider.ts';
import type { Handle } from './stage.ts';

const bound = new WeakMap<SVGGElement, { handle: Handle }>();

/** Lets a drawn handle be dragged, by hand or by keys; its parameter stays the only state. */
export function bindHandle(live: Live, group: SVGGElement, panel: Panel, handle: Handle): void {
  const known = bound.get(group);
  if (known) known.handle = handle;
  else bind(live, group, panel, handle);
  const param = live.definition.params[handle.param] as NumberParam | PointParam;
  const value = live.values[handle.param] as number | readonly number[];
  const first = typeof value === 'number' ? value : value[0]!;
  const words = handle.says ?? (typeof value === 'number' ? short(value, 4) : value.map((v) => short(v, 4)).join(', '));
  if (group.getAttribute('aria-valuetext') === words) return;
  group.setAttribute('aria-valuenow', String(first));
  group.setAttribute('aria-valuetext', words);
  group.setAttribute('aria-label', (handle.label ?? param.label)[live.lang]);
}

function bind(live: Live, group: SVGGElement, panel: Panel, first: Handle): void {
  const state = { handle: first };
  bound.set(group, state);
  const param = live.definition.params[first.param] as NumberParam | PointParam;
  const [low, high] = param.kind === 'number' ? param.slider : [param.min[0], param.max[0]];
  for (const [name, value] of Object.entries({
    role: 'slider',
    tabindex: '0',
    'aria-valuemin': String(low),
    'aria-valuemax': String(high),
  })) {
    group.setAttribute(name, value);
  }

  let grabbed: number | undefined; // the pointer that holds the handle
  let wanted: PointerEvent | undefined; // the latest move that was not drawn yet
  group.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    group.focus({ preventScroll: true });
    group.setPointerCapture(event.pointerId);
    grabbed = event.pointerId;
    live.player.pause();
  });
  group.addEventListener('pointermove', (event) => {
    if (event.pointerId !== grabbed) return;
    if (!wanted) requestAnimationFrame(follow); // at most one move a frame, the latest
    wanted = event;
  });
  for (const end of ['pointerup', 'pointercancel'] as const) group.addEventListener(end, () => (grabbed = undefined));

  function follow(): void {
    if (!wanted) return;
    const screen = panel.root.node()!.getScreenCTM();
    const { x, y } = new DOMPoint(wanted.clientX, wanted.clientY).matrixTransform(screen?.inverse());
    wanted = undefined;
    live.set({ [state.handle.param]: clamped(state.handle.take(x, y)) });
  }

  function clamped(value: unknown): unknown {
    if (param.kind === 'number') return fromSlider(param, toSlider(param, value as number).at);
    return (value as number[]).map((v, i) => Math.max(param.min[i]!, Math.min(param.max[i]!, v)));
  }

  group.addEventListener('keydown', (event) => {
    const value = live.values[state.handle.param];
    const next =
      param.kind === 'number'
        ? moved(param, value as number, event.key)
        : movedPoint(param, value as readonly number[], event.key);
    if (next === undefined) return;
    event.preventDefault();
    live.player.pause();
    live.set({ [state.handle.param]: next });
  });
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  PageUp: [0, 10],
  PageDown: [0, -10],
};

/** A number one step (or ten, or to an end) further; on a log scale a step is a fiftieth of the slider. */
function moved(param: NumberParam, value: number, key: string): number | undefined {
  const { at, ends } = toSlider(param, value);
  if (key === 'Home') return param.slider[0];
  if (key === 'End') return param.slider[1];
  const way = ways[key];
  if (!way) return undefined;
  const step = param.log ? (ends[1] - ends[0]) / 50 : param.step;
  const there = Math.max(ends[0], Math.min(ends[1], at + (way[0] + way[1]) * step));
  return fromSlider(param, there);
}

function movedPoint(param: PointParam, value: readonly number[], key: string): number[] | undefined {
  const way = key === 'Home' ? [-Infinity, 0] : key === 'End' ? [Infinity, 0] : ways[key];
  if (!way) return undefined;
  return value.map((v, i) => {
    const there = way[i] === 0 ? v : v + way[i]! * param.step[i]!;
    const decimals = Math.max(0, 1 - Math.floor(Math.log10(param.step[i]!)));
    return Number(Math.max(param.min[i]!, Math.min(param.max[i]!, there)).toFixed(decimals));
  });
}
