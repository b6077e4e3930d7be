import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipSegment, inside, intoBox, type Box } from '../../src/components/marks/clip.ts';

const box: Box = [0, 0, 10, 10];

test('a segment inside the box is kept whole', () => {
  expect(clipSegment([1, 1], [9, 5], box)).toEqual([
    [1, 1],
    [9, 5],
  ]);
});

test('a segment that leaves the box ends at its edge', () => {
  expect(clipSegment([5, 5], [15, 5], box)).toEqual([
    [5, 5],
    [10, 5],
  ]);
});

test('a segment that misses the box is not drawn', () => {
  expect(clipSegment([-5, 4], [4, -5], box)).toBeUndefined();
  expect(clipSegment([11, 0], [11, 10], box)).toBeUndefined();
});

test('what is kept lies in the box and on the segment, whatever the ends', () => {
  const spot = fc.tuple(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  );
  fc.assert(
    fc.property(spot, spot, (from, to) => {
      const kept = clipSegment(from, to, box);
      const grown: Box = [-1e-6, -1e-6, 10 + 1e-6, 10 + 1e-6];
      if (kept) expect(kept.every((end) => inside(end, grown))).toBe(true);
      else expect(inside(from, box) || inside(to, box)).toBe(false);
    }),
    { seed: 5 },
  );
});

test('a spot that has left the box waits at its edge', () => {
  expect(intoBox([12, -3], box)).toEqual([10, 0]);
  expect(intoBox([4, 5], box)).toEqual([4, 5]);
});
