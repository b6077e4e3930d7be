import { expect, test } from 'vitest';
import { freeRoom } from '../../src/components/views/free-room.ts';

// One curve that falls from (0, 10) to (100, 110).
const fall = [[0, 10], [100, 110]] as const; // prettier-ignore

test('a name has room above and below a falling curve, and none on it', () => {
  const room = freeRoom([fall]);
  expect(room.clash(60, 30, 40)).toBe(0);
  expect(room.clash(0, 100, 40)).toBe(0);
  expect(room.clash(40, 62, 40)).toBeGreaterThan(0);
});

test('the more of a name lies on curves, the more it clashes', () => {
  const room = freeRoom([fall, [[0, 60], [100, 60]]]); // prettier-ignore
  expect(room.clash(40, 62, 40)).toBeGreaterThan(room.clash(40, 62, 8));
});

test('a place that was taken is free no longer', () => {
  const room = freeRoom([fall]);
  room.take(60, 30, 40);
  expect(room.clash(90, 32, 40)).toBeGreaterThan(0);
  expect(room.clash(60, 60, 10)).toBe(0);
});
