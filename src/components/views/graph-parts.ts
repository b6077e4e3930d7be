import { toText } from '../../lib/expression/print/text.ts';
import { number } from '../../lib/expression/tree.ts';
import type { Node } from '../../lib/graph/graph.ts';
import type { SystemGraph } from '../../lib/graph/from-system.ts';

const signs: Readonly<Record<string, string>> = { add: '+', sub: '−', mul: '×', div: '÷', pow: '^', neg: '−' };
const short: Readonly<Record<string, string>> = { sigmoid: 'σ', sqrt: '√' };

/** What stands in a node: its letter, or the sign of its operation, with the constant that is in it. */
export function nameOf({ names, sources }: Pick<SystemGraph, 'names' | 'sources'>, node: Node): string {
  const name = names.get(node);
  if (name) return name;
  const { operation, parents, value } = sources.get(node)!;
  const sign = signs[operation] ?? short[operation] ?? operation;
  if (operation === 'constant') return toText(number(value), { digits: 3 });
  if (parents.length !== 2) return sign;
  const [left, right] = parents.map((parent) =>
    parent.operation === 'constant' ? toText(number(parent.value), { digits: 3 }) : '',
  );
  return operation === 'mul' && left
    ? `${left} ×`
    : `${left}${left ? ' ' : ''}${sign}${right && sign !== '^' ? ' ' : ''}${right}`;
}

/** The name of a derivative: ∂z/∂b; where one of the two has no letter, just ∂. */
export function derivativeName({ names }: Pick<SystemGraph, 'names'>, of: Node, by: Node): string {
  const [above, below] = [names.get(of), names.get(by)];
  return above && below ? `∂${above}/∂${below}` : '∂';
}
