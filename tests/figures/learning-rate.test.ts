import { describe, expect, test } from 'vitest';
import { initialValues } from '../../src/components/island/values.ts';
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const learningRate = definitionOf('learning-rate');

interface Step {
  readonly at: readonly number[];
  readonly cost: number;
}

function descent(props: Readonly<Record<string, unknown>>): number[] {
  const values = initialValues(learningRate.params, props);
  const { steps } = learningRate.trace(values) as { steps: readonly Step[] };
  return steps.map(({ at }) => at[0]!);
}

// x = 1, 2, 3, 4 and y = 2x: e = 7.5 w² − 30 w + 30, so a = 7.5 and the minimum is at w = 2.
const a = 7.5;
const distances = (rate: number): number[] => descent({ rate, start: 0.2 }).map((w) => w - 2);

describe('on the four points y = 2x', () => {
  test('settles from one side below 1/(2a)', () => {
    const left = distances(0.04);
    for (let k = 1; k < left.length; k++) expect(left[k]! / left[k - 1]!).toBeCloseTo(1 - 2 * a * 0.04, 6);
    expect(left.every((distance) => distance < 0)).toBe(true);
  });

  test('arrives in one step at exactly 1/(2a)', () => {
    expect(distances(1 / (2 * a))[1]).toBeCloseTo(0, 12);
  });

  test('settles from both sides between 1/(2a) and 1/a', () => {
    const left = distances(0.1);
    for (let k = 1; k < 12; k++) {
      expect(left[k]! * left[k - 1]!).toBeLessThan(0);
      expect(Math.abs(left[k]!)).toBeLessThan(Math.abs(left[k - 1]!));
    }
  });

  test('bounces for ever at 1/a', () => {
    const left = distances(1 / a);
    for (const distance of left) expect(Math.abs(distance)).toBeCloseTo(1.8, 9);
  });

  test('ends above 1/a with its last finite step in view, the bound named and a rate that works on offer', () => {
    const left = distances(0.2);
    expect(left.every(Number.isFinite)).toBe(true);
    expect(Math.abs(left.at(-1)!)).toBeGreaterThan(1.8);
    for (const lang of ['en', 'zh'] as const) {
      const verdict = drawn(learningRate, { rate: 0.2 }, lang).root.querySelector('[data-verdict]')!;
      expect(verdict.getAttribute('data-tone')).toBe('warning');
      expect(verdict.textContent).toContain('0.1333');
      const offer = JSON.parse(verdict.querySelector('[data-remedy]')!.getAttribute('data-remedy')!) as {
        rate: number;
      };
      expect(offer.rate).toBeGreaterThan(0);
      expect(offer.rate).toBeLessThan(1 / a);
    }
  });

  test('allows a quarter of the rate when four squares are summed, and twice the rate for half the mean', () => {
    const bound = (convention: string): string => {
      const { root } = drawn(learningRate, { rate: 100, convention }, 'en');
      return /below (\d+\.\d+)/.exec(root.querySelector('[data-verdict]')!.textContent)![1]!;
    };
    expect([bound('mean'), bound('sum'), bound('half-mean')]).toEqual(['0.1333', '0.03333', '0.2667']);
  });

  test('from the minimum nothing moves at any rate, and above the bound the least nudge is said to run away', () => {
    const said = (rate: number): string =>
      drawn(learningRate, { rate, start: 2 }, 'en').root.querySelector('[data-verdict]')!.textContent;
    expect(new Set(descent({ rate: 0.134, start: 2 }))).toEqual(new Set([2]));
    expect(said(0.134)).toContain(
      'with α = 0.134 the least nudge would make it diverge. Here α must stay below 0.1333.',
    );
    expect(said(0.134)).not.toContain('farther');
    for (const rate of [0.001, 0.04, 0.1]) expect(said(rate)).toContain('so no step moves it');
  });
});

describe('from a minimum that is no exact binary number', () => {
  const said = (data: string, props: Readonly<Record<string, unknown>>): string =>
    drawn(learningRate, { data: learningRate.params.data!.parse(data), ...props }, 'en').root.querySelector(
      '[data-verdict]',
    )!.textContent;

  test('no step is told that only rounding makes', () => {
    for (const rate of [0.1, 0.5]) {
      expect(said('0.1,0.3;0.7,2.1', { start: 3, rate })).toContain('It starts at the minimum.');
    }
    expect(said('0.1,0.3;0.7,2.1', { start: 3, rate: 5 })).toContain('the least nudge would make it diverge');
    const third = '0.1,0.07;0.3,0.21;0.9,0.63';
    expect(said(third, { start: 0.7, rate: 0.4 })).toContain('It starts at the minimum.');
    expect(said(third, { start: 0.7, rate: 4 })).toContain('the least nudge would make it diverge');
  });

  test('a rate that makes rounding grow until it is seen is said to diverge', () => {
    expect(said('0.1,0.3;0.7,2.1', { start: 3, rate: 100 })).toContain('It diverges');
  });
});

test('a rate next to a bound is told with the digits that tell the two apart', () => {
  const said = (rate: number): string =>
    drawn(learningRate, { rate }, 'en').root.querySelector('[data-verdict]')!.textContent;
  expect(said(1.0000001 / a)).toMatch(/α = 0\.13333335 .* below 0\.13333333\./);
  expect(said(1.0000001 / (2 * a))).toContain('α = 0.066666673 lies between 0.066666667 and 0.13333333');
  expect(said(1 / (2 * a))).toContain('α is exactly 0.06667.');
});

test('the dial has numbers where something changes, below its axis, and nowhere else', () => {
  const { root } = drawn(learningRate, {}, 'en');
  const dial = root.querySelector('svg[data-panel=dial]')!;
  const numbers = [...dial.querySelectorAll('[data-mark^=edge-] text')];
  expect(numbers.map(({ textContent }) => textContent)).toEqual(['0', '0.0667', '0.133']);
  const [, axis] = /V([\d.]+)H/.exec(dial.querySelector('.axis')!.getAttribute('d')!)!;
  for (const number of numbers) expect(Number(number.getAttribute('y'))).toBeGreaterThan(Number(axis) + 11 + 9);
  expect(dial.querySelectorAll('.tick-x:not([data-mark^=edge-] *)').length).toBe(0);
});
