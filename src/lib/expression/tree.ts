/** The typed tree of an expression in any number of variables. Trees are never changed, only rebuilt. */

export const functionNames = ['sqrt', 'exp', 'ln', 'sin', 'cos', 'tanh', 'sigmoid'] as const;
export type FunctionName = (typeof functionNames)[number];

export type BinaryKind = 'add' | 'sub' | 'mul' | 'div' | 'pow';

/** A number written in digits, possibly negative, or one of the two numbers with a name. */
export interface NumberConstant {
  readonly kind: 'number';
  readonly value: number;
  readonly name?: 'pi' | 'e';
}

export interface Variable {
  readonly kind: 'variable';
  readonly name: string;
}

export interface Binary<Child> {
  readonly kind: BinaryKind;
  readonly left: Child;
  readonly right: Child;
}

export interface Negation<Child> {
  readonly kind: 'neg';
  readonly operand: Child;
}

export interface Call<Child> {
  readonly kind: 'call';
  readonly function: FunctionName;
  readonly argument: Child;
}

/** A derivative that is still to be taken: d/d(variable) of a finished expression. */
export interface Derivative {
  readonly kind: 'derivative';
  readonly variable: string;
  readonly of: Expression;
}

/** What the reader types and what has a value. */
export type Expression = NumberConstant | Variable | Binary<Expression> | Negation<Expression> | Call<Expression>;

/** An expression in which some derivatives may still be pending: a line of a derivation. */
export type Formula = NumberConstant | Variable | Binary<Formula> | Negation<Formula> | Call<Formula> | Derivative;

export const pi: NumberConstant = { kind: 'number', value: Math.PI, name: 'pi' };
export const e: NumberConstant = { kind: 'number', value: Math.E, name: 'e' };

export function number(value: number): NumberConstant {
  return { kind: 'number', value };
}

export function variable(name: string): Variable {
  return { kind: 'variable', name };
}

export function binary<Child extends Formula>(kind: BinaryKind, left: Child, right: Child): Binary<Child> {
  return { kind, left, right };
}

export const add = <C extends Formula>(left: C, right: C): Binary<C> => binary('add', left, right);
export const sub = <C extends Formula>(left: C, right: C): Binary<C> => binary('sub', left, right);
export const mul = <C extends Formula>(left: C, right: C): Binary<C> => binary('mul', left, right);
export const div = <C extends Formula>(left: C, right: C): Binary<C> => binary('div', left, right);
export const pow = <C extends Formula>(left: C, right: C): Binary<C> => binary('pow', left, right);

/** The opposite of a tree. The opposite of digits is again a number: there is one way only to write −2. */
export function negate(operand: Expression): Expression;
export function negate(operand: Formula): Formula;
export function negate(operand: Formula): Formula {
  if (operand.kind === 'number' && operand.name === undefined) return number(0 - operand.value);
  return { kind: 'neg', operand };
}

export function call<Child extends Formula>(name: FunctionName, argument: Child): Call<Child> {
  return { kind: 'call', function: name, argument };
}

/** Whether the tree is a number written in digits. */
export function isNumber(tree: Formula): tree is NumberConstant & { readonly name?: undefined } {
  return tree.kind === 'number' && tree.name === undefined;
}

/** Whether the tree is this very number, written in digits. */
export function isExactly(tree: Formula, value: number): boolean {
  return isNumber(tree) && tree.value === value;
}
