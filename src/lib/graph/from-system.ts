/** The graph of a calculation that is written letter by letter. */

import { evaluate } from '../expression/evaluate.ts';
import { variablesIn } from '../expression/walk.ts';
import { contract } from './contract.ts';
import { fromExpression } from './from-expression.ts';
import type { Graph, Node } from './graph.ts';
import { expanded, isInput, type System } from './system.ts';

export interface SystemGraph {
  /** Every single operation, after a forward and a backward pass. */
  readonly graph: Graph;
  /**
   * The nodes to be drawn. Where letters are given to parts of the calculation, these are the letters; else each
   * operation. Constants are in the edges.
   */
  readonly nodes: readonly Node[];
  readonly output: Node;
  /** What each letter stands for, as it was written. */
  readonly parts: System['parts'];
  /** The letter of a drawn node, if it has one: the first, if it has several. */
  readonly names: ReadonlyMap<Node, string>;
  /** All letters of the nodes that have several, as in `m = n, n = 3`, with signs of equality between them. */
  readonly equals: ReadonlyMap<Node, string>;
  /** The node of the whole graph that a drawn one stands for. */
  readonly sources: ReadonlyMap<Node, Node>;
  /** Whether all values and derivatives are numbers, and small enough to be reckoned with. */
  readonly finite: boolean;
}

/** Builds it and runs it once; inputs without a number get 2, 3, 4 and so on. */
export function fromSystem(system: System): SystemGraph {
  const { output: last, parts } = system;
  const whole = expanded(system);
  const values: Record<string, number> = {};
  const free = [...new Set([...parts.values()].flatMap(variablesIn))].filter((name) => !parts.has(name));
  free.forEach((name, i) => (values[name] = i + 2));
  for (const [name, tree] of parts) if (isInput(name, parts)) values[name] = evaluate(tree, {});

  const {
    graph,
    output,
    inputs,
    parts: made,
  } = fromExpression(whole(last), values, {
    share: true,
    apart: new Set([...parts.keys()].filter((name) => !isInput(name, parts)).map(whole)),
  });
  graph.forward();
  graph.backward(output);

  const byTree = new Map([...made].map(([node, tree]) => [tree, node]));
  const nodeOf = (name: string): Node => {
    const tree = parts.get(name);
    if (tree?.kind === 'variable') return nodeOf(tree.name);
    return inputs.get(name) ?? byTree.get(whole(name))!;
  };
  const named = new Map<Node, string[]>();
  for (const name of new Set([...parts.keys(), ...inputs.keys()])) {
    named.set(nodeOf(name), [...(named.get(nodeOf(name)) ?? []), name]);
  }
  const moving = new Set<Node>(inputs.values());
  for (const node of graph.nodes) if (node.parents.some((parent) => moving.has(parent))) moving.add(node);
  const letters = [...named.keys()].some((node) => node !== output && node.operation !== 'input');
  const keep = new Set([output, ...(letters ? named.keys() : moving)]);
  const drawn = contract(graph.nodes, keep);
  const lettered = [...drawn].map(([node, drawnNode]) => [drawnNode, named.get(node) ?? []] as const);
  return {
    graph,
    nodes: [...drawn.values()],
    output: drawn.get(output)!,
    parts,
    names: new Map(lettered.flatMap(([node, [first]]) => (first ? [[node, first]] : []))),
    equals: new Map(lettered.flatMap(([node, all]) => (all.length > 1 ? [[node, all.join(' = ')]] : []))),
    sources: new Map([...drawn].map(([node, drawnNode]) => [drawnNode, node])),
    finite:
      [...keep].every(({ value, derivative }) => small(value) && small(derivative)) &&
      [...drawn.values()].every(({ local }) => local.every(small)),
  };
}

const largest = 1e100; // beyond it the next product may be infinite

const small = (value: number): boolean => Math.abs(value) < largest;
