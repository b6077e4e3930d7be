import { select } from '../../src/components/marks/selection.ts';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { curve } from '../../src/components/marks/curve.ts';
import type { Group } from '../../src/components/marks/panel.ts';
import { linear } from '../../src/components/marks/scale.ts';

/** The outline of a function over 0…10, in a panel of 100 by 100 whose y goes from 0 to 10. */
function outline(f: (x: number) => number): string {
  const { document } = parseHTML('<svg><g class="root"></g></svg>');
  const root: Group = select(document.querySelector('g') as unknown as SVGGElement);
  curve({ root, width: 100, height: 100 }, 'curve', f, {
    x: linear([0, 10], [0, 100]),
    y: linear([0, 10], [100, 0]),
    samples: 10,
  });
  return document.querySelector('path')!.getAttribute('d')!;
}

test('a curve inside the panel is one stroke', () => {
  expect(outline((x) => x)).toBe('M0,100L10,90L20,80L30,70L40,60L50,50L60,40L70,30L80,20L90,10L100,0');
});

test('a curve that leaves the panel ends at its edge', () => {
  expect(outline((x) => x + 5.5)).toBe('M0,45L10,35L20,25L30,15L40,5L45,0');
});

test('a curve that comes back begins again at the edge', () => {
  expect(outline((x) => Math.abs(x - 5) * 4).match(/M/g)!.length).toBe(1);
  expect(outline((x) => 12 - Math.abs(x - 5)).match(/M/g)!.length).toBe(2);
});

test('where a function is undefined the pen is lifted', () => {
  expect(outline((x) => (x === 5 ? NaN : 5)).match(/M/g)!.length).toBe(2);
});
