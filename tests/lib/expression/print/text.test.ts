import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../../src/lib/expression/evaluate.ts';
import { parseExpression } from '../../../../src/lib/expression/parse.ts';
import { toText } from '../../../../src/lib/expression/print/text.ts';
import { number } from '../../../../src/lib/expression/tree.ts';
import { fixed } from '../../arbitraries.ts';
import { comparable, points, trees } from '../trees.ts';

describe('an expression as text', () => {
  test.each([
    ['-x^2', '−x^2'],
    ['(-x)^2', '(−x)^2'],
    ['x - (y - z)', 'x − (y − z)'],
    ['x + (y - z)', 'x + y − z'],
    ['x - -y', 'x − (−y)'],
    ['x - (-2)', 'x − (−2)'],
    ['2*3*x', '2 × 3·x'],
    ['2*3^x', '2 × 3^x'],
    ['(x + 1)*(x - 1)', '(x + 1)·(x − 1)'],
    ['x/(y*z)', 'x/(y·z)'],
    ['x/y*z', 'x/y·z'],
    ['x*(y/z)', 'x·(y/z)'],
    ['(x^2)^3', '(x^2)^3'],
    ['x^(y^2)', 'x^y^2'],
    ['x^(-1)', 'x^(−1)'],
    ['x^(1/2)', 'x^(1/2)'],
    ['-(x*y)', '−x·y'],
    ['-(x + y)', '−(x + y)'],
    ['sin(x)^2', 'sin(x)^2'],
    ['1e-7', '1e−7'],
    ['pi*e', 'π·e'],
  ])('%s is written %s', (typed, written) => {
    expect(toText(parseExpression(typed))).toBe(written);
  });

  test('numbers can be rounded to some digits', () => {
    expect(toText(number(-4.666666666), { digits: 3 })).toBe('−4.67');
  });

  test('is read back to the same text and the same value', () => {
    let compared = 0;
    fc.assert(
      fc.property(trees, points, (tree, at) => {
        const text = toText(tree);
        const again = parseExpression(text, { variables: ['x', 'y'] });
        expect(toText(again)).toBe(text);
        if (!comparable(tree, at)) return;
        compared++;
        const expected = evaluate(tree, at);
        expect(Math.abs(evaluate(again, at) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
      }),
      { ...fixed, numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(300);
  });

  test('has no parentheses that could be left out', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const text = toText(tree);
        const meaning = toText(parseExpression(text, { variables: ['x', 'y'] }));
        for (const [open, close] of parentheses(text)) {
          const without = text.slice(0, open) + text.slice(open + 1, close) + text.slice(close + 1);
          const other = readable(without);
          // A sign after another sign, and an exponent that is no single number or name, keep theirs for the eye.
          const forTheEye =
            /[\^·×/+−] ?$/.test(text.slice(0, open)) || text[open + 1] === '−' || text[open - 1] === '−';
          if (!forTheEye) expect(other, `${text} without the parentheses at ${open}`).not.toBe(meaning);
        }
      }),
      fixed,
    );
  });
});

function parentheses(text: string): [number, number][] {
  const open: number[] = [];
  return [...text].flatMap((character, i): [number, number][] => {
    if (character === '(') open.push(i);
    return character === ')' ? [[open.pop()!, i]] : [];
  });
}

function readable(text: string): string | undefined {
  try {
    return toText(parseExpression(text, { variables: ['x', 'y'] }));
  } catch {
    return undefined;
  }
}
