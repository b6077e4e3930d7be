import { describe, expect, test } from 'vitest';
import { flatPoints } from '../../../src/lib/expression/flat-points.ts';
import { parseExpression } from '../../../src/lib/expression/parse.ts';
import type { Interval } from '../../../src/lib/expression/zeros.ts';
import { refused } from '../refused.ts';

const found = (text: string, interval: Interval) => flatPoints(parseExpression(text), interval);

describe('where an expression is flat', () => {
  test('x^3 is flat at 0, and that is neither a minimum nor a maximum', () => {
    for (const interval of [
      [-2, 2],
      [-2, 3.1],
      [-0.123, 1],
    ] as const) {
      expect(found('x^3', interval)).toEqual([{ at: 0, value: 0, kind: 'flat, neither', global: false }]);
    }
    expect(found('x^3 - 3x^2 + 3x', [-1, 2.7])).toMatchObject([{ at: 1, value: 1, kind: 'flat, neither' }]);
  });

  test('a parabola has its minimum at the vertex, and no value is smaller', () => {
    expect(found('(x - 1)^2 + 0.001', [-1, 3])).toEqual([{ at: 1, value: 0.001, kind: 'local minimum', global: true }]);
    expect(found('-x^2', [-1, 3])).toMatchObject([{ at: 0, kind: 'local maximum', global: true }]);
  });

  test('a local minimum is not global if the curve ends lower', () => {
    expect(found('x^3 - 3x', [-2.5, 2.5])).toMatchObject([
      { at: -1, value: 2, kind: 'local maximum', global: false },
      { at: 1, value: -2, kind: 'local minimum', global: false },
    ]);
    expect(found('x^3 - 3x', [-1.5, 1.5])).toMatchObject([{ global: true }, { global: true }]);
  });

  test('of two valleys the deeper one is the global minimum; two as deep are both', () => {
    const kinds = (text: string) => found(text, [-2, 2]).map(({ kind, global }) => (global ? `global ${kind}` : kind));
    expect(kinds('x^4/4 - x^2/2 + x/10')).toEqual(['global local minimum', 'local maximum', 'local minimum']);
    expect(kinds('x^4 - 2x^2')).toEqual(['global local minimum', 'local maximum', 'global local minimum']);
  });

  test('a constant is flat throughout', () => {
    expect(found('7', [-1, 1])).toEqual([{ at: 0, value: 7, kind: 'flat stretch', global: false, stretch: [-1, 1] }]);
  });

  test('a corner, a pole and a slope that never ends are not flat', () => {
    for (const text of ['sqrt(x^2)', '1/x', 'tanh(x)', 'exp(x)']) expect(found(text, [-2, 2.3]), text).toEqual([]);
  });

  test('an end of where it is defined has one side only to go by', () => {
    expect(found('x^1.5', [0, 2])).toMatchObject([{ at: 0, kind: 'local minimum', global: true }]);
  });

  test('an expression in two variables is refused', () => {
    expect(refused(() => found('x y', [0, 1])).code).toBe('expression-no-value');
  });
});
