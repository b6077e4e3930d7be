import { select } from './selection.ts';
import type { Group } from './panel.ts';

/**
 * The group of one mark, made on the first draw and found again on every later one (in the browser: among the nodes
 * drawn at build time). Layers stand in the order of their first drawing, so draw what lies beneath first.
 *
 * @param means what the mark stands for (`w`, `e`, `data` …): its colour, and what lights up with it.
 */
export function layer(parent: Group, key: string, means?: string): Group {
  const node = parent.node()!;
  for (const child of node.children) if (child.getAttribute('data-mark') === key) return select(child as SVGGElement);
  const made = parent.append<SVGGElement>('g').attr('data-mark', key);
  if (means) made.attr('data-means', means);
  return made;
}

/** One path in a layer of its own, given its outline. */
export function pathLayer(parent: Group, key: string, means: string, className: string, d: string): Group {
  const group = layer(parent, key, means);
  const found = group.select<SVGPathElement>('path');
  const path = found.empty() ? group.append('path') : found;
  if (path.attr('class') !== className) path.attr('class', className); // written anew, even the same class costs a restyle
  path.attr('d', d);
  return group;
}
