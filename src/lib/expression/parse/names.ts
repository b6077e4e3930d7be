/** The names in an expression: variables, functions and numbers with a name. */

import { shown } from '../../input-error.ts';
import { e, functionNames, pi, variable } from '../tree.ts';
import type { Expression } from '../tree.ts';
import { mistake } from './token.ts';
import type { Scanned, Token } from './token.ts';

/**
 * The names an expression may use: those listed; or any single letter, with digits after it or not, `own` letters even
 * where they would be a constant's: in `z = 2e, e = 3` the e is no longer Euler's number.
 */
export type AllowedNames = readonly string[] | 'any' | { readonly own: readonly string[] };

const constants: Readonly<Record<string, Expression>> = { pi, π: pi, e };
const word = /^\p{L}[\p{L}\d_]*/u;

/**
 * The tokens of the name at the beginning of a text: more than one where names are written side by side.
 *
 * @throws InputError `expression-unknown-name`
 */
export function nameTokens(rest: string, at: number, allowed: AllowedNames): Scanned | undefined {
  const text = word.exec(rest)?.[0];
  if (text === undefined) return undefined;
  const calls = rest.slice(text.length).trimStart().startsWith('(');
  const tokens = known(text, at, allowed) ?? product(text, at, allowed, calls);
  if (tokens) return { tokens, length: text.length };
  const variables = isList(allowed) ? allowed : ['single letters'];
  const names = [...variables, 'pi', 'e', ...functionNames].join(', ');
  throw mistake('expression-unknown-name', at, text, names, `“${shown(text)}” is not known here; known are: ${names}`);
}

const isList = (allowed: AllowedNames): allowed is readonly string[] => Array.isArray(allowed);

function known(text: string, at: number, allowed: AllowedNames): Token[] | undefined {
  const listed = allowed === 'any' ? [] : isList(allowed) ? allowed : allowed.own;
  if (listed.includes(text)) return [{ kind: 'operand', at, text, tree: variable(text) }];
  const name = functionNames.find((candidate) => candidate === text);
  if (name) return [{ kind: 'function', at, text, name }];
  const constant = Object.hasOwn(constants, text) ? constants[text] : undefined;
  if (constant) return [{ kind: 'operand', at, text, tree: constant }];
  const single = !isList(allowed) && /^\p{L}[\d_]*$/u.test(text);
  return single ? [{ kind: 'operand', at, text, tree: variable(text) }] : undefined;
}

/**
 * Names written one after the other without a sign: `wx`, `xsin(x)`. Where any letter is a variable only two letters
 * are taken so, and not before a parenthesis: `tan(x)` and `foo` are mistakes, not products.
 */
function product(text: string, at: number, allowed: AllowedNames, calls: boolean): Token[] | undefined {
  if (!isList(allowed) && (calls || text.match(/\p{L}/gu)!.length > 2)) return undefined;
  for (let length = text.length - 1; length > 0; length--) {
    const first = known(text.slice(0, length), at, allowed);
    if (!first || first[0]!.kind === 'function') continue;
    const rest = text.slice(length);
    const others = known(rest, at + length, allowed) ?? product(rest, at + length, allowed, calls);
    if (others) return [...first, ...others];
  }
  return undefined;
}
