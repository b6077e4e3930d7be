import { expect } from 'vitest';
import { InputError } from '../../src/lib/input-error.ts';

/** Runs `act`, which has to be refused, and returns the InputError; any other error, or none, fails the test. */
export function refused(act: () => unknown): InputError {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  return expect.unreachable('nothing was refused');
}
