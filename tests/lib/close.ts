import { expect } from 'vitest';

/** Expects two numbers to agree in all but the last few of their digits: to 1e-12 of the expected one, unless told otherwise. */
export function expectClose(actual: number | undefined, expected: number, relative = 1e-12): void {
  expect(actual, `expected ${expected}, got ${actual}`).toSatisfy(
    (value: number) => Math.abs(value - expected) <= relative * Math.abs(expected),
  );
}
