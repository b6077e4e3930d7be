import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derivativeAt } from '../../../src/lib/difference/finite-difference.ts';
import { derive, deriveSteps } from '../../../src/lib/expression/derive.ts';
import { evaluate } from '../../../src/lib/expression/evaluate.ts';
import { parseExpression } from '../../../src/lib/expression/parse.ts';
import { toText } from '../../../src/lib/expression/print/text.ts';
import type { Expression, Formula } from '../../../src/lib/expression/tree.ts';
import { functions } from '../../../src/lib/expression/functions.ts';
import { number } from '../../../src/lib/expression/tree.ts';
import { fromExpression } from '../../../src/lib/graph/from-expression.ts';
import { fixed } from '../arbitraries.ts';
import { expectClose } from '../close.ts';
import reference from '../reference/reference.json' with { type: 'json' };
import { comparable, points, trees } from './trees.ts';
import type { Point } from './trees.ts';

const derived = (text: string) => toText(derive(parseExpression(text), 'x'));
const steps = (text: string) => deriveSteps(parseExpression(text), 'x');

describe('the derivative of an expression', () => {
  test.each(reference.derivatives)('$f has the slope of the reference at $at', ({ f, at, slope }) => {
    expectClose(evaluate(derive(parseExpression(f), 'x'), { x: at }), slope, 1e-13);
  });

  test.each([
    ['7', '0'],
    ['x', '1'],
    ['a x^2 + b x + c', '2·a·x + b'],
    ['3x^2 - 4x + 1', '6·x − 4'],
    ['(x - 1)^2 + 0.001', '2·(x − 1)'],
    ['(2x + 1)(x^2 - 3)', '6·x^2 + 2·x − 6'],
    ['1/x', '−1/x^2'],
    ['x^-2', '−2/x^3'],
    ['x^(1/2)', '1/(2·x^(1/2))'],
    ['sqrt(x)', '1/(2·sqrt(x))'],
    ['x/3', '1/3'],
    ['exp(2x)', '2·exp(2·x)'],
    ['e^(2x)', '2·e^(2·x)'],
    ['2^x', '2^x·ln(2)'],
    ['x^x', 'x^x·(ln(x) + 1)'],
    ['ln(x)/x', '(1 − ln(x))/x^2'],
    ['x sin(x)', 'sin(x) + x·cos(x)'],
    ['cos(x)^3', '−3·cos(x)^2·sin(x)'],
    ['tanh(3x)', '3·(1 − tanh(3·x)^2)'],
    ['sigmoid(x)', 'sigmoid(x)·(1 − sigmoid(x))'],
    ['(y - (w x + b))^2', '−2·w·(y − w·x − b)'],
  ])('of %s is %s', (text, expected) => {
    expect(derived(text)).toBe(expected);
  });

  test('is that of the finite difference and of the graph', () => {
    let compared = 0;
    fc.assert(
      fc.property(trees, points, (tree, at) => {
        const symbolic = evaluate(derive(tree, 'x'), at);
        const graph = byGraph(tree, 'x', at);
        if (!comparable(tree, at) || !Number.isFinite(graph) || !Number.isFinite(symbolic)) return;
        const scale = Math.max(1, Math.abs(graph));
        expect(Math.abs(symbolic - graph), toText(tree)).toBeLessThanOrEqual(1e-7 * scale);
        const difference = byDifference(tree, at);
        if (difference === undefined) return;
        compared++;
        expect(Math.abs(difference - graph), toText(tree)).toBeLessThanOrEqual(1e-4 * scale);
      }),
      { ...fixed, numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(700);
  });
});

describe('a derivation', () => {
  test('names one rule at each step, from the outside in and from left to right', () => {
    expect(steps('(2x + 1)(x^2 - 3)').map(({ rule }) => rule)).toEqual([
      'product',
      'sum',
      'constant multiple',
      'power',
      'constant',
      'sum',
      'power',
      'constant',
      'simplify',
    ]);
  });

  test.each([
    ['7', ['constant']],
    ['x', ['power']],
    ['x^5', ['power']],
    ['-x', ['constant multiple', 'power']],
    ['x/2', ['constant multiple', 'power']],
    ['x^2/ln(x)', ['quotient', 'power', 'logarithm', 'simplify']],
    ['(x + 1)^2', ['chain', 'sum', 'power', 'constant', 'simplify']],
    ['sin(2x)', ['chain', 'constant multiple', 'power', 'simplify']],
    ['x^x', ['general power', 'power', 'power', 'simplify']],
    ['sqrt(x)', ['square root']],
    ['exp(x)', ['exponential']],
    ['2^x', ['exponential']],
    ['cos(x)', ['cosine']],
    ['tanh(x)', ['tanh']],
    ['sigmoid(x)', ['sigmoid']],
  ])('of %s uses the rules %j', (text, rules) => {
    expect(steps(text).map(({ rule }) => rule)).toEqual(rules);
  });

  test('says which rule the outer function of a chain is derived by', () => {
    expect(steps('(x + 1)^2')[0]).toMatchObject({ rule: 'chain', outer: 'power' });
    expect(steps('sin(2x)')[0]).toMatchObject({ rule: 'chain', outer: 'sine' });
  });

  test('shows the whole formula before and after each step', () => {
    expect(steps('sin(2x)').map(({ before, after }) => `${toText(before)} = ${toText(after)}`)).toEqual([
      'd/dx(sin(2·x)) = cos(2·x)·d/dx(2·x)',
      'cos(2·x)·d/dx(2·x) = cos(2·x)·2·d/dx(x)',
      'cos(2·x)·2·d/dx(x) = cos(2·x)·2 × 1',
      'cos(2·x)·2 × 1 = 2·cos(2·x)',
    ]);
  });

  test('goes on where the step before ended, ends at the derivative, and points at what changes once', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const all = deriveSteps(tree, 'x');
        all.forEach(({ before, after, target, replacement }, i) => {
          if (i > 0) expect(before).toBe(all[i - 1]!.after);
          expect(occurrences(before, target)).toBe(1);
          expect(occurrences(after, replacement)).toBe(1);
        });
        expect(toText(all.at(-1)!.after)).toBe(toText(derive(tree, 'x')));
      }),
      fixed,
    );
  });

  test('keeps the value at every step', () => {
    let compared = 0;
    fc.assert(
      fc.property(trees, points, (tree, at) => {
        const expected = byGraph(tree, 'x', at);
        if (!comparable(tree, at) || !Number.isFinite(expected)) return;
        for (const { rule, after } of deriveSteps(tree, 'x')) {
          const actual = valueOf(after, at);
          if (!Number.isFinite(actual)) return;
          compared++;
          const tolerance = 1e-7 * Math.max(1, Math.abs(expected));
          expect(Math.abs(actual - expected), `${rule}: ${toText(after)}`).toBeLessThanOrEqual(tolerance);
        }
      }),
      { ...fixed, numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(1500);
  });

  test('of the largest expression allowed is done while the reader waits', () => {
    const product = parseExpression(Array.from({ length: 50 }, (_, i) => `(x+${i})`).join(''));
    const tower = parseExpression(`${'x^('.repeat(95)}x${')'.repeat(95)}`);
    const start = performance.now();
    expect(deriveSteps(product, 'x').length).toBeGreaterThan(100);
    expect(deriveSteps(tower, 'x').length).toBeGreaterThan(100);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

/** The derivative by the automatic one, which shares no rule with the symbolic one. */
function byGraph(tree: Expression, variable: string, at: Point): number {
  const { graph, output, inputs } = fromExpression(tree, { ...at });
  graph.forward();
  graph.backward(output);
  return inputs.get(variable)?.derivative ?? 0;
}

/** The finite difference, if it can be trusted: two different steps have to agree. */
function byDifference(tree: Expression, at: Point): number | undefined {
  const f = (x: number) => evaluate(tree, { ...at, x });
  const [fine, coarse] = [derivativeAt(f, at.x), derivativeAt(f, at.x, 1e-4)];
  return Math.abs(fine - coarse) <= 1e-5 * Math.max(1, Math.abs(fine)) ? fine : undefined;
}

/** The value of a formula, pending derivatives included. */
function valueOf(formula: Formula, at: Point): number {
  switch (formula.kind) {
    case 'number':
    case 'variable':
      return evaluate(formula, { ...at });
    case 'derivative':
      return byGraph(formula.of, formula.variable, at);
    case 'neg':
      return -valueOf(formula.operand, at);
    case 'call':
      return functions[formula.function].value(valueOf(formula.argument, at));
    default: {
      const [left, right] = [number(valueOf(formula.left, at)), number(valueOf(formula.right, at))];
      return evaluate({ kind: formula.kind, left, right }, {});
    }
  }
}

function occurrences(formula: Formula, part: Formula): number {
  const inside: readonly Formula[] =
    formula.kind === 'neg'
      ? [formula.operand]
      : formula.kind === 'call'
        ? [formula.argument]
        : 'left' in formula
          ? [formula.left, formula.right]
          : [];
  return inside.reduce((count, child) => count + occurrences(child, part), formula === part ? 1 : 0);
}
