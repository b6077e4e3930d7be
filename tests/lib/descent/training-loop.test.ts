import { expect, test } from 'vitest';
import { handful } from '../../../src/lib/data/handful.ts';
import { derivativeAt } from '../../../src/lib/difference/finite-difference.ts';
import { trainingLoop } from '../../../src/lib/descent/training-loop.ts';

const loop = trainingLoop(handful(), { rate: 0.2, start: [0.1, 0.1], rounds: 12 });

test('a round has four stations, and every round looks at the next bean', () => {
  expect(loop).toHaveLength(48);
  expect(loop.slice(0, 4).map(({ station }) => station)).toEqual(['observe', 'predict', 'compare', 'correct']);
  expect([0, 4, 8, 12, 16, 20].map((i) => loop[i]!.index)).toEqual([0, 1, 2, 3, 4, 0]);
});

test('a round starts from the line that the one before it arrived at', () => {
  for (let i = 4; i < loop.length; i += 4) {
    expect(loop[i]!.w).toBe(loop[i - 1]!.nextW);
    expect(loop[i]!.b).toBe(loop[i - 1]!.nextB);
  }
});

test('its two slopes are those of the squared error of the bean', () => {
  for (const { x, y, w, b, dw, db, cost } of loop) {
    expect(cost).toBeCloseTo((y - w * x - b) ** 2, 14);
    expect(dw).toBeCloseTo(
      derivativeAt((t) => (y - t * x - b) ** 2, w),
      8,
    );
    expect(db).toBeCloseTo(
      derivativeAt((t) => (y - w * x - t) ** 2, b),
      8,
    );
  }
});

test('a rate that is far too high ends the loop before a number is no number', () => {
  const wild = trainingLoop(handful(), { rate: 1000, start: [0.1, 0.1], rounds: 400 });
  expect(wild.length).toBeLessThan(1600);
  expect(
    wild.every((stop) => Object.values(stop).every((value) => typeof value === 'string' || Number.isFinite(value))),
  ).toBe(true);
});
