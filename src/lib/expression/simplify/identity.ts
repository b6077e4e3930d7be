/** Tells trees that are alike from trees that are not, in one step a node however often a part is shared. */

import type { Expression } from '../tree.ts';
import { children } from '../walk.ts';

/** The same number for trees written alike, where a + b and b + a, a·b and b·a count as alike. */
export type Identity = (tree: Expression) => number;

export function identities(): Identity {
  const known = new Map<Expression, number>();
  const written = new Map<string, number>();
  const identity = (tree: Expression): number => {
    let id = known.get(tree);
    if (id === undefined) {
      const parts = children(tree).map(identity);
      if (tree.kind === 'add' || tree.kind === 'mul') parts.sort((a, b) => a - b);
      const key = `${head(tree)}:${parts.join()}`;
      id = written.get(key) ?? written.size;
      written.set(key, id);
      known.set(tree, id);
    }
    return id;
  };
  return identity;
}

function head(tree: Expression): string {
  if (tree.kind === 'number') return `${tree.name ?? tree.value}`;
  if (tree.kind === 'variable') return `variable ${tree.name}`;
  return tree.kind === 'call' ? tree.function : tree.kind;
}
