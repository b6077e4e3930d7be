import type { Dataset } from '../../lib/data/dataset.ts';
import { nearestPoint, roomiestPlace, withoutPoint, withPoint } from '../../lib/data/edit.ts';
import { InputError } from '../../lib/input-error.ts';
import type { Panel } from '../marks/panel.ts';
import { inputErrorText } from './input-error-text.ts';
import type { Live } from './live.ts';
import { short } from './numbers.ts';
import { coordinates } from './params/coordinates.ts';
import type { Handle } from './stage.ts';
import { text, type Text } from './text.ts';

const thumb = 14; // how far from a point it can still be meant, in units of the viewBox

const bound = new WeakMap<SVGSVGElement, { handles: readonly Handle[] }>();

/**
 * Lets the points of a data set be added and taken away where they are drawn: a double click on the ground adds one, on a
 * point takes it away; Insert and Delete do it by keys, and two buttons by the data do it for everybody. Where one handle
 * serves many points, a click on a point gives it the handle.
 */
export function bindPoints(live: Live, panel: Panel, handles: readonly Handle[]): void {
  const svg = panel.root.node()!.ownerSVGElement!;
  const known = bound.get(svg);
  if (known) known.handles = handles;
  else bind(live, svg, panel, handles);
}

function bind(live: Live, svg: SVGSVGElement, panel: Panel, first: readonly Handle[]): void {
  const state = { handles: first };
  bound.set(svg, state);
  const { param: name, chosenBy } = first[0]!;
  let last: number | undefined; // the point a reader was at last

  const data = (): Dataset => live.values[name] as Dataset;
  const locked = (): boolean => live.root.querySelector(`[data-param="${name}"]:disabled`) !== null;
  const chosen = (index: number): Record<string, unknown> => (chosenBy ? { [chosenBy]: index + 1 } : {});

  function change(make: () => Dataset, index: number): void {
    if (locked()) return;
    live.player.pause();
    try {
      const before = data();
      const next = make();
      const count = next.xs.length;
      last = Math.min(index, count - 1);
      if (live.set({ [name]: next, ...chosen(last) })) return;
      const { xs, ys } = count > before.xs.length ? next : before;
      live.notice(told(count > before.xs.length, index + 1, xs[index]!, ys[index]!, count));
      if (document.activeElement === document.body) handlesOf()[last]?.focus(); // the last point's went with it
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      live.notice(inputErrorText(error));
    }
  }
  const add = ([x, y]: readonly [number, number]): void => change(() => withPoint(data(), x, y), data().xs.length);
  const remove = (index: number): void => change(() => withoutPoint(data(), index), index);

  const handlesOf = () => svg.querySelectorAll<SVGElement>(`.handle[data-moves="${name}"]`);

  /** What a handle of these points moves; another handle, as the line's, moves none. */
  function pointOf(target: EventTarget | null): number | undefined {
    const group = (target as Element).closest('.handle');
    if (group?.getAttribute('data-moves') !== name) return undefined;
    return state.handles[[...group.parentElement!.children].indexOf(group)]?.point;
  }

  /** Where a pointer is, in data, and how far a thumb reaches there. */
  function under({ clientX, clientY }: MouseEvent): { at: [number, number]; point: number | undefined } {
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(panel.root.node()!.getScreenCTM()?.inverse());
    const read = (left: number, top: number) => state.handles[0]!.take(left, top) as [number, number];
    const [at, beside] = [read(x, y), read(x + thumb, y + thumb)];
    const reach = [Math.abs(beside[0] - at[0]), Math.abs(beside[1] - at[1])] as const;
    return { at, point: nearestPoint(data(), at, reach) };
  }

  svg.addEventListener('click', (event) => {
    if (!chosenBy || (event.target as Element).closest('.handle')) return;
    const { point } = under(event);
    if (point !== undefined) live.set(chosen((last = point)));
  });
  svg.addEventListener('dblclick', (event) => {
    const own = pointOf(event.target);
    if (own === undefined && (event.target as Element).closest('.handle')) return;
    const { at, point } = under(event);
    const meant = own ?? point;
    if (meant === undefined) add(at);
    else remove(meant);
  });
  svg.addEventListener('focusin', ({ target }) => (last = pointOf(target) ?? last));
  svg.addEventListener('keydown', (event) => {
    const point = pointOf(event.target);
    if (point === undefined) return;
    if (event.key === 'Insert') add(roomiestPlace(data()));
    else if (event.key === 'Delete' || event.key === 'Backspace') remove(point);
    else return;
    event.preventDefault();
  });
  const button = (what: 'add' | 'remove', click: () => void): void => {
    const found = live.root.querySelector<HTMLButtonElement>(`[data-${what}-point="${name}"]`);
    found?.addEventListener('click', click);
    if (found) found.disabled = locked();
  };
  button('add', () => add(roomiestPlace(data())));
  button('remove', () => {
    const held = chosenBy ? (live.values[chosenBy] as number) - 1 : last;
    remove(Math.min(held ?? Infinity, data().xs.length - 1));
  });
}

/** Which point came or went, where it stood, and how many there are now. */
function told(added: boolean, point: number, x: number, y: number, count: number): Text {
  const at = coordinates.map((each, i) => [each.en, each.zh].map((word) => `${word} ${short([x, y][i]!, 4)}`));
  const [en, zh] = [0, 1].map((lang) => at.map((each) => each[lang]).join(lang ? '、' : ', '));
  return added
    ? text(
        `Point ${point} added at ${en}; ${count} points now.`,
        `在${zh}处加了第 ${point} 个点；现在有 ${count} 个点。`,
      )
    : text(
        `Point ${point} at ${en} taken away; ${count} points now.`,
        `去掉了第 ${point} 个点（${zh}）；现在有 ${count} 个点。`,
      );
}
