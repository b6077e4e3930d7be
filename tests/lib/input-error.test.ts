import { describe, expect, test } from 'vitest';
import { InputError, shown } from '../../src/lib/input-error.ts';

describe('an input error', () => {
  test('carries its code, its details and its message', () => {
    const error = new InputError('dimension', { found: 3, allowed: 2 }, 'There are 3 parameters.');
    expect(error).toBeInstanceOf(RangeError);
    expect(error.name).toBe('InputError');
    expect(error.code).toBe('dimension');
    expect(error.details).toEqual({ found: 3, allowed: 2 });
    expect(error.message).toBe('There are 3 parameters.');
  });

  test('keeps its details even if the caller changes theirs', () => {
    const details = { found: 3 };
    const error = new InputError('dimension', details, '');
    details.found = 4;
    expect(error.details).toEqual({ found: 3 });
  });
});

describe('a value in a message', () => {
  test('stands as it is when it is short', () => {
    expect(shown(NaN)).toBe('NaN');
    expect(shown('x'.repeat(40))).toBe('x'.repeat(40));
  });

  test('is cut after 40 characters when it is long', () => {
    expect(shown('x'.repeat(41))).toBe(`${'x'.repeat(40)}…`);
  });
});
