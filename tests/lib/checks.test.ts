import { describe, expect, test } from 'vitest';
import { finiteCost, finiteNumber, oneOf, rateNumber, wholeNumber } from '../../src/lib/checks.ts';
import { refused } from './refused.ts';

describe('a check returns what it allows', () => {
  test('finite numbers, whole numbers at either end of their range, choices, rates from 0', () => {
    expect(finiteNumber('seed', -0.5)).toBe(-0.5);
    expect(finiteCost(1e300)).toBe(1e300);
    expect(wholeNumber('n', 1, 1, 9)).toBe(1);
    expect(wholeNumber('n', 9, 1, 9)).toBe(9);
    expect(oneOf('sea', 'a', ['a', 'b'])).toBe('a');
    expect(rateNumber('alpha', 0)).toBe(0);
  });
});

describe('a check names what it refuses and what is allowed', () => {
  test('a number that is not finite', () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      const error = refused(() => finiteNumber('seed', value));
      expect(error).toMatchObject({ code: 'not-finite', details: { name: 'seed', value: String(value) } });
      expect(error.message).toBe(`seed is ${value}: it has to be a finite number.`);
    }
  });

  test('a cost that is too large, of which it names the data', () => {
    const error = refused(() => finiteCost(Infinity));
    expect(error).toMatchObject({ code: 'cost-too-large', details: {} });
    expect(error.message).toContain('x and y from −1e100 to 1e100');
  });

  test('a number that is not whole', () => {
    const error = refused(() => wholeNumber('n', 1.5, 1, 9));
    expect(error).toMatchObject({ code: 'not-whole', details: { name: 'n', value: '1.5', least: 1, most: 9 } });
    expect(error.message).toBe('n is 1.5: it has to be a whole number from 1 to 9.');
    expect(refused(() => wholeNumber('n', NaN, 1, 9)).code).toBe('not-whole');
  });

  test('a whole number outside its range', () => {
    expect(refused(() => wholeNumber('n', 0, 1, 9)).code).toBe('out-of-range');
    expect(refused(() => wholeNumber('n', 10, 1, 9)).code).toBe('out-of-range');
  });

  test('an unknown choice', () => {
    const error = refused(() => oneOf<string>('sea', 'red', ['origin', 'offset']));
    expect(error).toMatchObject({ code: 'unknown-choice', details: { value: 'red', allowed: 'origin, offset' } });
    expect(error.message).toContain('red');
  });

  test('a rate that is negative or not finite', () => {
    for (const value of [-0.1, NaN, Infinity]) {
      expect(refused(() => rateNumber('alpha', value))).toMatchObject({ code: 'bad-rate', details: { name: 'alpha' } });
    }
  });
});
