/** Writes an expression as a teacher would: shorter where that is plain, and never in another form for its own sake. */

import { fromProduct, toProduct } from './simplify/factors.ts';
import { identities } from './simplify/identity.ts';
import type { Identity } from './simplify/identity.ts';
import { collected } from './simplify/terms.ts';
import { e, isExactly, isNumber, number, div } from './tree.ts';
import type { Call, Expression } from './tree.ts';
import { mapChildren } from './walk.ts';

/** One pass can open the way for another (a bracket that vanishes, a factor that becomes 1); none was seen to need more. */
const MOST_PASSES = 5;

/**
 * The expression simplified: 0 and 1 rules, numbers calculated (fractions kept), numeric factors in front, like terms and
 * like factors drawn together, known values such as ln(1).
 *
 * It has the value of the original wherever both are defined; it can be defined at more points (x/x is 1).
 */
export function simplify(tree: Expression): Expression {
  const identity = identities();
  let current = tree;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = simplified(current, identity, new Map());
    if (identity(next) === identity(current)) return next;
    current = next;
  }
  return current;
}

/** `done` holds what was simplified before: the parts of a derivative are shared many times over. */
function simplified(tree: Expression, identity: Identity, done: Map<Expression, Expression>): Expression {
  const known = done.get(tree);
  if (known) return known;
  const inner = mapChildren(tree, (child) => simplified(child, identity, done));
  const result = shortened(inner, identity);
  done.set(tree, result);
  return result;
}

function shortened(tree: Expression, identity: Identity): Expression {
  switch (tree.kind) {
    case 'number':
    case 'variable':
      return tree;
    case 'add':
    case 'sub':
      return collected(tree, identity);
    case 'call':
      return knownValue(tree);
    case 'pow':
      if (isExactly(tree.left, 1)) return tree.left;
      return fromProduct(toProduct(tree, identity));
    default:
      return fromProduct(toProduct(tree, identity));
  }
}

/** The values of a function that everyone knows by heart. */
function knownValue(tree: Call<Expression>): Expression {
  const { argument } = tree;
  switch (tree.function) {
    case 'exp':
      if (isExactly(argument, 0)) return number(1);
      if (isExactly(argument, 1)) return e;
      return argument.kind === 'call' && argument.function === 'ln' ? argument.argument : tree;
    case 'ln':
      if (argument.kind === 'number' && argument.name === 'e') return number(1);
      if (isExactly(argument, 1)) return number(0);
      return argument.kind === 'call' && argument.function === 'exp' ? argument.argument : tree;
    case 'sqrt': {
      const root = isNumber(argument) ? Math.sqrt(argument.value) : NaN;
      return Number.isInteger(root) ? number(root) : tree;
    }
    case 'cos':
      return isExactly(argument, 0) ? number(1) : tree;
    case 'sigmoid':
      return isExactly(argument, 0) ? div(number(1), number(2)) : tree;
    default:
      return isExactly(argument, 0) ? number(0) : tree;
  }
}
