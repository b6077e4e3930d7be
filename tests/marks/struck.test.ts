import { expect, test } from 'vitest';
import { overlap, struck, wordsBox } from '../../src/components/marks/struck.ts';

const box = [100, 50, 180, 65] as const;

test('a line strikes the words it runs through, however steep, and no others', () => {
  expect(struck(box, [[() => 60]])).toBe(true);
  expect(struck(box, [[(x) => 50 * (x - 143)]])).toBe(true);
  expect(struck(box, [[() => 40], [(x) => x]])).toBe(false);
});

test('what lies between two lines that belong together is covered, between two others it is free', () => {
  const [upper, lower] = [() => 40, () => 80];
  expect(struck(box, [[upper, lower]])).toBe(true);
  expect(struck(box, [[upper], [lower]])).toBe(false);
});

test('a line that is not there strikes nothing', () => {
  expect(struck(box, [[(x) => (x < 100 ? 60 : NaN)]])).toBe(false);
});

test('words overlap where their boxes do', () => {
  expect(overlap(wordsBox(10, 50, 40), wordsBox(45, 55, 40))).toBe(true);
  expect(overlap(wordsBox(10, 50, 40), wordsBox(45, 70, 40))).toBe(false);
});
