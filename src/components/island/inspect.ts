import { layer } from '../marks/layer.ts';
import type { Group, Panel } from '../marks/panel.ts';
import { tip } from '../marks/tip.ts';
import type { Text } from './text.ts';

/** A mark whose numbers can be asked for: by hovering, by focus, by a tap. */
export interface Item {
  /** The mark's outline; it is widened so that a finger can hit it. */
  readonly d: string;
  /** Where its words stand. */
  readonly x: number;
  readonly y: number;
  /** Its numbers in words: one to three short lines. */
  readonly lines: readonly string[];
}

/** Marks of one kind, with the name they share and the symbol whose colour they wear. */
export interface Inspection {
  readonly label: Text;
  readonly items: readonly Item[];
  readonly means?: string;
}

/** What the frame does with them: nothing while the site is built, in the browser they answer. */
export type InspectBinder = (group: SVGGElement, panel: Panel, items: readonly Item[]) => void;

/** Draws what answers to a pointer: an unseen outline over each mark, with its numbers as its name. */
export function drawInspection(panel: Panel, key: string, label: string, { items, means }: Inspection): Group {
  const group = layer(panel.root, key, means);
  group.attr('class', 'inspect').attr('role', 'group').attr('aria-label', label);
  group
    .selectAll<SVGPathElement, Item>('path.item')
    .data(items)
    .join((enter) => enter.insert('path', 'g.tip').attr('class', 'item').attr('role', 'img'))
    .attr('d', ({ d }) => d)
    .attr('aria-label', ({ lines }) => lines.join(', '));
  return group;
}

interface State {
  items: readonly Item[];
  panel: Panel;
  readonly show: () => void;
}

const bound = new WeakMap<SVGGElement, State>();

/** Lets the marks answer. All of them are one stop of the tab key; arrow keys go from one to the next. */
export function bindInspection(group: SVGGElement, panel: Panel, items: readonly Item[]): void {
  const known = bound.get(group);
  if (known) Object.assign(known, { items, panel });
  else bind(group, panel, items);
  const paths = pathsOf(group);
  for (const path of paths) if (!path.hasAttribute('tabindex')) path.setAttribute('tabindex', '-1');
  if (!paths.some((path) => path.getAttribute('tabindex') === '0')) paths[0]?.setAttribute('tabindex', '0');
  bound.get(group)!.show();
}

const pathsOf = (group: SVGGElement): SVGPathElement[] => [...group.querySelectorAll<SVGPathElement>('path.item')];

const neighbours: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function bind(group: SVGGElement, panel: Panel, items: readonly Item[]): void {
  let hovered: Element | undefined;
  let focused: Element | undefined;
  const state: State = { items, panel, show };
  bound.set(group, state);

  function show(): void {
    const paths = pathsOf(group);
    const asked = paths.findIndex((path) => path === hovered);
    const index = asked < 0 ? paths.findIndex((path) => path === focused) : asked;
    paths.forEach((path, i) => path.toggleAttribute('data-asked', i === index));
    tip(group, state.panel, state.items[index]);
  }

  const on = (type: string, act: (item: SVGPathElement | undefined) => void): void =>
    group.addEventListener(type, (event) => {
      act((event.target as Element).closest<SVGPathElement>('path.item') ?? undefined);
      show();
    });
  on('pointerover', (item) => (hovered = item));
  on('pointerout', () => (hovered = undefined));
  on('focusin', (item) => {
    focused = item; // what was asked last is shown
    hovered = undefined;
  });
  on('focusout', () => (focused = undefined));
  on('click', focus);
  group.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      hovered = focused = undefined;
      show();
    }
    const way = neighbours[event.key];
    if (!way) return;
    event.preventDefault();
    const paths = pathsOf(group);
    focus(paths[(paths.indexOf(event.target as SVGPathElement) + way + paths.length) % paths.length]);
  });

  function focus(path: SVGPathElement | undefined): void {
    if (!path) return;
    for (const each of pathsOf(group)) each.setAttribute('tabindex', each === path ? '0' : '-1');
    path.focus({ preventScroll: true });
  }
}
