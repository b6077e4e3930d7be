import { at } from './coordinates.ts';
import { layer } from './layer.ts';
import type { Panel } from './panel.ts';
import { writeAttribute, writeText } from './write.ts';

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
  writeAttribute(node, 'class', `${className} ${anchor}`);
  writeAttribute(node, 'x', at(x));
  writeAttribute(node, 'y', at(y));
  writeText(node, words);
}
