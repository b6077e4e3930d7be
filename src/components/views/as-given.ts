import { fixed, trueMinus } from '../island/numbers.ts';

/** A number with all the digits that were given, and none that binary adds: for the place where a verdict holds. */
export function asGiven(value: number): string {
  const [digits = '', exponent] = String(Number(value.toPrecision(15))).split('e');
  return trueMinus(digits) + (exponent === undefined ? '' : fixed(Number(`1e${exponent}`), 0).slice('1.00'.length));
}
