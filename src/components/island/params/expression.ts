import { parseExpression } from '../../../lib/expression/parse.ts';
import type { Expression } from '../../../lib/expression/tree.ts';
import { size, variablesIn } from '../../../lib/expression/walk.ts';
import { InputError } from '../../../lib/input-error.ts';
import { inputErrorText } from '../input-error-text.ts';
import { quote } from '../numbers.ts';
import { text, type Text } from '../text.ts';
import { expressionMistakes } from './expression-mistakes.ts';
import { Refusal, type Param } from './param.ts';

/** An expression in one variable, as it was typed and as a tree. */
export interface Typed {
  readonly source: string;
  readonly tree: Expression;
  /** The one variable in it; x if there is none. */
  readonly variable: string;
}

export interface ExpressionParam extends Param<Typed> {
  readonly kind: 'text';
  /** Expressions to choose from instead of typing one. */
  readonly examples: readonly string[];
}

interface Options {
  label: Text;
  examples?: readonly string[];
  /** The most parts (numbers, letters, signs, functions) an expression may have here. */
  most?: number;
  /** Another expression puts the run there. */
  rewinds?: 'start' | 'end';
}

/** An expression in one variable, typed as a teacher writes it; a refusal points at the character. */
export function expression(initial: string, { label, examples = [], most = 40, rewinds }: Options): ExpressionParam {
  const made = new WeakSet<object>();
  const read = (source: string): Typed | Refusal => {
    const tree = parseExpression(source);
    const [variable = 'x', second] = variablesIn(tree);
    if (second) return twoVariables(source, variable, second);
    const parts = size(tree);
    if (parts > most) throw tooLarge(parts, most);
    const typed = { source: source.trim(), tree, variable };
    made.add(typed);
    return typed;
  };
  const first = read(initial);
  if (first instanceof Refusal) throw new Error(first.message.en);
  const parse = (typed: string): Typed | Refusal => {
    try {
      return typed.trim() === first.source ? first : read(typed);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return refused(error, typed);
    }
  };
  return {
    kind: 'text',
    initial: first,
    label,
    examples,
    rewinds,
    parse,
    format: ({ source }) => source,
    accept: (value) =>
      typeof value === 'object' && value !== null && made.has(value) ? (value as Typed) : parse(String(value)),
  };
}

/** What is wrong, and where. */
export function refused(error: InputError, typed: string): Refusal {
  const { at } = error.details;
  const said = inputErrorText(error, expressionMistakes);
  return typeof at === 'number' && typed.trim() !== '' && typed.length <= 500
    ? pointed(said, typed, at)
    : new Refusal(said);
}

/** A message with the text around the offending character, and a mark before it. */
function pointed({ en, zh }: Text, typed: string, at: number): Refusal {
  const before = `${at > 12 ? '…' : ''}${typed.slice(Math.max(0, at - 12), at)}`;
  const after = `${typed.slice(at, at + 12)}${typed.length > at + 12 ? '…' : ''}`;
  return new Refusal(text(`${en} Look here: ${before}▸${after}`, `${zh}看这里：${before}▸${after}`), at);
}

function twoVariables(source: string, first: string, second: string): Refusal {
  const [a, b] = [quote(first), quote(second)];
  const said = text(
    `There are two variables, ${a} and ${b}. Allowed here: one.`,
    `这里有 ${a} 和 ${b} 两个变量。只能有一个。`,
  );
  return pointed(said, source, Math.max(0, source.indexOf(second)));
}

function tooLarge(found: number, allowed: number): InputError {
  const message = `The expression has ${found} parts; at most ${allowed} are allowed here.`;
  return new InputError('expression-too-large', { found, allowed }, message);
}
