import { operations } from './operations.ts';
import type { Operation } from './operations.ts';

/** One number in a calculation, and all that is known about it. */
export interface Node {
  /** Its place in the graph: what a node is computed from always comes before it. */
  readonly id: number;
  readonly operation: Operation | 'input' | 'constant';
  readonly parents: readonly Node[];
  readonly name: string | undefined;
  /** NaN until a forward pass has come by. */
  value: number;
  /** The derivative of the value with respect to each parent; 0 for a constant, which cannot change. */
  local: readonly number[];
  /** The derivative of the output with respect to this node, added up over all backward passes since `zero`. */
  derivative: number;
}

/**
 * A calculation as a graph, for automatic differentiation in reverse.
 *
 * Build it from inputs to output, run `forward`, then `backward`: every node then holds its value, its local derivatives
 * and the derivative of the output. Derivatives add up from pass to pass; `zero` clears them.
 * Source: chapter Backpropagation; after micrograd by A. Karpathy.
 */
export class Graph {
  readonly nodes: Node[] = [];

  /** A number from outside, which may be changed between passes. */
  input(value: number, name?: string): Node {
    return this.#grow('input', [], value, name);
  }

  constant(value: number): Node {
    return this.#grow('constant', [], value);
  }

  /** A number computed from the nodes given. */
  apply(operation: Operation, ...parents: Node[]): Node {
    return this.#grow(operation, parents, NaN);
  }

  /** Computes every value and every local derivative, from the inputs on. */
  forward(): void {
    for (const node of this.nodes) {
      if (node.operation === 'input' || node.operation === 'constant') continue;
      const { value, local } = operations[node.operation];
      const values = node.parents.map((parent) => parent.value);
      node.value = value(...values);
      const slopes = local(node.value, ...values);
      node.local = node.parents.map((parent, i) => (parent.operation === 'constant' ? 0 : slopes[i]!));
    }
  }

  /** Adds the derivative of the output with respect to each node to what the node already holds. */
  backward(output: Node): void {
    const arrived = this.nodes.map(() => 0);
    arrived[output.id] = 1;
    for (const node of this.nodes.toReversed()) {
      const derivative = arrived[node.id]!;
      node.derivative += derivative;
      node.parents.forEach((parent, i) => {
        arrived[parent.id]! += derivative * node.local[i]!;
      });
    }
  }

  /** Forgets all derivatives. */
  zero(): void {
    for (const node of this.nodes) node.derivative = 0;
  }

  #grow(operation: Node['operation'], parents: readonly Node[], value: number, name?: string): Node {
    const node = { id: this.nodes.length, operation, parents, name, value, local: [], derivative: 0 };
    this.nodes.push(node);
    return node;
  }
}
