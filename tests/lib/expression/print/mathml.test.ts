import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { deriveSteps } from '../../../../src/lib/expression/derive.ts';
import { parseExpression } from '../../../../src/lib/expression/parse.ts';
import { toMathML } from '../../../../src/lib/expression/print/mathml.ts';
import { variable } from '../../../../src/lib/expression/tree.ts';
import { fixed } from '../../arbitraries.ts';
import { trees } from '../trees.ts';

test('fractions, exponents, roots and digits below stand where they belong', () => {
  expect(toMathML(parseExpression('x1^2/sqrt(3)'))).toBe(
    '<math><mfrac><msup><msub><mi>x</mi><mn>1</mn></msub><mn>2</mn></msup><msqrt><mn>3</mn></msqrt></mfrac></math>',
  );
});

test('an operation that is not seen is still there to be heard', () => {
  expect(toMathML(parseExpression('2sin(x)'))).toBe(
    '<math><mrow><mn>2</mn><mo>\u2062</mo><mrow><mi>sin</mi><mo>\u2061</mo>' +
      '<mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow></mrow></mrow></math>',
  );
});

test('the marked node is in a class of its own', () => {
  const step = deriveSteps(parseExpression('x^2 + x'), 'x')[1]!;
  expect(toMathML(step.after, { mark: step.replacement })).toContain(
    '<mrow class="marked"><mrow><mn>2</mn><mo>\u2062</mo><mi>x</mi></mrow></mrow>',
  );
});

test('a name cannot smuggle in an element', () => {
  expect(toMathML(variable('<img onerror="x">'))).toBe('<math><mi>&#60;img onerror=&#34;x&#34;&#62;</mi></math>');
});

test('every expression gives elements that have as many children as they need', () => {
  const needed: Record<string, number> = { mfrac: 2, msup: 2, msub: 2 };
  fc.assert(
    fc.property(trees, (tree) => {
      const { document } = parseHTML(`<body>${toMathML(tree)}</body>`);
      expect(document.querySelectorAll('math')).toHaveLength(1);
      for (const [name, count] of Object.entries(needed)) {
        for (const element of document.querySelectorAll(name)) expect(element.children).toHaveLength(count);
      }
    }),
    fixed,
  );
});
