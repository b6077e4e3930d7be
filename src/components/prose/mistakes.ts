import { figureNamed, lookupNumber } from './lookup.ts';

/** A wrong number worth a hint: given as it is, or as a number of a figure. */
export interface Mistake {
  readonly value?: number;
  readonly of?: string;
  readonly at?: number | 'last';
  readonly hint: string;
}

/** What the question itself asks for. */
interface Asked {
  readonly of?: string | undefined;
  readonly at: number | 'last';
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * The numbers that the mistakes of a question lead to. They are looked up with the question's parameters; in another
 * figure than the question's, with those of them that it has, too.
 *
 * @throws when a mistake names no number; the message says which mistake it is
 */
export function mistakenNumbers(mistakes: readonly Mistake[], { of: asked, at, params }: Asked): number[] {
  return mistakes.map((mistake, i) => {
    if (mistake.value !== undefined) return mistake.value;
    try {
      const { of } = mistake;
      if (of === undefined) throw new Error('needs value={…} or of="figure.column".');
      const elsewhere = asked !== undefined && figureOf(of) !== figureOf(asked);
      return lookupNumber(of, { at: mistake.at ?? at, params: elsewhere ? knownTo(figureOf(of), params) : params });
    } catch (error) {
      throw new Error(`mistake ${i + 1}: ${(error as Error).message}`, { cause: error });
    }
  });
}

const figureOf = (reference: string): string => reference.split('.')[0]!;

function knownTo(figure: string, params: Asked['params']): Asked['params'] {
  const known = figureNamed(figure).params as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(params).filter(([name]) => name in known));
}
