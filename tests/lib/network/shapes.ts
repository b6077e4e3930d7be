import fc from 'fast-check';
import type { Shape } from '../../../src/lib/network/shape.ts';

/** Every shape that is allowed. */
export const shapes: fc.Arbitrary<Shape> = fc.record({
  hidden: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 2 }),
  activation: fc.constantFrom('tanh', 'sigmoid', 'relu', 'none'),
});
