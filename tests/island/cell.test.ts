import { describe, expect, test } from 'vitest';
import { cell } from '../../src/components/island/cell.ts';

describe('cell', () => {
  test('keeps six significant digits where decimals would lose the value', () => {
    expect(cell(0.000012345678, 5)).toBe('1.23457e−5');
    expect(cell(15.6601875, 5)).toBe('15.66019');
  });

  test.each([
    [837738679445.09937, 5, '837738679445'],
    [-83773867.09937, 5, '−83773867.0994'],
    [999999.999999, 5, '1000000.00000'],
    [3e12, 5, '3.00000e+12'],
    [0, 5, '0.00000'],
    [Infinity, 5, 'Infinity'],
  ])('shows %d with no more digits than a reader needs of it: %s', (value, digits, shown) => {
    expect(cell(value, digits)).toBe(shown);
  });

  test('shows a count as a count', () => {
    expect([0, 3, -12, 250].map((count) => cell(count, 0))).toEqual(['0', '3', '−12', '250']);
  });
});
