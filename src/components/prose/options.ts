/** One of the answers a reader chooses from. */
export interface Option {
  readonly label: string;
  readonly right?: boolean;
  /** What is said to who chose it; a wrong one needs it. */
  readonly hint?: string;
}

/**
 * The options, once they are known to make a question.
 *
 * @throws when not exactly one is right, or a wrong one has no hint
 */
export function checkedOptions(options: readonly Option[]): readonly Option[] {
  const right = options.filter((option) => option.right).length;
  if (right !== 1) throw new Error(`${right} of ${options.length} options are right. Allowed: exactly one.`);
  const bare = options.find((option) => !option.right && !option.hint);
  if (bare) throw new Error(`the wrong option “${bare.label}” has no hint.`);
  return options;
}
