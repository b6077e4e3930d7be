import type { Panel } from '../marks/panel.ts';
import { tip } from '../marks/tip.ts';
import type { Item } from './inspection.ts';

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
