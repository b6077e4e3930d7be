/** Every mistake in an input that the core can name. A page has one sentence for each, in each language. */
export type InputErrorCode =
  | 'not-finite'
  | 'cost-too-large'
  | 'not-whole'
  | 'out-of-range'
  | 'unknown-choice'
  | 'bad-rate'
  | 'sizes-differ'
  | 'dimension'
  | 'too-few-points'
  | 'not-a-number'
  | 'too-large'
  | 'two-readings'
  | 'column-count'
  | 'no-vertex'
  | 'expression-empty'
  | 'expression-too-long'
  | 'expression-too-large'
  | 'expression-unknown-character'
  | 'expression-unknown-name'
  | 'expression-number-out-of-range'
  | 'expression-unmatched-parenthesis'
  | 'expression-missing-operand'
  | 'expression-missing-operator'
  | 'expression-missing-argument'
  | 'expression-no-value'
  | 'system-name'
  | 'system-twice'
  | 'system-circular'
  | 'system-unused';

/**
 * An input the core refuses.
 *
 * The message is English and names the value and what is allowed; `code` and `details` carry the same facts,
 * so that a page can say them in its own language.
 */
export class InputError extends RangeError {
  override readonly name: string = 'InputError';
  readonly code: InputErrorCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: InputErrorCode, details: Readonly<Record<string, string | number>>, message: string) {
    super(message);
    this.code = code;
    this.details = Object.freeze({ ...details });
  }
}

/** A value as an error message shows it: text, at most 40 characters and then an ellipsis. */
export function shown(value: unknown): string {
  const text = String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
