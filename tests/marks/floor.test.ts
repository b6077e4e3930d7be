import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { floor } from '../../src/components/marks/floor.ts';
import { likelyWidth } from '../../src/components/marks/likely-width.ts';
import type { Group } from '../../src/components/marks/panel.ts';
import { projection } from '../../src/components/marks/projection.ts';
import { select } from '../../src/components/marks/selection.ts';
import { overlap, wordsBox } from '../../src/components/marks/struck.ts';

const region = { w: [0, 2], b: [10, 20] } as const;
const labels = { w: 'w', b: 'b', e: 'cost e' };

/** The words on the floor with where they stand, seen with these angles in degrees. */
function words(yaw: number, pitch: number): { words: string; x: number; y: number }[] {
  const { document } = parseHTML('<svg><g class="root"></g></svg>');
  const root: Group = select(document.querySelector('g') as unknown as SVGGElement);
  const view = { yaw: (yaw * Math.PI) / 180, pitch: (pitch * Math.PI) / 180 };
  const project = projection(view, region.w, region.b, [-0.45, 1], [20, 20, 280, 280], 1);
  floor({ root, width: 300, height: 300 }, 'floor', { region, ground: -0.45, top: 1, labels }, project);
  return [...document.querySelectorAll('text')].map((text) => {
    const [, x, y] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(text.getAttribute('transform')!)!;
    return { words: text.textContent, x: Number(x), y: Number(y) };
  });
}

const place = (all: ReturnType<typeof words>, name: string) => all.find(({ words }) => words === name)!;

test('both axes are named and numbered, and the cost stands upright', () => {
  const shown = words(-30, 35).map(({ words }) => words);
  for (const name of ['w', 'b', 'cost e', '0', '1', '2', '10', '20']) expect(shown).toContain(name);
});

test('from whatever side it is seen, the names stand on the near edges', () => {
  for (const yaw of [-170, -120, -60, -10, 20, 70, 110, 160]) {
    const all = words(yaw, 35);
    const middle = 280 - (130 / Math.SQRT2) * Math.sin((35 * Math.PI) / 180);
    expect(place(all, 'w').y, `w at ${yaw}°`).toBeGreaterThan(middle - 20);
    expect(place(all, 'b').y, `b at ${yaw}°`).toBeGreaterThan(middle - 20);
  }
});

test('numbers keep apart, also on a floor that is seen from low down', () => {
  for (const yaw of [-60, -30, 0, 45]) {
    for (const pitch of [8, 20, 50, 90]) {
      const all = words(yaw, pitch).filter(({ words }) => /^\d/.test(words));
      for (const [i, a] of all.entries()) {
        for (const b of all.slice(i + 1)) {
          if (a.words === b.words) continue;
          expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.words} and ${b.words} at ${yaw}°, ${pitch}°`).toBeGreaterThan(
            12,
          );
        }
      }
    }
  }
});

test('the names stand beyond the numbers, between two of them, and never on one', () => {
  for (const yaw of [-170, -120, -60, -30, 0, 20, 45, 70, 110, 160]) {
    for (const pitch of [8, 20, 35, 60, 90]) {
      const all = words(yaw, pitch).filter(({ words }) => words !== labels.e);
      const boxes = all.map(({ words, x, y }) => {
        const width = likelyWidth(words);
        return wordsBox(x - width / 2, y, width);
      });
      boxes.forEach((box, i) =>
        boxes
          .slice(i + 1)
          .forEach((other, k) =>
            expect(overlap(box, other), `${all[i]!.words} and ${all[i + 1 + k]!.words} at ${yaw}°, ${pitch}°`).toBe(
              false,
            ),
          ),
      );
    }
  }
  const all = words(-30, 35);
  const numbers = ['0', '1', '2'].map((number) => place(all, number));
  const nearest = Math.min(...numbers.map(({ x, y }) => Math.hypot(x - place(all, 'w').x, y - place(all, 'w').y)));
  expect(nearest).toBeGreaterThan(20);
});

test('from straight above there is no height to be named', () => {
  expect(words(0, 90).map(({ words }) => words)).not.toContain('cost e');
});
