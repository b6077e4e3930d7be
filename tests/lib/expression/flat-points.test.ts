import { describe, expect, test } from 'vitest';
import { flatPoints } from '../../../src/lib/expression/flat-points.ts';
import { parseExpression } from '../../../src/lib/expression/parse.ts';
import type { Interval } from '../../../src/lib/expression/zeros.ts';
import { refused } from '../refused.ts';

const searched = (text: string, interval: Interval) => flatPoints(parseExpression(text), interval);
const found = (text: string, interval: Interval) => searched(text, interval).points;

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

  test('what lies close beside a flat point is found, and it is told apart from it', () => {
    const kinds = found('x^4 - 1e-6x^2', [-3, 3]).map(({ at, kind, global }) => [at.toPrecision(4), kind, global]);
    expect(kinds).toEqual([
      ['-0.0007071', 'local minimum', true],
      ['0.000', 'local maximum', false],
      ['0.0007071', 'local minimum', true],
    ]);
  });

  test('a slope that its formula divides 0 by 0 for, but that goes to 0, is flat', () => {
    for (const text of ['sqrt(x^4)', 'sqrt(x^4) + x^2', 'x sqrt(x)']) {
      expect(found(text, [-2, 2]), text).toMatchObject([{ at: 0, kind: 'local minimum', global: true }]);
    }
    expect(found('x sqrt(x^2)', [-2, 2])).toMatchObject([{ at: 0, kind: 'flat, neither' }]);
  });

  test('a constant is flat throughout', () => {
    expect(found('7', [-1, 1])).toEqual([{ at: 0, value: 7, kind: 'flat stretch', global: false, stretch: [-1, 1] }]);
  });

  test('a corner, a pole and a slope that never ends are not flat', () => {
    for (const text of ['sqrt(x^2)', '1/x', 'tanh(x)', 'exp(x)']) expect(found(text, [-2, 2.3]), text).toEqual([]);
  });

  test('what is too flat for a number is not flat, and is told apart from what is', () => {
    for (const [text, reach] of [
      ['tanh(x)', 20],
      ['sigmoid(3x)', 15],
      ['5 - tanh(9x)', 20],
    ] as const)
      expect(searched(text, [-reach, reach]), text).toMatchObject({ points: [], faint: true, crowded: false });
    expect(searched('exp(-x^2)', [-30, 30])).toMatchObject({ points: [{ at: 0, global: true }], faint: true });
    expect(searched('7', [-1, 1]).faint).toBe(false);
    expect(searched('sqrt(x^2) + x', [-2, 2])).toMatchObject({ points: [{ kind: 'flat stretch' }], faint: false });
  });

  test('nowhere on its way out does tanh stop, however far it is seen', () => {
    for (let reach = 17; reach < 20.5; reach += 0.07) {
      expect(found('tanh(x)', [-reach, reach]), `${reach}`).toEqual([]);
      expect(found('sigmoid(2x)', [-reach, reach]), `${reach}`).toEqual([]);
    }
  });

  test('more points than the search can tell apart are not counted', () => {
    const crowded = (text: string, reach: number) => searched(text, [-reach, reach]).crowded;
    expect(crowded('sin(200x)', 20)).toBe(true);
    expect(crowded('sin(157.0796326795x)', 20)).toBe(true); // whose waves are as long as a part of the search
    expect(crowded('sin(1/x)', 4)).toBe(true);
    expect(crowded('sin(7x)', 20)).toBe(false);
    for (const text of ['(x - 1)^9', 'x^4/4 - x^3/3 - 2x^2 + 1', 'x + sin(x)', 'exp(-x^2)', '1/x', 'tanh(50x)', '5'])
      expect(crowded(text, 20), text).toBe(false);
  });

  test('an end of where it is defined has one side only to go by', () => {
    expect(found('x^1.5', [0, 2])).toMatchObject([{ at: 0, kind: 'local minimum', global: true }]);
  });

  test('without a value anywhere, a function is said to have none', () => {
    for (const text of ['1/0', 'sqrt(x)', 'ln(x) / 0']) expect(searched(text, [-3, -1]).valued, text).toBe(false);
    for (const text of ['1/x', 'sqrt(x)', 'x']) expect(searched(text, [-3, 1]).valued, text).toBe(true);
  });

  test('an expression in two variables is refused', () => {
    expect(refused(() => found('x y', [0, 1])).code).toBe('expression-no-value');
  });
});
