/** The graph of an expression: a node for each operation, one node for each variable however often it is used. */

import { identities } from '../expression/simplify/identity.ts';
import type { Expression } from '../expression/tree.ts';
import { children } from '../expression/walk.ts';
import { InputError } from '../input-error.ts';
import { Graph } from './graph.ts';
import type { Node } from './graph.ts';

export interface ExpressionGraph {
  readonly graph: Graph;
  readonly output: Node;
  /** The node of each variable by its name, in the order in which they are read. */
  readonly inputs: ReadonlyMap<string, Node>;
  /** The part of the expression that each node computes. */
  readonly parts: ReadonlyMap<Node, Expression>;
}

/**
 * Builds the graph of an expression; run `graph.forward()` to compute it.
 *
 * @param values a number for each variable
 * @param share whether parts that are written alike become one node (by default each is computed where it stands)
 * @param apart parts that share a node with nothing that is written alike: each is one wherever this very object stands
 * @throws InputError `expression-no-value` if a variable has no value
 */
export function fromExpression(
  tree: Expression,
  values: Readonly<Record<string, number>>,
  { share = false, apart = new Set() }: { share?: boolean; apart?: ReadonlySet<Expression> } = {},
): ExpressionGraph {
  const graph = new Graph();
  const inputs = new Map<string, Node>();
  const parts = new Map<Node, Expression>();
  const shared = new Map<number | Expression, Node>();
  const identity = identities();
  const keyOf = (part: Expression): number | Expression => (apart.has(part) ? part : identity(part));

  const build = (part: Expression): Node => {
    const known = part.kind === 'variable' ? inputs.get(part.name) : share ? shared.get(keyOf(part)) : undefined;
    if (known) return known;
    const parents = children(part).map(build);
    const node = grow(part, parents);
    parts.set(node, part);
    shared.set(keyOf(part), node);
    return node;
  };
  const grow = (part: Expression, parents: Node[]): Node => {
    switch (part.kind) {
      case 'number':
        return graph.constant(part.value);
      case 'variable': {
        const node = graph.input(valueOf(part.name, values), part.name);
        inputs.set(part.name, node);
        return node;
      }
      case 'call':
        return graph.apply(part.function, ...parents);
      default:
        return graph.apply(part.kind, ...parents);
    }
  };
  const output = build(tree);
  return { graph, output, inputs, parts };
}

function valueOf(name: string, values: Readonly<Record<string, number>>): number {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value !== undefined) return value;
  const allowed = Object.keys(values).join(', ');
  throw new InputError(
    'expression-no-value',
    { found: name, allowed },
    `${name} has no value; values are given for: ${allowed}.`,
  );
}
