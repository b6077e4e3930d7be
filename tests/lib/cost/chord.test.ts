import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chordSlope } from '../../../src/lib/cost/chord.ts';
import { parabolaFromVertex, slopeAt, valueAt } from '../../../src/lib/cost/parabola.ts';
import { expectClose } from '../close.ts';

const parabola = parabolaFromVertex(1, { at: 1, value: 0.001 });

test('it is the rise over the run between the two points', () => {
  const coordinate = fc.integer({ min: -400, max: 400 }).map((n) => n / 16);
  fc.assert(
    fc.property(coordinate, coordinate, (from, to) => {
      fc.pre(from !== to);
      const rise = valueAt(parabola, to) - valueAt(parabola, from);
      expect(chordSlope(parabola, from, to)).toBeCloseTo(rise / (to - from), 9);
    }),
    { seed: 11 },
  );
});

test('where the two points coincide it is the tangent', () => {
  expect(chordSlope(parabola, 0.2, 0.2)).toBe(slopeAt(parabola, 0.2));
});

test('from x = 0.2 to 0.36 the chord falls at 1.44, less steeply than the tangent with its 1.6', () => {
  expectClose(chordSlope(parabola, 0.2, 0.36), -1.44);
  expectClose(slopeAt(parabola, 0.2), -1.6);
});
