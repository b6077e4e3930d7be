import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/lib/expression/evaluate.ts';
import { parseExpression } from '../../../src/lib/expression/parse.ts';
import { toText } from '../../../src/lib/expression/print/text.ts';
import { variablesIn } from '../../../src/lib/expression/walk.ts';
import { InputError } from '../../../src/lib/input-error.ts';
import { fixed } from '../arbitraries.ts';
import { refused } from '../refused.ts';

const at = { x: 1.3, y: -0.7, w: 3, b: 4, x1: 2 };

describe('an expression is read as a teacher writes it', () => {
  test.each([
    ['-x^2', -(1.3 ** 2)],
    ['(-x)^2', 1.3 ** 2],
    ['-(-x)^2', -(1.3 ** 2)],
    ['--x^2', 1.3 ** 2],
    ['2^-1', 0.5],
    ['2^3^2', 512],
    ['(2^3)^2', 64],
    ['2^-x*y', 2 ** -1.3 * -0.7],
    ['8/4/2', 1],
    ['8-4-2', 2],
    ['1 - 2*3', -5],
    ['2*-x*y', 2 * -1.3 * -0.7],
    ['x - -y', 1.3 - 0.7],
    ['+x', 1.3],
    ['1/(1+exp(-x))', 1 / (1 + Math.exp(-1.3))],
    ['sqrt(x) + ln(x) - tanh(x) * cos(x)', Math.sqrt(1.3) + Math.log(1.3) - Math.tanh(1.3) * Math.cos(1.3)],
    ['.5x + 1.', 1.65],
    ['1e3x', 1300],
    ['2e−3', 0.002],
    ['[x+1]·2', 4.6],
  ])('%s', (text, value) => {
    expect(evaluate(parseExpression(text), at)).toBeCloseTo(value, 12);
  });

  test.each([
    ['2x', '2*x'],
    ['3(x+1)(x-1)', '3*(x+1)*(x-1)'],
    ['x sin(x)', 'x*sin(x)'],
    ['(x+1)x', '(x+1)*x'],
    ['sqrt(2)x', 'sqrt(2)*x'],
    ['2e^x', '2*e^x'],
    ['wx + b', 'w*x + b'],
    ['2wx1', '2*w*x1'],
    ['πx', 'pi*x'],
    ['1/2x', '(1/2)*x'],
    ['x^2y', '(x^2)*y'],
    ['x²+x¹²', 'x^2+x^12'],
    ['x**2', 'x^2'],
    ['2×x÷y·3', '2*x/y*3'],
    ['（２ｘ＋１）＊ｘ', '(2x+1)*x'],
    ['0。5x + 1｡2', '0.5x+1.2'],
    ['　x　', 'x'],
    ['x−1', 'x-1'],
  ])('%s means %s', (short, long) => {
    expect(parseExpression(short)).toEqual(parseExpression(long));
  });

  test('a sign before a product is the sign of the product, a sign before digits belongs to the digits', () => {
    expect(parseExpression('-x y z')).toMatchObject({ kind: 'neg', operand: { kind: 'mul' } });
    expect(parseExpression('-2x')).toMatchObject({ kind: 'mul', left: { kind: 'number', value: -2 } });
  });

  test('with listed variables longer names and products of them are read', () => {
    const variables = ['x', 'size'];
    expect(variablesIn(parseExpression('size + xsin(x)', { variables }))).toEqual(['size', 'x']);
  });

  test('a listed variable e is not the number e', () => {
    expect(variablesIn(parseExpression('e^2', { variables: ['e'] }))).toEqual(['e']);
    expect(variablesIn(parseExpression('e^2'))).toEqual([]);
  });
});

describe('each mistake is named with its place in the text as typed', () => {
  const variables = ['x'];
  test.each([
    ['', 'expression-empty', 0, ''],
    [' \t\n', 'expression-empty', 0, ''],
    ['x + foo', 'expression-unknown-name', 4, 'foo'],
    ['x + tan(x)', 'expression-unknown-name', 4, 'tan'],
    ['NaN', 'expression-unknown-name', 0, 'NaN'],
    ['constructor', 'expression-unknown-name', 0, 'constructor'],
    ['x $ 2', 'expression-unknown-character', 2, '$'],
    ['x + 😀', 'expression-unknown-character', 4, '😀'],
    ['x，2', 'expression-unknown-character', 1, '，'],
    ['1,5', 'expression-unknown-character', 1, ','],
    ['(x', 'expression-unmatched-parenthesis', 0, '('],
    ['((x)', 'expression-unmatched-parenthesis', 0, '('],
    ['x + 1)', 'expression-unmatched-parenthesis', 5, ')'],
    ['x +', 'expression-missing-operand', 3, ''],
    ['x + * 2', 'expression-missing-operand', 4, '*'],
    ['(x - )', 'expression-missing-operand', 5, ')'],
    ['2 × ()', 'expression-missing-operand', 5, ')'],
    ['× 2', 'expression-missing-operand', 0, '×'],
    ['2 3', 'expression-missing-operator', 2, '3'],
    ['x 2', 'expression-missing-operator', 2, '2'],
    ['1.2.3', 'expression-missing-operator', 3, '.3'],
    ['sin', 'expression-missing-argument', 0, 'sin'],
    ['2 sin x', 'expression-missing-argument', 2, 'sin'],
    ['x + sin()', 'expression-missing-argument', 4, 'sin'],
    ['1 + 1e999', 'expression-number-out-of-range', 4, '1e999'],
    ['1e-999', 'expression-number-out-of-range', 0, '1e-999'],
    ['x'.padEnd(501, '+x'), 'expression-too-long', 500, 501],
    ['9'.repeat(50_000), 'expression-too-long', 500, 50_000],
    [Array(101).fill('x').join('+'), 'expression-too-large', 0, 201],
  ])('%j is %s at %i', (text, code, place, found) => {
    const error = refused(() => parseExpression(text, { variables }));
    expect(error.code).toBe(code);
    expect(error.details).toMatchObject({ at: place, found });
    expect(String(error.details['allowed'])).not.toBe('');
  });

  test('200 nodes and 250 nested parentheses are still read', () => {
    expect(toText(parseExpression(Array(100).fill('x').join('+')))).toHaveLength(397);
    expect(parseExpression(`${'('.repeat(249)}x${')'.repeat(249)}`)).toEqual({ kind: 'variable', name: 'x' });
  });

  test('where any letter is a variable, a word is a mistake and not a product of its letters', () => {
    for (const text of ['foo', 'tan(x)', 'lg(x)', 'asin(x)']) {
      expect(refused(() => parseExpression(text)).code).toBe('expression-unknown-name');
    }
  });
});

test('whatever is typed is read or refused by name, and never kept waiting', () => {
  const pieces = [
    'x',
    'y',
    '2',
    '.',
    '1e9',
    ' ',
    '+',
    '-',
    '−',
    '*',
    '/',
    '^',
    '**',
    '(',
    ')',
    'sin',
    'exp(',
    'e',
    '²',
    '，',
    '😀',
    'ｘ',
  ];
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  let read = 0;
  fc.assert(
    fc.property(texts, (text) => {
      try {
        expect(evaluate(parseExpression(text, { variables: ['x', 'y'] }), { x: 1.3, y: 0.7 })).toBeTypeOf('number');
        read++;
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        expect(error.code).toMatch(/^expression-/);
        expect(error.details['at']).toSatisfy((place: number) => place >= 0 && place <= text.length);
      }
    }),
    { ...fixed, numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(50);
});
