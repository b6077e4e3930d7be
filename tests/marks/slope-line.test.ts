import { parseHTML } from 'linkedom';
import { select } from '../../src/components/marks/selection.ts';
import { expect, test } from 'vitest';
import type { Group } from '../../src/components/marks/panel.ts';
import { plot } from '../../src/components/marks/plot.ts';
import { riseRun } from '../../src/components/marks/rise-run.ts';
import { slopeLine } from '../../src/components/marks/slope-line.ts';
import { subPanel } from '../../src/components/marks/sub-panel.ts';

function panel() {
  const { document } = parseHTML('<svg><g class="root"></g></svg>');
  const root: Group = select(document.querySelector('g') as unknown as SVGGElement);
  return { root, width: 360, height: 236 };
}

const d = ({ root }: ReturnType<typeof panel>, key: string): string | null =>
  root.node()!.querySelector(`[data-mark="${key}"] path`)!.getAttribute('d');

test('a line of a given slope runs through its point from edge to edge', () => {
  const drawn = panel();
  const seen = plot(drawn, { x: [0, 4], y: [0, 4] });
  const ends = slopeLine(drawn, 'line', { at: 2, value: 2, slope: 1 }, seen)!;
  expect(ends.map(([x, y]) => [seen.x.invert(x), seen.y.invert(y)].map((v) => Math.round(v * 1e6) / 1e6))).toEqual([
    [0, 0],
    [4, 4],
  ]);
});

test('without a slope, or far outside, there is no line', () => {
  const drawn = panel();
  const seen = plot(drawn, { x: [0, 4], y: [0, 4] });
  for (const [value, slope] of [
    [2, undefined],
    [NaN, 1],
    [2, Infinity],
    [1e300, 1],
  ] as const) {
    expect(slopeLine(drawn, 'line', { at: 2, value, slope }, seen)).toBeUndefined();
    expect(d(drawn, 'line')).toBe('M0,0');
  }
});

test('run and rise are named while there is room for the names', () => {
  const drawn = panel();
  const box = [44, 24, 344, 196] as const;
  const names = () => [...drawn.root.node()!.querySelectorAll('text')].map((text) => text.textContent);
  riseRun(drawn, 'gap', [100, 150], [180, 60], { box, run: 'Δw', rise: 'Δe' });
  expect(names()).toEqual(['Δw', 'Δe']);
  riseRun(drawn, 'gap', [100, 150], [104, 146], { box, run: 'Δw', rise: 'Δe' });
  expect(names()).toEqual(['', '']);
  riseRun(drawn, 'gap', [100, NaN], [180, NaN], { box, run: 'Δw', rise: 'Δe' });
  expect(d(drawn, 'gap-run')).toBe('M0,0');
});

test('the names of run and rise keep clear of the lines around them, or stay away', () => {
  const drawn = panel();
  const box = [44, 24, 344, 196] as const;
  const base = (key: string) => Number(drawn.root.node()!.querySelector(`[data-mark=${key}] text`)!.getAttribute('y'));
  const run = (lines: readonly ((x: number) => number)[]) =>
    riseRun(drawn, 'gap', [100, 120], [180, 120], { box, run: 'Δw', rise: 'Δe', lines: lines.map((line) => [line]) });
  run([() => 120]);
  expect(base('gap-run-name')).toBeLessThan(120);
  run([(x) => 120 - 0.15 * (x - 100)]); // a line just above the run: the name goes over it
  expect(base('gap-run-name') + 4).toBeLessThan(120 - 0.15 * 50);
  run([() => 96, () => 106, () => 116]); // no room above it
  expect(base('gap-run-name')).toBeGreaterThan(120 + 11);
  run([() => 90, () => 100, () => 110, () => 130, () => 140, () => 150]);
  expect(drawn.root.node()!.querySelector('[data-mark=gap-run-name]')!.textContent).toBe('');
});

test('a part of a panel is drawn in like a panel of its own, further down', () => {
  const whole = panel();
  const part = subPanel(whole, 'lower', 120, 100);
  expect([part.width, part.height]).toEqual([360, 100]);
  expect(part.root.node()!.getAttribute('transform')).toBe('translate(0,120)');
  expect(subPanel(whole, 'lower', 120, 100).root.node()).toBe(part.root.node());
});
