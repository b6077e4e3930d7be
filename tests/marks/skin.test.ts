import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { quadraticForm } from '../../src/lib/cost/quadratic-form.ts';
import { sampleSurface } from '../../src/lib/cost/surface.ts';
import type { Group } from '../../src/components/marks/panel.ts';
import { projection } from '../../src/components/marks/projection.ts';
import { select } from '../../src/components/marks/selection.ts';
import { shade } from '../../src/components/marks/shade.ts';
import { skin } from '../../src/components/marks/skin.ts';

const region = { w: [-1, 2], b: [-1, 2] } as const;
const surface = sampleSurface(quadraticForm({ xs: [0, 1], ys: [0.5, 1] }), region, 12);
const radians = Math.PI / 180;

type Spot = readonly [number, number];

/** The polygons of each side of the surface, as it is seen with these angles in degrees. */
function seen(yaw: number, pitch: number): Record<'inside' | 'outside', Spot[][]> {
  const { document } = parseHTML('<svg><g class="root"></g></svg>');
  const root: Group = select(document.querySelector('g') as unknown as SVGGElement);
  const view = { yaw: yaw * radians, pitch: pitch * radians };
  const heights = [surface.lowest, surface.highest] as const;
  const project = projection(view, region.w, region.b, heights, [0, 0, 300, 300], 1);
  skin({ root, width: 300, height: 300 }, 'skin', surface, project, shade(surface, 1));
  const of = (side: string): Spot[][] =>
    [...document.querySelectorAll(`.${side} path`)].flatMap((path) =>
      [...path.getAttribute('d')!.matchAll(/M([^MZ]*)Z/g)].map(([, spots = '']) =>
        spots.split('L').map((spot) => spot.split(',').map(Number) as unknown as Spot),
      ),
    );
  return { inside: of('inside'), outside: of('outside') };
}

/** The area of a polygon, by the shoelace formula. */
const area = (spots: readonly Spot[]): number =>
  Math.abs(
    spots.reduce(
      (sum, [x, y], i) => sum + x * spots[(i + 1) % spots.length]![1] - y * spots[(i + 1) % spots.length]![0],
      0,
    ),
  ) / 2;

const total = (polygons: readonly Spot[][]): number => polygons.reduce((sum, polygon) => sum + area(polygon), 0);

test('from straight above only the inside is seen, and it covers the floor, each tone reaching a little under the next', () => {
  const { inside, outside } = seen(20, 90);
  expect(outside).toEqual([]);
  const side = 300 / Math.SQRT2; // of the floor, in a square panel
  expect(total(inside) / side ** 2).toBeGreaterThan(1);
  expect(total(inside) / side ** 2).toBeLessThan(1.05);
});

test('from low down the near wall shows its outside', () => {
  const { inside, outside } = seen(0, 10);
  expect(inside.length).toBeGreaterThan(0);
  expect(outside.length).toBeGreaterThan(0);
});

test('turning by half a circle shows as much of either side, since the bowl is the same from behind', () => {
  const [front, back] = [seen(35, 25), seen(215, 25)];
  // From either side the box is as tall and as wide; only the minimum's distance from the middle makes a difference.
  const [near, far] = [front, back].map((each) => total(each.inside) - total(each.outside)) as [number, number];
  expect(near / far).toBeCloseTo(1, 1);
});
