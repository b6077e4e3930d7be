import { trueMinus } from './numbers.ts';

/**
 * A number for a table's cell: fixed decimals, but never more than a reader needs of a large one (some twelve digits), or
 * six significant digits where those would lose the value.
 */
export function cell(value: number, digits: number): string {
  const magnitude = Math.abs(value);
  if ((magnitude % 1 && magnitude < 10 ** (1 - digits)) || magnitude >= 1e12) return trueMinus(value.toExponential(5));
  const shown = value.toFixed(Math.min(digits, 12 - Math.log10(magnitude)));
  return trueMinus(Number(shown) === 0 ? shown.replace('-', '') : shown);
}
