import { describe, expect, test } from 'vitest';
import { costAt, minimum, quadraticForm } from '../../../src/lib/cost/quadratic-form.ts';
import { contourLevels, regionAround, sampleSurface } from '../../../src/lib/cost/surface.ts';
import { beans } from '../../../src/lib/data/beans.ts';
import { InputError } from '../../../src/lib/input-error.ts';

const form = quadraticForm(beans({ sea: 'offset' }));
const region = { w: [-1, 2], b: [-2, 1] } as const;

describe('the sampled bowl', () => {
  test('holds the cost of each line of the grid, row by row', () => {
    const { heights, n } = sampleSurface(form, region, 4);
    expect(n).toBe(4);
    expect(heights).toHaveLength(16);
    expect(heights[0]).toBe(costAt(form, { w: -1, b: -2 }));
    expect(heights[7]).toBeCloseTo(costAt(form, { w: 2, b: -1 }), 12);
    expect(heights[13]).toBeCloseTo(costAt(form, { w: 0, b: 1 }), 12);
  });

  test('knows its lowest and its highest point', () => {
    const { heights, lowest, highest } = sampleSurface(form, region, 9);
    expect(lowest).toBe(Math.min(...heights));
    expect(highest).toBe(Math.max(...heights));
  });

  test('refuses a grid of one point, and one too fine to draw', () => {
    expect(() => sampleSurface(form, region, 1)).toThrow(InputError);
    expect(() => sampleSurface(form, region, 401)).toThrow(InputError);
  });
});

describe('the region around a minimum', () => {
  test('holds the points it is asked to hold, and has the minimum in its middle', () => {
    const start = { w: 0.1, b: 0.1 };
    const { w, b } = regionAround(form, [start]);
    const lowest = minimum(form);
    expect((w[0] + w[1]) / 2).toBeCloseTo(lowest.w, 12);
    expect((b[0] + b[1]) / 2).toBeCloseTo(lowest.b, 12);
    expect(start.w).toBeGreaterThan(w[0]);
    expect(start.b).toBeGreaterThan(b[0]);
  });

  test('has an area even if the only point is the minimum itself, or all x are equal', () => {
    for (const flat of [form, quadraticForm({ xs: [2, 2, 2], ys: [1, 2, 4] })]) {
      const { w, b } = regionAround(flat, [minimum(flat)]);
      expect(w[1] - w[0]).toBeGreaterThan(0);
      expect(b[1] - b[0]).toBeGreaterThan(0);
      expect([...w, ...b].every(Number.isFinite)).toBe(true);
    }
  });
});

test('contour levels rise from above the lowest to the highest height, and their square roots evenly', () => {
  const levels = contourLevels(1, 5, 6);
  expect(levels[0]).toBeGreaterThan(1);
  expect(levels.at(-1)).toBeLessThanOrEqual(5);
  const roots = levels.map((level) => Math.sqrt(level - 1));
  for (let k = 2; k < roots.length; k++) expect(roots[k]! - roots[k - 1]!).toBeCloseTo(roots[1]! - roots[0]!, 12);
});
