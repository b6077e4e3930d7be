import { InputError, shown } from './input-error.ts';

/** Returns `value` if it is a finite number; throws an InputError that names it otherwise. */
export function finiteNumber(name: string, value: number): number {
  if (Number.isFinite(value)) return value;
  throw new InputError(
    'not-finite',
    { name, value: shown(value) },
    `${name} is ${shown(value)}: it has to be a finite number.`,
  );
}

/** Returns a cost if it is a finite number; throws an InputError that says how large the data may be otherwise. */
export function finiteCost(value: number): number {
  if (Number.isFinite(value)) return value;
  throw costTooLarge();
}

/** Of data and parameters whose cost is no number any more, or its slope. */
export const costTooLarge = (): InputError =>
  new InputError(
    'cost-too-large',
    {},
    'The errors are too large to be squared: x and y from −1e100 to 1e100 always work.',
  );

/** Returns `value` if it is a whole number in [least, most]; throws an InputError that names it otherwise. */
export function wholeNumber(name: string, value: number, least: number, most: number): number {
  const details = { name, value: shown(value), least, most };
  const allowed = `a whole number from ${least} to ${most}`;
  if (!Number.isInteger(value)) {
    throw new InputError('not-whole', details, `${name} is ${shown(value)}: it has to be ${allowed}.`);
  }
  if (value < least || value > most) {
    throw new InputError('out-of-range', details, `${name} is ${shown(value)}: it has to be ${allowed}.`);
  }
  return value;
}

/** Returns `value` if it is one of `allowed`; throws an InputError that names it otherwise. */
export function oneOf<T extends string>(name: string, value: T, allowed: readonly T[]): T {
  if (allowed.includes(value)) return value;
  throw new InputError(
    'unknown-choice',
    { name, value: shown(value), allowed: allowed.join(', ') },
    `${name} is “${shown(value)}”: it has to be one of ${allowed.join(', ')}.`,
  );
}

/** Returns `value` if it can be a learning rate or a step size: finite and not negative; throws an InputError otherwise. */
export function rateNumber(name: string, value: number): number {
  if (Number.isFinite(value) && value >= 0) return value;
  throw new InputError(
    'bad-rate',
    { name, value: shown(value) },
    `${name} is ${shown(value)}: it has to be a finite number, 0 or more.`,
  );
}
