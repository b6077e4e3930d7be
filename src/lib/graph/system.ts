/** A calculation as it is written on paper, letter by letter: `z = x y, x = 2w + b, y = b + 1, w = 3, b = 4`. */

import { parseExpression } from '../expression/parse.ts';
import type { Expression } from '../expression/tree.ts';
import { plain } from '../expression/parse/scan.ts';
import { mapChildren, variablesIn } from '../expression/walk.ts';
import { InputError, shown } from '../input-error.ts';

export interface System {
  /** The letter of what is computed in the end: the first one that is written. */
  readonly output: string;
  /** What each letter stands for, in the order in which it is written. */
  readonly parts: ReadonlyMap<string, Expression>;
}

const letter = /^\s*(\p{L}\d?)\s*$/u;

/**
 * Reads definitions with commas between them, full-width or plain; one too many does no harm. The first may do without a letter: then it is called z, or f or another where z is taken.
 *
 * @throws InputError as `parseExpression` does, and `system-` + `name` (no single letter before the sign), `twice` (a
 *   letter is defined again), `circular` (a letter needs itself); details hold `at` as there
 */
export function parseSystem(text: string): System {
  const parts = new Map<string, Expression>();
  const places = new Map<string, number>();
  let at = 0;
  const pieces = plain(text).split(/[,;\n]/);
  const own = pieces.flatMap((piece) => letter.exec(piece.split('=')[0]!)?.[1] ?? []);
  for (const piece of pieces) {
    if (parts.size > 0 && piece.trim() === '') {
      at += piece.length + 1;
      continue;
    }
    const sign = piece.indexOf('=');
    const start = at + (piece.length - piece.trimStart().length);
    const bare = sign < 0 && at === 0;
    const name = bare ? unused(text) : letter.exec(piece.slice(0, Math.max(0, sign)))?.[1];
    if (name === undefined) throw wrong('system-name', start, piece.trim(), 'w = 3', 'has no single letter before a =');
    if (parts.has(name)) throw wrong('system-twice', start, name, 'w = 3, b = 4', 'is defined twice');
    // Spaces stand for what comes before, so that a mistake is found at its place in the whole text.
    const before = ' '.repeat(at + sign + 1);
    at += piece.length + 1;
    const next = text.charAt(at - 1);
    parts.set(name, parseExpression(before + piece.slice(sign + 1), { variables: { own }, next }));
    places.set(name, start);
  }
  const system: System = { output: [...parts.keys()][0]!, parts };
  const needed = neededBy(system.output, parts);
  for (const [name, place] of places) {
    if (name !== system.output && !needed.has(name)) {
      throw wrong('system-unused', place, name, `${system.output} = ${name} + 1`, `is not needed for ${system.output}`);
    }
  }
  for (const name of parts.keys()) {
    if (neededBy(name, parts).has(name)) {
      throw wrong('system-circular', places.get(name)!, name, 'x = 2w, w = 3', 'is computed from itself');
    }
  }
  return system;
}

/** The whole calculation as one expression of its inputs; a letter used twice stands in it twice as the same object. */
export function expanded({ parts }: System): (name: string) => Expression {
  const known = new Map<string, Expression>();
  const put = (tree: Expression): Expression =>
    tree.kind === 'variable' && !isInput(tree.name, parts) ? whole(tree.name) : mapChildren(tree, put);
  const whole = (name: string): Expression => {
    const tree = known.get(name) ?? put(parts.get(name)!);
    known.set(name, tree);
    return tree;
  };
  return whole;
}

/** Whether a letter stands for a number of its own: nothing is said about it, or a number. */
export const isInput = (name: string, parts: System['parts']): boolean =>
  !parts.has(name) || (variablesIn(parts.get(name)!).length === 0 && name !== [...parts.keys()][0]);

/** A letter for the result that is not taken. */
const unused = (text: string): string =>
  'z f g h k l m n p q u v s t r x y a b c d w i j o'.split(' ').find((name) => !plain(text).includes(name)) ?? 'z';

/** The letters from which a letter is computed, itself among them only if it needs itself. */
function neededBy(name: string, parts: System['parts']): Set<string> {
  const seen = new Set<string>();
  const open = [...variablesIn(parts.get(name)!)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (parts.has(next)) open.push(...variablesIn(parts.get(next)!));
  }
  return seen;
}

function wrong(code: InputError['code'], at: number, found: string, allowed: string, what: string): InputError {
  return new InputError(code, { at, found: shown(found), allowed }, `“${shown(found)}” ${what}. Allowed: ${allowed}.`);
}
