/** The derivatives of the functions, as expressions. */

import { call, div, mul, negate, number, pow, sub } from './tree.ts';
import type { Call, Expression, FunctionName } from './tree.ts';

export type FunctionRule = 'square root' | 'exponential' | 'logarithm' | 'sine' | 'cosine' | 'tanh' | 'sigmoid';

/** What the rule for a function is called. */
export const knownRule: Readonly<Record<FunctionName, FunctionRule>> = {
  sqrt: 'square root',
  exp: 'exponential',
  ln: 'logarithm',
  sin: 'sine',
  cos: 'cosine',
  tanh: 'tanh',
  sigmoid: 'sigmoid',
};

/** The derivative of f(u) with respect to u. */
export function knownDerivative(of: Call<Expression>): Expression {
  const u = of.argument;
  switch (of.function) {
    case 'sqrt':
      return div<Expression>(number(1), mul<Expression>(number(2), of));
    case 'exp':
      return of;
    case 'ln':
      return div<Expression>(number(1), u);
    case 'sin':
      return call('cos', u);
    case 'cos':
      return negate(call('sin', u));
    case 'tanh':
      return sub<Expression>(number(1), pow<Expression>(of, number(2)));
    case 'sigmoid':
      return mul<Expression>(of, sub<Expression>(number(1), of));
  }
}
