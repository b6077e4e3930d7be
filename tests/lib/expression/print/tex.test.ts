import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { deriveSteps } from '../../../../src/lib/expression/derive.ts';
import { parseExpression } from '../../../../src/lib/expression/parse.ts';
import { toTeX } from '../../../../src/lib/expression/print/tex.ts';
import { number, variable } from '../../../../src/lib/expression/tree.ts';
import { fixed } from '../../arbitraries.ts';
import { trees } from '../trees.ts';

const tex = (text: string) => toTeX(parseExpression(text));

describe('an expression in TeX', () => {
  test.each([
    ['3x^2 - 4x + 1', '3x^{2}-4x+1'],
    ['2x sin(x)', '2x\\sin(x)'],
    ['sin(x)^2', '\\sin^{2}(x)'],
    ['exp(-x)', 'e^{-x}'],
    ['exp(x)^2', '(e^{x})^{2}'],
    ['1/(1 + exp(-x))', '\\frac{1}{1+e^{-x}}'],
    ['((x + 1)/2)^2', '\\left(\\frac{x+1}{2}\\right)^{2}'],
    ['sqrt(x + 1)', '\\sqrt{x+1}'],
    ['sigmoid(w x + b)', '\\sigma (wx+b)'],
    ['x*x', 'x\\cdot x'],
    ['2*3', '2\\times 3'],
    ['x1^2', 'x_{1}^{2}'],
    ['pi x', '\\pi x'],
    ['x - (-2)', 'x-(-2)'],
    ['1.5e-7', '1.5\\times 10^{-7}'],
  ])('%s is %s', (text, expected) => {
    expect(tex(text)).toBe(expected);
  });

  test('a pending derivative is written with d, with ∂ where other variables are held fast', () => {
    expect(toTeX(deriveSteps(parseExpression('x^2'), 'x')[0]!.before)).toBe('\\frac{d}{dx}(x^{2})');
    expect(toTeX(deriveSteps(parseExpression('w x'), 'w')[0]!.before)).toBe('\\frac{\\partial }{\\partial w}(wx)');
  });

  test('the marked node, and no other, is in a class of its own', () => {
    const [first] = deriveSteps(parseExpression('x exp(x)'), 'x').slice(2, 3);
    expect(toTeX(first!.before, { mark: first!.target })).toBe(
      '1\\cdot e^{x}+x\\cdot \\htmlClass{marked}{\\frac{d}{dx}(e^{x})}',
    );
    expect(toTeX(first!.after, { mark: first!.replacement })).toBe('1\\cdot e^{x}+x\\htmlClass{marked}{e^{x}}');
  });

  test('a longer name stands upright, and nothing in it is taken for a command', () => {
    expect(toTeX(variable('size'))).toBe('\\mathrm{size}');
    expect(toTeX(variable('\\def{x}'))).not.toContain('\\def');
    expect(toTeX(number(-1 / 3), { digits: 3 })).toBe('-0.333');
  });

  test('KaTeX sets every expression, and every step of its derivation', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const last = deriveSteps(tree, 'x').at(-1)!;
        for (const formula of [toTeX(tree), toTeX(last.before), toTeX(last.after, { mark: last.replacement })]) {
          if (formula.length < 2000)
            katex.renderToString(formula, {
              strict: (code) => (code === 'htmlExtension' ? 'ignore' : 'error'),
              trust: true,
            });
        }
      }),
      { ...fixed, numRuns: 60 },
    );
  });
});
