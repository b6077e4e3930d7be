import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parabolaFromVertex } from '../../../src/lib/cost/parabola.ts';
import { quadraticForm, rateBound } from '../../../src/lib/cost/quadratic-form.ts';
import { doubles } from '../../../src/lib/data/doubles.ts';
import { lineObjective, parabolaObjective } from '../../../src/lib/descent/objective.ts';
import { gradientAtPoint } from '../../../src/lib/difference/finite-difference.ts';
import { conventionsTried, fixed, lines, spreadDatasets } from '../arbitraries.ts';
import { expectClose } from '../close.ts';
import { refused } from '../refused.ts';

describe('a line as an objective', () => {
  test('has one parameter without the intercept and two with it', () => {
    const [turning, free] = [false, true].map((intercept) => lineObjective(doubles(), { intercept }));
    expect(turning).toMatchObject({ size: 4, dimension: 1 });
    expect(free).toMatchObject({ size: 4, dimension: 2 });
    expect(turning!.gradient([0], 'all')).toEqual([-30]);
    expect(free!.gradient([0, 0], 'all')).toEqual([-30, -10]);
    expect(turning!.cost([0])).toBe(30);
    expect(free!.cost([0, 5])).toBe(5);
  });

  test('has the bound of its parabola or of its bowl', () => {
    expectClose(lineObjective(doubles(), { intercept: false }).bound, 2 / 15);
    expectClose(lineObjective(doubles(), { intercept: true }).bound, rateBound(quadraticForm(doubles())));
    expectClose(lineObjective(doubles(), { intercept: false, convention: 'sum' }).bound, 2 / 60);
  });

  test('has the same gradient over all points as over a sample that names them all', () => {
    fc.assert(
      fc.property(spreadDatasets, lines, conventionsTried, (data, { w, b }, convention) => {
        const objective = lineObjective(data, { convention, intercept: true });
        const all = objective.gradient([w, b], 'all');
        const named = objective.gradient([w, b], [...data.xs.keys()]);
        const allowed = 1e-12 * (1 + quadraticForm(data, convention).factor * 1e4);
        named.forEach((slope, i) => {
          expect(Math.abs(slope - all[i]!)).toBeLessThanOrEqual(allowed);
        });
      }),
      fixed,
    );
  });

  test('has a gradient that equals the finite difference of the cost, over all points and over a few', () => {
    fc.assert(
      fc.property(spreadDatasets, lines, conventionsTried, (data, { w, b }, convention) => {
        const few = { xs: data.xs.slice(0, 2), ys: data.ys.slice(0, 2) };
        const objective = lineObjective(data, { convention, intercept: true });
        for (const [sample, looked] of [['all', data] as const, [[0, 1], few] as const]) {
          const part = lineObjective(looked, { convention, intercept: true });
          const expected = gradientAtPoint((at) => part.cost(at), [w, b]);
          objective.gradient([w, b], sample).forEach((slope, i) => {
            expect(Math.abs(slope - expected[i]!)).toBeLessThanOrEqual(1e-8 * (1 + part.cost([w, b])));
          });
        }
      }),
      fixed,
    );
  });

  test('refuses a sample that is empty or holds an index outside the data', () => {
    const objective = lineObjective(doubles(), { intercept: false });
    expect(refused(() => objective.gradient([0], [])).code).toBe('out-of-range');
    expect(refused(() => objective.gradient([0], [4]))).toMatchObject({
      code: 'out-of-range',
      details: { name: 'index', value: 4, least: 0, most: 3 },
    });
  });
});

describe('a parabola as an objective', () => {
  test('has its value, its slope and its bound', () => {
    const objective = parabolaObjective(parabolaFromVertex(1, { at: 1, value: 0.001 }));
    expect(objective).toMatchObject({ size: 1, dimension: 1, bound: 1 });
    expect(objective.cost([3])).toBe(4.001);
    expect(objective.gradient([3], 'all')).toEqual([4]);
  });

  test('has no bound if it opens downward', () => {
    expect(parabolaObjective({ a: -1, b: 0, c: 0 }).bound).toBeUndefined();
  });
});
