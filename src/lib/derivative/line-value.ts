import { derivativeAt } from '../difference/finite-difference.ts';
import { compile, evaluate } from '../expression/evaluate.ts';
import { call, negate, number } from '../expression/tree.ts';
import type { Expression, Formula } from '../expression/tree.ts';

/**
 * The value that a line of a derivation has at a point, where derivatives still pending are measured by a finite
 * difference: it is the same for every line if every rule was used rightly.
 *
 * @returns NaN where a part of the line is undefined
 */
export function lineValue(line: Formula, variable: string, at: number): number {
  return evaluate(measured(line, variable, at), { [variable]: at });
}

function measured(line: Formula, variable: string, at: number): Expression {
  const inner = (part: Formula): Expression => measured(part, variable, at);
  switch (line.kind) {
    case 'number':
    case 'variable':
      return line;
    case 'derivative':
      return number(derivativeAt(compile(line.of, [variable]), at));
    case 'neg':
      return negate(inner(line.operand));
    case 'call':
      return call(line.function, inner(line.argument));
    default:
      return { kind: line.kind, left: inner(line.left), right: inner(line.right) };
  }
}
