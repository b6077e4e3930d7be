import { readNumber } from '../../src/components/island/numbers.ts';
import { lookupNumber, parseReference } from '../../src/components/prose/lookup.ts';

/** The number a fact stands for, from the core: `by-hand.loss@2?rate=0.02` is a figure's column (or slot) at a step. */
export function factValue(reference: string): number {
  const { of, wanted } = parseReference(reference);
  return lookupNumber(of, wanted);
}

/** True when a number, rounded to the decimals that are written, is what is written. */
export function says(literal: string, value: number): boolean {
  const decimals = literal.split('.')[1]?.length ?? 0;
  return Number(value.toFixed(decimals)) === readNumber(literal);
}
