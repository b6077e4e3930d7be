import { at } from './coordinates.ts';
import { layer } from './layer.ts';
import type { Panel } from './panel.ts';

interface Options {
  means?: string;
  anchor?: 'start' | 'middle' | 'end';
  className?: string;
}

/** Words that stand at the thing they name. An empty string hides them. */
export function label(
  panel: Panel,
  key: string,
  words: string,
  x: number,
  y: number,
  { means = '', anchor = 'start', className = 'label' }: Options = {},
): void {
  const group = layer(panel.root, key, means || undefined);
  const found = group.select<SVGTextElement>('text');
  const node = (found.empty() ? group.append('text') : found).node()!;
  // Most labels stand still while a run plays: what is the same is not written again.
  for (const [name, value] of Object.entries({ class: `${className} ${anchor}`, x: at(x), y: at(y) })) {
    if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  }
  if (node.textContent !== words) node.textContent = words;
}
