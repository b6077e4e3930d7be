/** Small questions that are answered by walking over an expression tree. */

import { binary, call, negate, number } from './tree.ts';
import type { Expression, Formula } from './tree.ts';

/** The parts a node is directly made of, left to right. A pending derivative has one: what it is taken of. */
export function children(tree: Expression): readonly Expression[];
export function children(tree: Formula): readonly Formula[];
export function children(tree: Formula): readonly Formula[] {
  switch (tree.kind) {
    case 'number':
    case 'variable':
      return [];
    case 'neg':
      return [tree.operand];
    case 'call':
      return [tree.argument];
    case 'derivative':
      return [tree.of];
    default:
      return [tree.left, tree.right];
  }
}

/** The same node with each child replaced; the very same object if no child changes. */
export function mapChildren(tree: Expression, change: (child: Expression) => Expression): Expression {
  switch (tree.kind) {
    case 'number':
    case 'variable':
      return tree;
    case 'neg': {
      const operand = change(tree.operand);
      return operand === tree.operand ? tree : negate(operand);
    }
    case 'call': {
      const argument = change(tree.argument);
      return argument === tree.argument ? tree : call(tree.function, argument);
    }
    default: {
      const left = change(tree.left);
      const right = change(tree.right);
      return left === tree.left && right === tree.right ? tree : binary(tree.kind, left, right);
    }
  }
}

/** How many nodes the tree has. */
export function size(tree: Formula): number {
  return children(tree).reduce((total, child) => total + size(child), 1);
}

/** The names of the variables, each once, in the order in which they are read. */
export function variablesIn(tree: Formula): string[] {
  const names = new Set<string>();
  const visit = (node: Formula): void => {
    if (node.kind === 'variable') names.add(node.name);
    children(node).forEach(visit);
  };
  visit(tree);
  return [...names];
}

/** Whether the value of the tree depends on the variable, as far as can be read off. */
export function dependsOn(tree: Formula, name: string): boolean {
  if (tree.kind === 'variable') return tree.name === name;
  return children(tree).some((child) => dependsOn(child, name));
}

/** The tree with numbers put in for variables; variables without a value stay. */
export function substitute(tree: Expression, values: Readonly<Record<string, number>>): Expression {
  if (tree.kind === 'variable') {
    const value = Object.hasOwn(values, tree.name) ? values[tree.name] : undefined;
    return value === undefined ? tree : number(value);
  }
  return mapChildren(tree, (child) => substitute(child, values));
}

/** Whether two trees are written alike, node for node. */
export function sameTree(one: Formula, other: Formula): boolean {
  if (one.kind === 'number') return other.kind === 'number' && one.value === other.value && one.name === other.name;
  if (one.kind === 'variable') return other.kind === 'variable' && one.name === other.name;
  if (one.kind !== other.kind) return false;
  if (one.kind === 'call' && one.function !== (other as typeof one).function) return false;
  if (one.kind === 'derivative' && one.variable !== (other as typeof one).variable) return false;
  const others = children(other);
  return children(one).every((child, index) => sameTree(child, others[index]!));
}
