/** A number as it is written: sign, digits, and the power of ten where digits alone would be too long. */
export interface Numeral {
  readonly negative: boolean;
  readonly digits: string;
  /** The power of ten the digits are multiplied by; 0 if there is none. */
  readonly exponent: number;
}

/**
 * The numeral of a number.
 *
 * @param digits how many significant digits to keep; by default as many as it takes to read back the same number
 */
export function numeral(value: number, digits?: number): Numeral {
  const rounded = digits === undefined ? value : Number(value.toPrecision(digits));
  const [mantissa = '', exponent = '0'] = String(Math.abs(rounded)).split('e');
  return { negative: rounded < 0, digits: mantissa, exponent: Number(exponent) };
}
