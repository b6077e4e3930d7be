import { expect, test } from 'vitest';
import { parseExpression } from '../../../src/lib/expression/parse.ts';
import { toText } from '../../../src/lib/expression/print/text.ts';
import { dependsOn, sameTree, size, substitute, variablesIn } from '../../../src/lib/expression/walk.ts';

const tree = parseExpression('(2w + b)(b + 1)');

test('the variables are listed once each, as they are read', () => {
  expect(variablesIn(tree)).toEqual(['w', 'b']);
  expect(dependsOn(tree, 'b')).toBe(true);
  expect(dependsOn(tree, 'x')).toBe(false);
});

test('the size counts every node', () => {
  expect(size(tree)).toBe(9);
});

test('numbers are put in for the variables that have one', () => {
  expect(toText(substitute(tree, { w: 3 }))).toBe('(2 × 3 + b)·(b + 1)');
  expect(toText(substitute(parseExpression('x^2 - x'), { x: -2 }))).toBe('(−2)^2 − (−2)');
  expect(substitute(parseExpression('t'), {})).toEqual({ kind: 'variable', name: 't' });
});

test('trees are the same only if they are written alike', () => {
  const same = (a: string, b: string) => sameTree(parseExpression(a), parseExpression(b));
  expect(same('2x + sin(x)', '2 * x + sin(x)')).toBe(true);
  for (const [a, b] of [
    ['x + 1', '1 + x'],
    ['sin(x)', 'cos(x)'],
    ['x', 'y'],
    ['x + 1', 'x - 1'],
    ['e', 'x'],
    ['1', '2'],
  ]) {
    expect(same(a!, b!), `${a} and ${b}`).toBe(false);
  }
});
