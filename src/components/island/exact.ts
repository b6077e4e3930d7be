import { scientific, short, trueMinus } from './numbers.ts';

/** A number in so many significant digits, whatever its size: where it is reckoned with, or told apart from another. */
export function exact(value: number, significant: number): string {
  const rounded = Number(value.toPrecision(significant));
  const magnitude = Math.abs(rounded);
  // From there on a rounded one would end in zeros that are none.
  const most = 10 ** Math.max(rounded === value ? 7 : 6, significant);
  if (magnitude >= 1e6 && magnitude < most) return trueMinus(String(rounded));
  if (magnitude === 0 || (magnitude >= 1e-4 && magnitude < 1e6)) return short(value, significant);
  return scientific(rounded, Math.max(2, significant - 1)).replace(/(\.\d\d\d*?)0+×/, '$1×');
}
