import { InputError, shown } from '../../input-error.ts';
import type { InputErrorCode } from '../../input-error.ts';
import type { Expression, FunctionName } from '../tree.ts';

export type Sign = '+' | '-' | '*' | '/' | '^' | '(' | ')';

/** A piece of an expression, with the place of its first character in the text as typed. */
export type Token = { readonly at: number; readonly text: string } & (
  | { readonly kind: 'operand'; readonly tree: Expression }
  | { readonly kind: 'function'; readonly name: FunctionName }
  | { readonly kind: Sign }
);

/** The tokens that a number of characters make up. */
export interface Scanned {
  readonly tokens: readonly Token[];
  readonly length: number;
}

/** An error at a place of the typed text. `found` is shortened; it is empty at the end of the text. */
export function mistake(
  code: InputErrorCode,
  at: number,
  found: string,
  allowed: string,
  sentence: string,
): InputError {
  return new InputError(code, { at, found: shown(found), allowed }, `${sentence} (at character ${at + 1}).`);
}
