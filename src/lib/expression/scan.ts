/** Cuts what a reader typed into the tokens of an expression, and names the first mistake by its place. */

import { InputError, shown } from '../input-error.ts';
import type { InputErrorCode } from '../input-error.ts';
import { e, functionNames, number, pi, variable } from './tree.ts';
import type { Expression, FunctionName } from './tree.ts';

/** A piece of an expression, with the place of its first character in the text as typed. */
export type Token = { readonly at: number; readonly text: string } & (
  | { readonly kind: 'operand'; readonly tree: Expression }
  | { readonly kind: 'function'; readonly name: FunctionName }
  | { readonly kind: '+' | '-' | '*' | '/' | '^' | '(' | ')' }
);

type Symbol = '+' | '-' | '*' | '/' | '^' | '(' | ')';

/** The names an expression may use: those listed, or any single letter, with digits after it or not. */
export type AllowedNames = readonly string[] | 'any';

const symbols: Readonly<Record<string, Symbol>> = {
  ...{ '+': '+', '-': '-', '−': '-', '–': '-', '*': '*', '×': '*', '·': '*', '⋅': '*', '∗': '*' },
  ...{ '/': '/', '÷': '/', '∕': '/', '^': '^', '(': '(', ')': ')', '[': '(', ']': ')' },
};
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const constants: Readonly<Record<string, Expression>> = { pi, π: pi, e };
const numeral = /^(?:\d+\.?\d*|\.\d+)(?:e[+\-−]?\d+)?/i;
const word = /^\p{L}[\p{L}\d_]*/u;

/**
 * The tokens of a text.
 *
 * Full-width characters count as their plain ones. Two letters that are no name stand for a product, as in `wx`.
 *
 * @throws InputError `expression-unknown-character`, `expression-unknown-name`, `expression-number-out-of-range`
 */
export function scan(typed: string, allowed: AllowedNames): Token[] {
  const text = plain(typed);
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const token = space(rest) ?? numberToken(rest, at) ?? symbolToken(rest, at) ?? nameTokens(rest, at, allowed);
    if (!token) throw unknownCharacter(String.fromCodePoint(typed.codePointAt(at)!), at);
    tokens.push(...token.tokens);
    at += token.length;
  }
  return tokens;
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

/** The text with each full-width character replaced by its plain one: every place stays where it is. */
function plain(typed: string): string {
  return typed.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

interface Scanned {
  readonly tokens: readonly Token[];
  readonly length: number;
}

function space(rest: string): Scanned | undefined {
  const length = rest.length - rest.trimStart().length;
  return length > 0 ? { tokens: [], length } : undefined;
}

function numberToken(rest: string, at: number): Scanned | undefined {
  const text = numeral.exec(rest)?.[0];
  if (text === undefined) return superscript(rest, at);
  return { tokens: [{ kind: 'operand', at, text, tree: numberWithin(text, at) }], length: text.length };
}

/** `x²` is read as `x^2`. */
function superscript(rest: string, at: number): Scanned | undefined {
  const raised = [...rest].findIndex((character) => !superscripts.includes(character));
  const text = raised < 0 ? rest : rest.slice(0, raised);
  if (text === '') return undefined;
  const digits = [...text].map((character) => superscripts.indexOf(character)).join('');
  const tree = numberWithin(digits, at);
  return {
    tokens: [
      { kind: '^', at, text },
      { kind: 'operand', at, text, tree },
    ],
    length: text.length,
  };
}

function numberWithin(text: string, at: number): Expression {
  const value = Number(text.replace('−', '-'));
  const vanished = value === 0 && /^[^e]*[1-9]/i.test(text);
  if (Number.isFinite(value) && !vanished) return number(value);
  const allowed = '5e-324 … 1.8e308';
  const sentence = `${shown(text)} is too ${vanished ? 'small' : 'large'}: numbers go from 5e-324 to about 1.8e308`;
  throw mistake('expression-number-out-of-range', at, text, allowed, sentence);
}

function symbolToken(rest: string, at: number): Scanned | undefined {
  if (rest.startsWith('**')) return { tokens: [{ kind: '^', at, text: '**' }], length: 2 };
  const text = rest.slice(0, 1);
  const kind = Object.hasOwn(symbols, text) ? symbols[text] : undefined;
  return kind && { tokens: [{ kind, at, text }], length: 1 };
}

function nameTokens(rest: string, at: number, allowed: AllowedNames): Scanned | undefined {
  const text = word.exec(rest)?.[0];
  if (text === undefined) return undefined;
  const calls = rest.slice(text.length).trimStart().startsWith('(');
  const tokens = known(text, at, allowed) ?? product(text, at, allowed, calls);
  if (tokens) return { tokens, length: text.length };
  const variables = allowed === 'any' ? ['single letters'] : allowed;
  const names = [...variables, 'pi', 'e', ...functionNames].join(', ');
  throw mistake('expression-unknown-name', at, text, names, `“${shown(text)}” is not known here; known are: ${names}`);
}

function known(text: string, at: number, allowed: AllowedNames): Token[] | undefined {
  if (allowed !== 'any' && allowed.includes(text)) return [{ kind: 'operand', at, text, tree: variable(text) }];
  const name = functionNames.find((candidate) => candidate === text);
  if (name) return [{ kind: 'function', at, text, name }];
  const constant = Object.hasOwn(constants, text) ? constants[text] : undefined;
  if (constant) return [{ kind: 'operand', at, text, tree: constant }];
  const single = allowed === 'any' && /^\p{L}[\d_]*$/u.test(text);
  return single ? [{ kind: 'operand', at, text, tree: variable(text) }] : undefined;
}

/**
 * Names written one after the other without a sign: `wx`, `xsin(x)`. Where any letter is a variable only two letters
 * are taken so, and not before a parenthesis: `tan(x)` and `foo` are mistakes, not products.
 */
function product(text: string, at: number, allowed: AllowedNames, calls: boolean): Token[] | undefined {
  if (allowed === 'any' && (calls || text.match(/\p{L}/gu)!.length > 2)) return undefined;
  for (let length = text.length - 1; length > 0; length--) {
    const first = known(text.slice(0, length), at, allowed);
    if (!first || first[0]!.kind === 'function') continue;
    const rest = text.slice(length);
    const others = known(rest, at + length, allowed) ?? product(rest, at + length, allowed, calls);
    if (others) return [...first, ...others];
  }
  return undefined;
}

function unknownCharacter(found: string, at: number): InputError {
  const allowed = '+ - * / ^ ( )';
  const sentence = `“${found}” does not belong in an expression; signs are ${allowed}`;
  return mistake('expression-unknown-character', at, found, allowed, sentence);
}
