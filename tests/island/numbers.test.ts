import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact } from '../../src/components/island/exact.ts';
import { fixed, quote, readNumber, short } from '../../src/components/island/numbers.ts';
import { twoReadings } from '../../src/components/island/two-readings.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('fixed', () => {
  test.each([
    [0.3, 3, '0.300'],
    [21.675, 3, '21.675'],
    [-25.5, 3, '−25.500'],
    [-0, 3, '0.000'],
    [-0.0004, 3, '−4.00×10⁻⁴'],
    [12_345_678, 3, '1.23×10⁷'],
    [-3e-12, 3, '−3.00×10⁻¹²'],
  ])('shows %d with %d decimals as %s', (value, digits, shown) => {
    expect(fixed(value, digits)).toBe(shown);
  });

  test('never shows a minus zero, a hyphen or an e', () => {
    fc.assert(
      fc.property(finite, (value) => !/^−0\.?0*$|-|e/.test(fixed(value))),
      { seed: 1 },
    );
  });
});

describe('short', () => {
  test.each([
    [1 / 15, '0.0667'],
    [2 / 15, '0.133'],
    [-4, '−4'],
    [1000, '1000'],
    [0, '0'],
    [1e-9, '1.00×10⁻⁹'],
  ])('shows %d in three digits as %s', (value, shown) => {
    expect(short(value)).toBe(shown);
  });
});

describe('exact', () => {
  test.each([
    [-1.7936e-5, 6, '−1.7936×10⁻⁵'],
    [1.5e-9, 6, '1.50×10⁻⁹'],
    [2.857143142857143e-14, 4, '2.857×10⁻¹⁴'],
    [2.857143142857143e-14, 8, '2.8571431×10⁻¹⁴'],
    [15_660_187.5, 6, '1.56602×10⁷'],
    [15_660_187.5, 10, '15660187.5'],
    [999_999.9, 6, '1.00×10⁶'],
    [1_000_000, 6, '1000000'],
    [1_171_875, 6, '1.17188×10⁶'], // not 1171880
    [1_171_875, 7, '1171875'],
  ])('shows %d in %d digits as %s', (value, significant, shown) => {
    expect(exact(value, significant)).toBe(shown);
  });

  test('keeps as many digits as are asked for, of whatever number', () => {
    const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
    const read = (shown: string): number =>
      Number(
        shown
          .replace('×10', 'e')
          .replace(/[⁰¹²³⁴-⁹]/g, (d) => String(digits.indexOf(d)))
          .replace('⁻', '-')
          .replace('−', '-'),
      );
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
        fc.integer({ min: 1, max: 17 }),
        (value, significant) => {
          expect(read(exact(value, significant)) + 0).toBe(Number(value.toPrecision(significant)) + 0);
        },
      ),
      { seed: 3 },
    );
  });
});

describe('readNumber', () => {
  test.each([
    ['0.02', 0.02],
    [' 0,02 ', 0.02],
    ['−3.5', -3.5],
    ['１２．５', 12.5],
    ['0。78', 0.78],
    ['０。５', 0.5],
    ['−｡５', -0.5],
    ['.5', 0.5],
    ['1e-3', 0.001],
    ['1e999', Infinity],
    ['1,5', 1.5],
    ['0,125', 0.125],
    ['-0,125', -0.125],
    [',125', 0.125],
    ['12,5000', 12.5],
    ['1234,567', 1234.567],
  ])('reads “%s”', (typed, value) => {
    expect(readNumber(typed)).toBe(value);
  });

  test.each([
    '',
    ' ',
    'cheese',
    '0x10',
    '1_000',
    '1 2',
    'NaN',
    'Infinity',
    '--1',
    '1e',
    'e5',
    '1,2,3',
    '1/2/3',
    '1/',
    '/2',
    '0/0',
    '2²',
    '²',
    '10⁻³',
    'x₂',
    '1½',
    '½2',
    '2②',
  ])('finds no number in “%s”', (typed) => {
    expect(readNumber(typed)).toBeNaN();
  });

  test.each([
    ['1,000', '1000', '1.000'],
    [' −12,500 ', '-12500', '-12.500'],
    ['１，２３４', '1234', '1.234'],
  ])('does not guess whether “%s” is %s or %s', (typed, thousands, decimals) => {
    expect(readNumber(typed)).toBeNaN();
    const { en, zh } = twoReadings(typed)!;
    expect(en).toBe(`“${typed.trim()}” could be ${thousands} or ${decimals}. Type one of these.`);
    expect(zh).toContain(`“${typed.trim()}”`);
  });

  test('knows both readings only where there are two', () => {
    expect(['0,125', '1,5', '1234,567', '1,000,000', 'cheese', ''].map(twoReadings)).toEqual(Array(6).fill(undefined));
  });

  test.each([
    ['1/30', 1 / 30],
    ['-7 / 4', -1.75],
    ['½', 0.5],
    ['−½', -0.5],
    ['1/0', Infinity],
  ])('reads the fraction “%s”', (typed, value) => {
    expect(readNumber(typed)).toBe(value);
  });

  test('reads back every number it could have written', () => {
    fc.assert(
      fc.property(finite, (value) => {
        expect(readNumber(String(value)) + 0).toBe(value + 0);
      }),
      { seed: 2 },
    );
  });
});

test('a quoted value is never longer than forty characters and its ellipsis', () => {
  expect(quote('x'.repeat(50_000))).toBe(`${'x'.repeat(40)}…`);
  expect(quote('0.02')).toBe('0.02');
});
