import { expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { momentAt } from '../../src/components/island/moment.ts';
import { createStage } from '../../src/components/island/stage.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const secant = definitionOf('secant');
const traced = (props: Record<string, unknown>) => {
  const values = initialValues(secant.params, props);
  return { values, run: secant.trace(values) as Run };
};
const column = (key: string, step: number, props: Record<string, unknown> = {}) => {
  const { values, run } = traced(props);
  return secant.columns[key]!.value(run.steps[step], values, run, step);
};
const worked = (props: Record<string, unknown>, step = 0): string[] =>
  [...drawn(secant, { ...props, step }, 'en').root.querySelectorAll('.lines li')].map((line) => line.textContent);

test('halves and tenths of the gap bring the slope of the parabola to 2 a w + b', () => {
  expect(column('right', 0)).toBe(-4);
  expect(column('right', 1)).toBeCloseTo(-7.6, 10);
  expect(column('right', 3)).toBeCloseTo(-7.996, 9);
  expect(column('left', 1)).toBeCloseTo(-8.4, 10);
});

test('goes down to a gap of 10⁻⁸, where rounding puts the slope on the wrong side of the tangent’s', () => {
  const { run } = traced({});
  expect(run.steps.length).toBe(9);
  expect(column('gap', 8)).toBe(1e-8);
  expect(column('right', 7)).toBeGreaterThan(-8);
  expect(column('right', 8)).toBeLessThan(-8);
});

test('shows the algebra of the secant with the numbers of the step', () => {
  const [quotient, secantLine, numbers, limit] = worked({}, 1);
  expect(quotient).toContain('rise over run');
  expect(secantLine).toMatch(/=.*2.*a.*w.*\+.*b.*\+.*a.*Δ.*w/);
  expect(numbers).toContain('2×4×0.5+(−12)+4×0.1=−7.60000000');
  expect(limit).toMatch(/→.*−8\.00000000/);
});

test('shows the algebra of whatever curve is chosen', () => {
  expect(worked({ curve: 'cube', w: 2 })[3]).toContain('=12.00000000');
  expect(worked({ curve: 'root', w: 1 })[3]).toContain('=0.50000000');
  expect(worked({ curve: 'corner', w: 1 })[3]).toContain('=–');
});

test('says that rounding has taken over where it has, and offers a way back', () => {
  const verdict = (props: Record<string, unknown>) => {
    const { values, run } = traced(props);
    return secant.verdict!(run, values)!;
  };
  expect(verdict({}).tone).toBe('good');
  const spoiled = verdict({ gap: 1e-12 });
  expect([spoiled.tone, spoiled.remedy!.set]).toEqual(['warning', { gap: 1 }]);
  expect(spoiled.text.en).toContain('off by 0.0011');
  // At the lowest point of the parabola nothing is lost at this gap.
  const exact = verdict({ gap: 1e-10, w: 1.5 });
  expect([exact.tone, exact.text.en]).toEqual(['good', expect.stringContaining('closes in on 0')]);
  for (const curve of ['cube', 'sine', 'exponential'])
    expect(verdict({ curve, gap: 1e-13, w: 1.3 }).tone).toBe('warning');
  expect(verdict({ curve: 'corner', w: 1 }).text.en).toMatch(/1 from the right and −1 from the left/);
  expect(verdict({ curve: 'root', w: 0 }).text.en).toMatch(/without end/);
  expect(verdict({ curve: 'root', w: -0.4 }).text.en).toMatch(/no value at w = −0.4/);
});

test('beside a corner it names the point with all its digits, and does not say that both sides close in', () => {
  for (const [curve, w, at] of [
    ['corner', 1.000000001, '1.000000001'],
    ['root', 1e-9, '1×10⁻⁹'],
  ] as const) {
    const { values, run } = traced({ curve, w, side: 'left' });
    const { tone, text } = secant.verdict!(run, values)!;
    expect(tone).toBe('plain');
    for (const said of [text.en, text.zh]) expect(said).toContain(`w = ${at} `);
    expect(text.en).not.toContain('closes in');
    expect(text.zh).not.toContain('逼近');
  }
});

/** How far the zoomed curve is from the straight line between its ends, in units of the drawing. */
function bend(step: number): number {
  const { root } = drawn(secant, { w: 1, step }, 'en');
  const d = root.querySelector('[data-panel=zoom] [data-mark=curve] path')!.getAttribute('d')!;
  const spots = d
    .split(/[ML]/)
    .filter(Boolean)
    .map((pair) => pair.split(',').map(Number));
  const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = [spots[0], spots.at(-1)];
  const off = ([x = 0, y = 0]: number[]): number => Math.abs(y - (y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)));
  return Math.max(...spots.map(off));
}

test('the zoom is a zoom of the same curve: it straightens tenfold with each step', () => {
  expect(bend(1)).toBeGreaterThan(10);
  for (const step of [1, 2, 3]) expect(bend(step + 1) / bend(step)).toBeCloseTo(0.1, 1);
  expect(bend(5)).toBeLessThan(0.05);
});

test('the glass in the whole picture shrinks with the gap', () => {
  const { root } = drawn(secant, { gap: 0.1 }, 'en');
  const { values, run } = traced({ gap: 0.1 });
  const stage = createStage(root, 'en');
  const width = (position: number): number => {
    secant.draw(stage, momentAt(run.steps, position), values, run);
    const [, left = 0, right = 0] = /M([\d.]+),[\d.]+H([\d.]+)/
      .exec(root.querySelector('[data-panel=curve] [data-mark=glass] path')!.getAttribute('d')!)!
      .map(Number);
    return right - left;
  };
  expect(width(0)).toBeGreaterThan(20);
  expect(width(0.4)).toBeCloseTo(width(0), 6);
  expect(width(0.5)).toBeLessThan(0.8 * width(0));
});

test('draws the side that is chosen', () => {
  const path = (side: string, mark: string): string =>
    drawn(secant, { side }, 'en').root.querySelector(`[data-panel=curve] [data-mark=${mark}] path`)!.getAttribute('d')!;
  expect([path('right', 'left'), path('left', 'right')]).toEqual(['M0,0', 'M0,0']);
  for (const mark of ['left', 'right']) expect(path('both', mark)).not.toBe('M0,0');
});
