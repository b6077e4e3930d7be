/** Reads an expression as a teacher writes it: `2x`, `3(x + 1)`, `x sin(x)`, `−x²`. */

import jsep from 'jsep';
import type { BinaryExpression, CoreExpression, Expression as JsepExpression, Identifier } from 'jsep';
import { InputError, shown } from '../input-error.ts';
import type { AllowedNames } from './parse/names.ts';
import { scan } from './parse/scan.ts';
import { mistake } from './parse/token.ts';
import type { Token } from './parse/token.ts';
import { binary, call, isNumber, negate } from './tree.ts';
import type { BinaryKind, Expression } from './tree.ts';
import { size } from './walk.ts';

const LONGEST = 500;
const LARGEST = 200;

/**
 * The tree of a text.
 *
 * Powers bind tightest and from the right, then a sign, then products and quotients from the left, then sums: −x^2 is
 * −(x^2), 2^-1 is a half, 1/2x is (1/2)·x. A product may leave out its sign before a name or a parenthesis.
 *
 * @param variables the variables that may occur; `'any'` (the default) takes every single letter, digits after it
 *   allowed, but e, which is Euler's number unless it is listed
 * @param next what follows the text where it was a part of another: a mistake at its end names that
 * @throws InputError whose details hold `at` (place of the offending character in the text, from 0), `found` (empty at the
 *   end of the text) and `allowed`: `expression-` + `empty`, `too-long` (over 500 characters), `too-large` (over 200
 *   nodes), `unknown-character`, `unknown-name`, `number-out-of-range`, `unmatched-parenthesis`, `missing-operand`,
 *   `missing-operator`, `missing-argument`
 */
export function parseExpression(
  text: string,
  { variables = 'any', next = '' }: { variables?: AllowedNames; next?: string } = {},
): Expression {
  if (text.length > LONGEST) throw tooMuch('expression-too-long', LONGEST, text.length, 'characters');
  const tokens = withProducts(scan(text, variables));
  if (tokens.length === 0) {
    throw next
      ? missingOperand(text.length, next)
      : mistake('expression-empty', 0, '', 'x^2', 'There is no expression: type one like x^2');
  }
  check(tokens, text.length, next);
  const tree = toTree(jsep(tokens.map(spoken).join(' ')) as CoreExpression, tokens);
  const nodes = size(tree);
  if (nodes > LARGEST) throw tooMuch('expression-too-large', LARGEST, nodes, 'nodes');
  return tree;
}

/** The tokens with the sign of each product that was left out. */
function withProducts(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    const starts =
      token.kind === '(' || token.kind === 'function' || (token.kind === 'operand' && !isNumber(token.tree));
    const leftOut = starts && (before?.kind === 'operand' || before?.kind === ')');
    return leftOut ? [{ kind: '*', at: token.at, text: '' }, token] : [token];
  });
}

/** Finds the first place where the tokens cannot be read on: jsep's own errors come in its words, and later. */
function check(tokens: readonly Token[], end: number, next: string): void {
  const open: Token[] = [];
  let wantsOperand = true;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (before?.kind === 'function' && token.kind !== '(') throw missingArgument(before);
    if (token.kind === 'operand' || token.kind === 'function' || token.kind === '(') {
      if (!wantsOperand) throw missingOperator(token);
      if (token.kind === '(') open.push(token);
      wantsOperand = token.kind !== 'operand';
    } else if (token.kind === ')') {
      if (before?.kind === '(' && tokens[index - 2]?.kind === 'function') throw missingArgument(tokens[index - 2]!);
      if (open.length === 0) throw unmatched(token);
      if (wantsOperand) throw missingOperand(token.at, token.text);
      open.pop();
    } else {
      if (wantsOperand && token.kind !== '-' && token.kind !== '+') throw missingOperand(token.at, token.text);
      wantsOperand = true;
    }
  }
  const last = tokens.at(-1)!;
  if (last.kind === 'function') throw missingArgument(last);
  if (wantsOperand) throw missingOperand(end, next);
  if (open.length > 0) throw unmatched(open.at(-1)!);
}

/**
 * A token as jsep gets it. A name is its place among the tokens, so that a leaf leads back to what was typed; a
 * parenthesis is a call, so that it can be told that (−x)^2 had one and −x^2 had not.
 */
function spoken(token: Token, index: number, tokens: readonly Token[]): string {
  if (token.kind === 'operand' || token.kind === 'function') return `t${index}`;
  if (token.kind === '(') return tokens[index - 1]?.kind === 'function' ? '(' : 'group(';
  return token.kind === '^' ? '**' : token.kind;
}

const kinds: Readonly<Record<string, BinaryKind>> = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div', '**': 'pow' };

function toTree(typed: CoreExpression, tokens: readonly Token[]): Expression {
  const node = signFirst(typed, tokens);
  const read = (part: unknown) => toTree(part as CoreExpression, tokens);
  if (node.type === 'Identifier') return (tokenOf(node, tokens) as Token & { kind: 'operand' }).tree;
  if (node.type === 'UnaryExpression') return node.operator === '-' ? negate(read(node.argument)) : read(node.argument);
  if (node.type === 'CallExpression') {
    const callee = tokenOf(node.callee, tokens);
    const argument = read(node.arguments[0]);
    return callee?.kind === 'function' ? call(callee.name, argument) : argument;
  }
  const { operator, left, right } = node as BinaryExpression;
  return binary(kinds[operator]!, read(left), read(right));
}

/**
 * Moves a sign out of a power, product or quotient that it stands before: jsep lets it bind tightest, and would read
 * −x^2 as (−x)^2. Digits keep theirs in a product: −2x is (−2)·x.
 */
function signFirst(node: CoreExpression, tokens: readonly Token[]): CoreExpression {
  if (node.type !== 'BinaryExpression' || node.operator === '+' || node.operator === '-') return node;
  const left = signFirst(node.left as CoreExpression, tokens);
  const inner = left.type === 'UnaryExpression' ? tokenOf(left.argument, tokens) : undefined;
  const digits = inner?.kind === 'operand' && isNumber(inner.tree) && inner.tree.value !== 0 && node.operator !== '**';
  if (left.type !== 'UnaryExpression' || digits) return { ...node, left };
  return { ...left, argument: signFirst({ ...node, left: left.argument }, tokens) };
}

/** The token a leaf of jsep's tree stands for; none for the callee of a mere parenthesis. */
function tokenOf(leaf: JsepExpression, tokens: readonly Token[]): Token | undefined {
  return leaf.type === 'Identifier' ? tokens[Number((leaf as Identifier).name.slice(1))] : undefined;
}

function missingArgument({ at, text }: Token): InputError {
  return mistake('expression-missing-argument', at, text, `${text}(x)`, `${text} needs an argument, as in ${text}(x)`);
}

function missingOperator({ at, text }: Token): InputError {
  return mistake('expression-missing-operator', at, text, '+ - * / ^', `A sign is missing before ${shown(text)}`);
}

function missingOperand(at: number, text: string): InputError {
  const found = text === '' ? 'the end' : `“${text}”`;
  return mistake(
    'expression-missing-operand',
    at,
    text,
    '1 x (',
    `A number, a name or a parenthesis is missing before ${found}`,
  );
}

function unmatched({ at, text, kind }: Token): InputError {
  const partner = kind === '(' ? ')' : '(';
  return mistake('expression-unmatched-parenthesis', at, text, partner, `The parenthesis “${text}” has no partner`);
}

function tooMuch(code: 'expression-too-long' | 'expression-too-large', allowed: number, found: number, unit: string) {
  return new InputError(
    code,
    { at: code === 'expression-too-long' ? allowed : 0, found, allowed },
    `The expression has ${found} ${unit}; at most ${allowed} are allowed.`,
  );
}
