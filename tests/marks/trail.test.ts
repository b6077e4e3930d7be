import { parseHTML } from 'linkedom';
import { select } from '../../src/components/marks/selection.ts';
import { describe, expect, test } from 'vitest';
import { bandOf, band } from '../../src/components/marks/band.ts';
import type { Panel } from '../../src/components/marks/panel.ts';
import { trail, trailOf } from '../../src/components/marks/trail.ts';

function panel(): { panel: Panel; d: () => string } {
  const { document } = parseHTML('<svg><g></g></svg>');
  const root = document.querySelector<SVGGElement>('g')!;
  return {
    panel: { root: select(root), width: 360, height: 236 },
    d: () => root.querySelector('path')!.getAttribute('d') ?? '',
  };
}

describe('a trail', () => {
  const zigzag = trailOf(4, (i) => [10 * i, i % 2]);

  test('is drawn whole unless it is told how far', () => {
    const drawing = panel();
    trail(drawing.panel, 'way', zigzag, { means: 'w' });
    expect(drawing.d()).toBe('M0,0L10,1L20,0L30,1');
  });

  test('is drawn up to a spot, and on to its tip', () => {
    const drawing = panel();
    trail(drawing.panel, 'way', zigzag, { upTo: 1, tip: [15, 0.5], means: 'w' });
    expect(drawing.d()).toBe('M0,0L10,1L15,0.5');
  });

  test('of very many spots keeps few, among them the first, the last and every peak', () => {
    const height = (i: number) => (i === 7777 ? 99 : i % 10);
    const long = trailOf(20_000, (i) => [i, height(i)], 100);
    expect(long.kept.length).toBeLessThanOrEqual(202);
    expect([long.kept[0], long.kept.at(-1)]).toEqual([0, 19_999]);
    expect(long.kept).toContain(7777);
    expect(long.kept.every((index, i) => i === 0 || index > long.kept[i - 1]!)).toBe(true);
  });

  test('of no spots is nothing', () => {
    const drawing = panel();
    trail(
      drawing.panel,
      'way',
      trailOf(0, () => [0, 0]),
      { means: 'w' },
    );
    expect(drawing.d()).toBe('M0,0');
  });
});

test('a band goes there along its upper edge and back along its lower one, up to a spot', () => {
  const drawing = panel();
  const wide = bandOf(
    3,
    (i) => [i, 1],
    (i) => [i, 2],
  );
  band(drawing.panel, 'swing', wide, 1, 'one');
  expect(drawing.d()).toBe('M0,1L1,1L1,2L0,2Z');
  band(drawing.panel, 'swing', wide, 2, 'one');
  expect(drawing.d()).toBe('M0,1L1,1L2,1L2,2L1,2L0,2Z');
});
