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
  (found.empty() ? group.append('text') : found)
    .attr('class', `${className} ${anchor}`)
    .attr('x', at(x))
    .attr('y', at(y))
    .text(words);
}
