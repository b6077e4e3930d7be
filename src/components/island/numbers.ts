const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Replaces the hyphen by a true minus sign. */
export const trueMinus = (s: string): string => s.replace(/-/g, '−');

/** A number from one to ten with so many decimals, times a power of ten, as in −2.86×10⁻¹⁴. */
export function scientific(value: number, decimals: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(decimals).split('e');
  const raised = exponent
    .replace('+', '')
    .replace('-', '⁻')
    .replace(/\d/g, (d) => superscripts[Number(d)]!);
  return trueMinus(`${mantissa}×10`) + raised;
}

/**
 * A number with a fixed count of decimals, as labels and prose show it: true minus, no −0, and ×10ⁿ where the decimals
 * would show nothing or too much.
 */
export function fixed(value: number, digits = 3): string {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude < 0.5 * 10 ** -digits || magnitude >= 1e7)) {
    return scientific(value, 2);
  }
  const shown = value.toFixed(digits);
  return trueMinus(Number(shown) === 0 ? shown.replace('-', '') : shown);
}

/** A number in three significant digits and no idle zeros: for ticks, handles and parameters. */
export function short(value: number, significant = 3): string {
  const rounded = Number(value.toPrecision(significant));
  const magnitude = Math.abs(rounded);
  if (magnitude !== 0 && (magnitude < 1e-4 || magnitude >= 1e6)) return fixed(rounded, 0);
  return trueMinus(String(rounded));
}

const words = /^[+\-]?(\d+\.?\d*|\.\d+)(e[+\-]?\d{1,4})?$/i;
const raised = /[²³¹⁰-₉]|\p{N}\p{No}|\p{No}\p{N}/u; // 2² is not 22, and 1½ is not 11/2

/** What is typed, with plain digits and signs. */
export const ascii = (typed: string): string =>
  typed.trim().normalize('NFKC').replace(/[−–]/g, '-').replace(/。/g, '.'); // the full stop of a Chinese keyboard

/** A number like 1,000, which is a thousand for some and one for others. */
export const grouped = /^[+\-]?[1-9]\d{0,2},\d{3}$/;

/**
 * Reads a number as people type it (full-width digits, true minus, decimal comma, a fraction); NaN when it is none, or may
 * be two.
 */
export function readNumber(typed: string): number {
  const plainly = ascii(typed);
  if (raised.test(typed) || grouped.test(plainly)) return NaN;
  const [top = NaN, bottom = 1, more] = plainly
    .replace(/^([+\-]?\d*),(\d+)$/, '$1.$2')
    .split(/[/⁄]/)
    .map((part) => (words.test(part.trim()) ? Number(part) : NaN));
  return more === undefined ? top / bottom : NaN;
}

/** A typed value as a message may quote it: never longer than 40 characters. */
export const quote = (typed: string): string => (typed.length > 40 ? `${typed.slice(0, 40)}…` : typed);
