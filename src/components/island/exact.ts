import { short, trueMinus } from './numbers.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number in so many significant digits, whatever its size: where it is reckoned with, or told apart from another. */
export function exact(value: number, significant: number): string {
  const rounded = Number(value.toPrecision(significant));
  const magnitude = Math.abs(rounded);
  // From there on a rounded one would end in zeros that are none.
  const most = 10 ** Math.max(rounded === value ? 7 : 6, significant);
  if (magnitude >= 1e6 && magnitude < most) return trueMinus(String(rounded));
  if (magnitude === 0 || (magnitude >= 1e-4 && magnitude < 1e6)) return short(value, significant);
  const [mantissa = '', exponent = ''] = rounded.toExponential(Math.max(2, significant - 1)).split('e');
  const raised = exponent
    .replace('+', '')
    .replace('-', '⁻')
    .replace(/\d/g, (d) => superscripts[Number(d)]!);
  return trueMinus(`${mantissa.replace(/(\.\d\d.*?)0+$/, '$1')}×10`) + raised;
}
