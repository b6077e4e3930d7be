import { expect, test } from 'vitest';
import { roomBeside } from '../../src/components/views/guess-line.ts';
import { overlap, struck, wordsBox } from '../../src/components/marks/struck.ts';

const box = [44, 24, 344, 196] as const;
const ring = [230, 120] as const;
const line = (slope: number) => (x: number) => ring[1] + slope * (x - ring[0]);

test('the name of a guess lies beside its ring and on no line, however the lines run', () => {
  for (const slope of [-8, -2, -0.5, -0.1, 0, 0.1, 0.5, 2, 8]) {
    const lines = [[line(slope)], [(x: number) => 0.01 * (x - 160) ** 2 + 90]];
    const [left, base] = roomBeside(ring, 80, { lines, swept: [], box });
    const words = wordsBox(left, base, 80);
    expect(struck(words, lines), `slope ${slope}`).toBe(false);
    expect(overlap(words, [221, 111, 239, 129]), `slope ${slope}`).toBe(false);
    expect(words[0] >= box[0] && words[2] <= box[2] + 12 && words[3] <= box[3], `slope ${slope}`).toBe(true);
    expect(overlap(words, [200, 90, 260, 150]), `slope ${slope}`).toBe(true); // near
  }
});

test('it keeps out of what a secant sweeps over, where there is room as near', () => {
  const swept = [[line(0), line(-0.5)]];
  const [left, base] = roomBeside(ring, 80, { lines: [[line(0)]], swept, box });
  expect(struck(wordsBox(left, base, 80), swept)).toBe(false);
});
