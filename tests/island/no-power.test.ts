import { expect, test } from 'vitest';
import { plain } from '../../src/components/island/no-power.ts';

test.each([
  [0.25, '0.25'],
  [1e-8, '0.00000001'],
  [-1.5e-7, '-0.00000015'],
  [1e-30, '0'],
  [1e21, '1000000000000000000000'],
])('%d is written without a power of ten', (value, written) => {
  expect(plain(value)).toBe(written);
});
