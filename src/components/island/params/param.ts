import type { Text } from '../text.ts';

/** What a reader is told when a value is refused: it names the value and what is allowed. */
export class Refusal {
  constructor(
    readonly message: Text,
    /** The place of the offending character in what was typed, if there is one. */
    readonly at?: number,
  ) {}
}

/** What every kind of parameter can do; the frame knows nothing else about a kind. */
export interface Param<T> {
  readonly kind: 'number' | 'choice' | 'flag' | 'point' | 'data' | 'text';
  readonly initial: T;
  readonly label: Text;
  /** Where another value puts the run: to its start, if the parameter says where it begins, or to its end. */
  readonly rewinds?: 'start' | 'end' | undefined;
  /** Another value changes how things are drawn, and nothing else: the run, its numbers and words stay as they are. */
  readonly looks?: true | undefined;
  /** What has to be fetched before `parse` can read this, if anything. */
  ready?(typed: string): Promise<void> | undefined;
  /** Reads what stands in a URL or was typed into a field. */
  parse(typed: string): T | Refusal;
  /** The shortest text that `parse` reads back as this value. */
  format(value: T): string;
  /** Takes a value that was handed over by an author's tag. */
  accept(value: unknown): T | Refusal;
}

/** A parameter of any kind. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a parameter's own type is known to its figure only
export type AnyParam = Param<any>;

/** The parameters a figure declares, by name. */
export type Params = Readonly<Record<string, AnyParam>>;

/** The values that go with a figure's declared parameters. */
export type Values<P extends Params> = { readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never };
