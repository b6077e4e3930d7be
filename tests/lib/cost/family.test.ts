import { describe, expect, test } from 'vitest';
import { evenRegion } from '../../../src/lib/cost/even-region.ts';
import { familiesOf } from '../../../src/lib/cost/family.ts';
import { parabolaInW, vertex } from '../../../src/lib/cost/parabola.ts';
import { minimum, quadraticForm } from '../../../src/lib/cost/quadratic-form.ts';
import { beans } from '../../../src/lib/data/beans.ts';
import { expectClose } from '../close.ts';

const form = quadraticForm(beans({ sea: 'offset' }));
const region = evenRegion(form);
const families = familiesOf(form, region);

describe('the parabolas of the beans', () => {
  test('begin with the one at b = 0, and come as close as 0.01', () => {
    expect(families.map(({ spacing }) => spacing)).toEqual([undefined, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01]);
    expect(families[0]!.bs).toEqual([0]);
  });

  test('stand at every multiple of the spacing within the region, and nowhere else', () => {
    expect(families[1]!.bs).toEqual([-0.5, 0, 0.5, 1, 1.5]);
    for (const { spacing, bs } of families.slice(1)) {
      expect(bs[0]! - spacing!).toBeLessThan(region.b[0]);
      expect(bs.at(-1)! + spacing!).toBeGreaterThan(region.b[1]);
      expect(bs.every((b) => b >= region.b[0] && b <= region.b[1])).toBe(true);
      for (let i = 1; i < bs.length; i++) expect(bs[i]! - bs[i - 1]!).toBeCloseTo(spacing!, 12);
      expect(bs).toContain(0);
    }
  });

  test('have a lowest point that comes near to the bowl’s', () => {
    expectClose(families[0]!.best.cost, vertex(parabolaInW(form)).value);
    const least = minimum(form);
    const last = families.at(-1)!.best;
    expect(Math.abs(last.b - least.b)).toBeLessThanOrEqual(0.005 + 1e-12);
    expect(last.cost).toBeGreaterThanOrEqual(least.cost);
    expect(last.cost - least.cost).toBeLessThan(0.005 ** 2);
  });
});

test('a region of another size has spacings of its own, and never more than 501 parabolas', () => {
  for (const width of [1e-6, 0.3, 0.5, 1, 4.9, 5, 5.1, 70, 1e9]) {
    const last = familiesOf(form, { w: [0, 1], b: [-width / 3, (2 * width) / 3] }).at(-1)!;
    expect(last.bs.length, `${width}`).toBeGreaterThan(50);
    expect(last.bs.length, `${width}`).toBeLessThanOrEqual(501);
  }
});

test('a region without width has one parabola', () => {
  expect(familiesOf(form, { w: [0, 1], b: [2, 2] }).length).toBe(1);
});
