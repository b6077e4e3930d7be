import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chase } from '../../../src/lib/graph/chase.ts';
import type { ChaseRow } from '../../../src/lib/graph/chase.ts';
import { fixed, numberIn } from '../arbitraries.ts';
import { expectClose } from '../close.ts';
import reference from '../reference/reference.json' with { type: 'json' };
import { refused } from '../refused.ts';

const numbers = ['w', 'b', 'x', 'y', 'z'] as const;

describe('the target chase', () => {
  test.each([
    ['b', 'kept slope', reference.chase_b_stale, 6],
    ['b', 'renewed slope', reference.chase_b_fresh, 3],
    ['w', 'kept slope', reference.chase_w_stale, 1],
  ] as const)('moving %s with the %s takes the steps of the reference', (move, way, expected, corrections) => {
    const { rows, ending } = chase({ move, way });
    expect(ending).toBe('reached');
    expect(rows).toHaveLength(corrections + 1);
    rows.forEach((row, i) => {
      for (const name of numbers) expectClose(row[name], expected[i]![name]);
      expectClose(row.slopes[move], expected[i]!.slope);
      expect(row.residual).toBeCloseTo(expected[i]!.residual, 12);
    });
  });

  test('moving both takes the shortest correction that a plane would need', () => {
    const { rows, ending } = chase({ move: 'both', way: 'renewed slope' });
    const [first] = rows as [ChaseRow];
    expect(ending).toBe('reached');
    expectClose(first.change.w, (10 * 10) / (10 ** 2 + 15 ** 2));
    expectClose(first.change.b, (10 * 15) / (10 ** 2 + 15 ** 2));
    expectClose(first.change.w * first.slopes.w + first.change.b * first.slopes.b, first.residual);
  });

  test('by descent goes against the gradient of (60 − z)², and needs more steps', () => {
    const { rows, ending } = chase({ move: 'b', way: 'descent', rate: 0.001 });
    expect(ending).toBe('reached');
    expectClose(rows[0]!.change.b, 0.001 * 2 * 10 * 15);
    expect(rows.length).toBeGreaterThan(chase({ move: 'b', way: 'kept slope' }).rows.length);
  });

  test('shows that a kept slope converges linearly and a renewed one quadratically', () => {
    const errors = (way: 'kept slope' | 'renewed slope') =>
      chase({ move: 'b', way, tolerance: 1e-9 }).rows.map(({ residual }) => Math.abs(residual));
    const [, k1, k2, k3] = errors('kept slope') as [number, number, number, number];
    const [, r1, r2, r3] = errors('renewed slope') as [number, number, number, number];
    expect(k3 / k2).toBeCloseTo(k2 / k1, 2);
    expect(r2 / r1 ** 2).toBeCloseTo(r3 / r2 ** 2, 3);
  });

  test('ends with its reason where there is no slope, no end in sight, or no number left', () => {
    expect(chase({ move: 'w', way: 'renewed slope', start: { w: 1, b: -1 } })).toMatchObject({
      ending: 'flat',
      rows: [{ z: 0 }],
    });
    expect(chase({ move: 'b', way: 'descent', rate: 0 }).ending).toBe('too many steps');
    const { rows, ending } = chase({ move: 'b', way: 'descent', rate: 1 });
    expect(ending).toBe('not finite');
    expect(rows.at(-1)!.change).toEqual({ w: 0, b: 0 });
  });

  test('never has a number in it that is none', () => {
    const options = fc.record({
      move: fc.constantFrom('b', 'w', 'both'),
      way: fc.constantFrom('kept slope', 'renewed slope', 'descent'),
      start: fc.record({ w: numberIn(-1e3, 1e3), b: numberIn(-1e3, 1e3) }),
      target: numberIn(-1e6, 1e6),
      rate: numberIn(0, 10),
    });
    fc.assert(
      fc.property(options, (option) => {
        const { rows } = chase(option);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
          const all = [
            ...numbers.map((name) => row[name]),
            row.residual,
            ...Object.values(row.slopes),
            ...Object.values(row.change),
          ];
          expect(all.every(Number.isFinite)).toBe(true);
        }
      }),
      { ...fixed, numRuns: 1000 },
    );
  });

  test('refuses a start, a target or a rate that is no number', () => {
    expect(refused(() => chase({ move: 'b', way: 'descent', rate: -1 })).code).toBe('bad-rate');
    expect(refused(() => chase({ move: 'b', way: 'descent', target: NaN })).code).toBe('not-finite');
    expect(refused(() => chase({ move: 'b', way: 'descent', start: { w: 1e200, b: 1e200 } })).code).toBe('not-finite');
    expect(refused(() => chase({ move: 'x' as 'b', way: 'descent' })).code).toBe('unknown-choice');
  });
});
