import fc from 'fast-check';
import { evaluate } from '../../../src/lib/expression/evaluate.ts';
import { binary, call, e, functionNames, negate, number, pi, variable } from '../../../src/lib/expression/tree.ts';
import type { Expression } from '../../../src/lib/expression/tree.ts';
import { children } from '../../../src/lib/expression/walk.ts';

const leaves: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(variable('x'), variable('y')) },
  { weight: 3, arbitrary: fc.integer({ min: -4, max: 6 }).map(number) },
  { weight: 1, arbitrary: fc.constantFrom<Expression>(number(0.5), number(0.1), number(1e-7), pi, e) },
);

/** Random expressions in x and y, of every kind of node. */
export const trees: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'tree' },
    leaves,
    fc
      .tuple(fc.constantFrom('add', 'sub', 'mul', 'div', 'pow'), tie('tree'), tie('tree'))
      .map(([kind, left, right]): Expression => binary(kind, left, right)),
    tie('tree').map((operand) => negate(operand)),
    fc.tuple(fc.constantFrom(...functionNames), tie('tree')).map(([name, argument]) => call(name, argument)),
  ),
})).tree;

/** Points away from 0, where x·x and x^2 and the rest are well told apart. */
export const points = fc.record({
  x: fc.double({ min: 0.2, max: 2.5, noNaN: true }),
  y: fc.double({ min: -2.5, max: -0.2, noNaN: true }),
});

export type Point = { readonly x: number; readonly y: number };

/** The largest size any part of the expression has at the point; NaN if a part is undefined there. */
export function largestPart(tree: Expression, at: Point): number {
  return [tree, ...children(tree)].reduce(
    (largest, part) => Math.max(largest, part === tree ? Math.abs(evaluate(tree, at)) : largestPart(part, at)),
    0,
  );
}

/** Whether the expression can be compared with another form of it: every part defined, and none of a size that eats digits. */
export function comparable(tree: Expression, at: Point): boolean {
  return largestPart(tree, at) < 1e4;
}
