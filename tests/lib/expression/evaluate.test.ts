import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, evaluate } from '../../../src/lib/expression/evaluate.ts';
import { parseExpression } from '../../../src/lib/expression/parse.ts';
import { fixed } from '../arbitraries.ts';
import { expectClose } from '../close.ts';
import reference from '../reference/reference.json' with { type: 'json' };
import { refused } from '../refused.ts';
import { points, trees } from './trees.ts';

const value = (text: string, x: number) => evaluate(parseExpression(text), { x });

describe('the value of an expression', () => {
  test.each(reference.derivatives)('$f at $at is that of the reference', ({ f, at, value: expected }) => {
    expectClose(value(f, at), expected, 1e-14);
  });

  test.each([
    ['1/x', 0],
    ['1/x^2', 0],
    ['ln(x)', 0],
    ['ln(x)', -1],
    ['sqrt(x)', -1],
    ['x^-1', 0],
    ['x^0.5', -4],
  ])('%s is undefined at %d', (text, x) => {
    expect(value(text, x)).toBeNaN();
  });

  test('x^0 is 1, at 0 as well', () => {
    expect(value('x^0', 0)).toBe(1);
  });

  test('sigmoid and tanh settle at their limits far out', () => {
    expect([value('sigmoid(x)', -1e6), value('sigmoid(x)', 1e6), value('tanh(x)', -1e6)]).toEqual([0, 1, -1]);
  });

  test('a variable without a value is an error that names it', () => {
    const error = refused(() => evaluate(parseExpression('x y'), { x: 1, b: 2 }));
    expect(error).toMatchObject({ code: 'expression-no-value', details: { found: 'y', allowed: 'x, b' } });
    expect(refused(() => compile(parseExpression('x y'), ['x'])).code).toBe('expression-no-value');
  });
});

describe('a compiled expression', () => {
  test('has the values of the tree', () => {
    fc.assert(
      fc.property(trees, points, (tree, at) => {
        expect(compile(tree, ['y', 'x'])(at.y, at.x)).toBe(evaluate(tree, at));
      }),
      fixed,
    );
  });

  test('takes its arguments in the order in which the variables are read, unless another is given', () => {
    expect(compile(parseExpression('b - w'))(1, 10)).toBe(-9);
    expect(compile(parseExpression('b - w'), ['w', 'b'])(1, 10)).toBe(9);
  });
});
