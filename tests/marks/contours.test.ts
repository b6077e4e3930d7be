import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { costAt, quadraticForm } from '../../src/lib/cost/quadratic-form.ts';
import { contourLevels, sampleSurface } from '../../src/lib/cost/surface.ts';
import { contourMap, contours } from '../../src/components/marks/contours.ts';
import type { Group } from '../../src/components/marks/panel.ts';
import { select } from '../../src/components/marks/selection.ts';

const form = quadraticForm({ xs: [-1, 1], ys: [0, 1] }); // mean 0 and variance 1: a round bowl around (0.5, 0.5)
const region = { w: [-1.5, 2.5], b: [-1.5, 2.5] } as const;
const surface = sampleSurface(form, region, 48);
const levels = contourLevels(surface.lowest, surface.highest);

const { lines } = contourMap(surface);
const from = ([u, v]: readonly [number, number]) => ({ w: -1.5 + 4 * u, b: -1.5 + 4 * v });

test('each line runs at one of the levels, all along', () => {
  expect(new Set(lines.map(({ height }) => height))).toEqual(new Set(levels));
  for (const { height, ring } of lines)
    for (const point of ring) expect(Math.abs(costAt(form, from(point)) - height)).toBeLessThan(0.02);
});

test('the lines of a round bowl are circles around its lowest point', () => {
  const closed = lines.filter(({ ring }) => String(ring[0]) === String(ring.at(-1)));
  expect(closed.length).toBeGreaterThan(3);
  for (const { ring } of closed) {
    const radii = ring.map(from).map(({ w, b }) => Math.hypot(w - 0.5, b - 0.5));
    expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(0.03);
  }
});

test('a line that leaves the region stays open, and nothing is drawn along the region’s edge', () => {
  const onEdge = (point: readonly [number, number]) => point.some((share) => Math.min(share, 1 - share) < 1e-9);
  expect(lines.flatMap(({ ring }) => ring).filter(onEdge)).toEqual([]);
});

test('each line is one stroke, and a closed one ends where it began', () => {
  const { document } = parseHTML('<svg><g class="root"></g></svg>');
  const root: Group = select(document.querySelector('g') as unknown as SVGGElement);
  const square = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]] as const; // prettier-ignore
  const rings = [square, square.slice(0, 3)].map((ring) => ({ height: 0, ring }));
  const map = { region: { w: [0, 10], b: [0, 10] }, lines: rings } as const;
  contours({ root, width: 10, height: 10 }, 'lines', map, (w, b) => [w, b]);
  const [closed = '', open = ''] = document.querySelector('path')!.getAttribute('d')!.slice(1).split('M');
  expect(closed).toBe('5,0Q10,0 10,5Q10,10 5,10Q0,10 0,5Q0,0 5,0');
  expect(open).toBe('0,0L5,0Q10,0 10,5L10,10');
});
