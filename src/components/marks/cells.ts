import { at } from './coordinates.ts';
import { layer } from './layer.ts';
import type { Panel } from './panel.ts';

interface Options {
  /** Where each number is centred. */
  readonly xs: readonly number[];
  readonly y: number;
  readonly means?: string;
  /** The one that stands out. */
  readonly chosen?: number;
}

/** A row of numbers under one another's like, as in a ledger. */
export function cells(panel: Panel, key: string, words: readonly string[], { xs, y, means, chosen }: Options): void {
  layer(panel.root, key, means)
    .selectAll<SVGTextElement, string>('text')
    .data(words)
    .join('text')
    .attr('class', (_, i) => (i === chosen ? 'cell middle chosen' : 'cell middle'))
    .attr('x', (_, i) => at(xs[i]!))
    .attr('y', at(y))
    .text((each) => each);
}
