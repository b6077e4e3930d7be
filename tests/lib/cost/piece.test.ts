import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueAt } from '../../../src/lib/cost/parabola.ts';
import { cutAtB, cutAtW, pieceBelow, type Piece } from '../../../src/lib/cost/piece.ts';
import { costAt, quadraticForm } from '../../../src/lib/cost/quadratic-form.ts';
import { fixed, numberIn, spreadDatasets } from '../arbitraries.ts';

/** The point of a quadratic Bézier curve at t. */
function bezier({ from, bend, to }: Piece<readonly number[]>, t: number): number[] {
  return from.map((value, i) => (1 - t) ** 2 * value + 2 * t * (1 - t) * bend[i]! + t ** 2 * to[i]!);
}

const shares = [0, 0.1, 0.37, 0.5, 0.9, 1];

test('a cut of the bowl, as a Bézier curve, lies on the bowl everywhere', () => {
  fc.assert(
    fc.property(spreadDatasets, numberIn(-5, 5), (data, held) => {
      const form = quadraticForm(data);
      const region = { w: [-1, 2], b: [-3, 4] } as const;
      for (const cut of [cutAtB(form, held, region), cutAtW(form, held, region)]) {
        for (const t of shares) {
          const [w, b, cost] = bezier(cut, t) as [number, number, number];
          const truth = costAt(form, { w, b });
          expect(Math.abs(cost - truth)).toBeLessThan(1e-9 * (1 + truth));
        }
      }
    }),
    fixed,
  );
});

test('a cut at a fixed b runs along w, and the other way round', () => {
  const form = quadraticForm({ xs: [1, 2], ys: [2, 3] });
  const region = { w: [-1, 2], b: [-3, 4] } as const;
  expect([cutAtB(form, 0.5, region).from.slice(0, 2), cutAtB(form, 0.5, region).to.slice(0, 2)]).toEqual([
    [-1, 0.5],
    [2, 0.5],
  ]);
  expect([cutAtW(form, 0.5, region).from.slice(0, 2), cutAtW(form, 0.5, region).to.slice(0, 2)]).toEqual([
    [0.5, -3],
    [0.5, 4],
  ]);
});

test('a parabola is drawn as far as it stays below the ceiling', () => {
  const parabola = { a: 2, b: -4, c: 3 }; // 2 (t − 1)² + 1
  const piece = pieceBelow(parabola, [-10, 10], 9)!;
  expect([piece.from, piece.to]).toEqual([
    [-1, 9],
    [3, 9],
  ]);
  for (const t of shares) {
    const [at, value] = bezier(piece, t) as [number, number];
    expect(value).toBeCloseTo(valueAt(parabola, at), 12);
  }
  expect(pieceBelow(parabola, [0, 10], 9)!.from).toEqual([0, 3]);
});

test('of a parabola above the ceiling, or beside the interval, there is nothing to draw', () => {
  const parabola = { a: 2, b: -4, c: 3 };
  expect(pieceBelow(parabola, [-10, 10], 0.5)).toBeUndefined();
  expect(pieceBelow(parabola, [4, 10], 9)).toBeUndefined();
});

test('a level line below the ceiling is drawn whole', () => {
  const piece = pieceBelow({ a: 0, b: 0, c: 2 }, [-1, 1], 3)!;
  expect([piece.from, piece.bend, piece.to]).toEqual([
    [-1, 2],
    [0, 2],
    [1, 2],
  ]);
});
