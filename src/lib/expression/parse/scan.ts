/** Cuts what a reader typed into the tokens of an expression, and names the first mistake by its place. */

import { shown } from '../../input-error.ts';
import type { InputError } from '../../input-error.ts';
import { number } from '../tree.ts';
import type { Expression } from '../tree.ts';
import { nameTokens } from './names.ts';
import type { AllowedNames } from './names.ts';
import { mistake } from './token.ts';
import type { Scanned, Sign, Token } from './token.ts';

const signs: Readonly<Record<string, Sign>> = {
  ...{ '+': '+', '-': '-', '−': '-', '–': '-', '*': '*', '×': '*', '·': '*', '⋅': '*', '∗': '*' },
  ...{ '/': '/', '÷': '/', '∕': '/', '^': '^', '(': '(', ')': ')', '[': '(', ']': ')' },
};
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const numeral = /^(?:\d+\.?\d*|\.\d+)(?:e[+\-−]?\d+)?/i;

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
    const token = space(rest) ?? numberToken(rest, at) ?? signToken(rest, at) ?? nameTokens(rest, at, allowed);
    if (!token) throw unknownCharacter(String.fromCodePoint(typed.codePointAt(at)!), at);
    tokens.push(...token.tokens);
    at += token.length;
  }
  return tokens;
}

/** The text with each full-width character replaced by its plain one, the Chinese full stop too: every place stays where it is. */
export function plain(typed: string): string {
  return typed
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[。｡]/g, '.');
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
  throw mistake(
    'expression-number-out-of-range',
    at,
    text,
    allowed,
    `${shown(text)} is too ${vanished ? 'small' : 'large'}: numbers go from 5e-324 to about 1.8e308`,
  );
}

function signToken(rest: string, at: number): Scanned | undefined {
  if (rest.startsWith('**')) return { tokens: [{ kind: '^', at, text: '**' }], length: 2 };
  const text = rest.slice(0, 1);
  const kind = Object.hasOwn(signs, text) ? signs[text] : undefined;
  return kind && { tokens: [{ kind, at, text }], length: 1 };
}

function unknownCharacter(found: string, at: number): InputError {
  const allowed = '+ - * / ^ ( )';
  return mistake(
    'expression-unknown-character',
    at,
    found,
    allowed,
    `“${found}” does not belong in an expression; signs are ${allowed}`,
  );
}
