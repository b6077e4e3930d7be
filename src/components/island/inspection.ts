import { layer } from '../marks/layer.ts';
import type { Group, Panel } from '../marks/panel.ts';
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

/** Makes all marks together one stop of the tab key: the one that was asked last, or the first. */
export function oneStop(group: Element): void {
  const paths = [...group.querySelectorAll('path.item')];
  for (const path of paths) if (!path.hasAttribute('tabindex')) path.setAttribute('tabindex', '-1');
  if (!paths.some((path) => path.getAttribute('tabindex') === '0')) paths[0]?.setAttribute('tabindex', '0');
}
