import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const rosenblatt = definitionOf('rosenblatt');

function column(name: string, props: Readonly<Record<string, unknown>> = {}): number[] {
  const values = initialValues(rosenblatt.params, props);
  const run = rosenblatt.trace(values) as Run;
  return run.steps.map((step, k) => rosenblatt.columns[name]!.value(step, values, run, k) as number);
}

test('from the same w descent steps twice as far as Rosenblatt', () => {
  expect(column('move')[0]! / column('correction')[0]!).toBeCloseTo(2, 12);
});

test('with twice the α the two runs are one', () => {
  expect(column('rosenblatt', { double: true })).toEqual(column('descent', { double: true }));
});

test('where descent diverges the verdict names the bound for this bean, and Rosenblatt may still settle', () => {
  const verdict = drawn(rosenblatt, { rate: 1.8 }, 'en').root.querySelector('[data-verdict]')!;
  expect(verdict.textContent).toContain('1.56'); // 1 / 0.8²
  const best = 0.56 / 0.8;
  expect(Math.abs(column('rosenblatt', { rate: 1.8 }).at(-1)! - best)).toBeLessThan(0.001);
  expect(Math.abs(column('descent', { rate: 1.8 }).at(-1)! - best)).toBeGreaterThan(best);
});

describe('above the bound of descent, 1.562', () => {
  const said = (props: Readonly<Record<string, unknown>>): string =>
    drawn(rosenblatt, props, 'en').root.querySelector('[data-verdict]')!.textContent;

  test('only descent is said to diverge, up to twice that; then both are, and with 2α at once', () => {
    expect(said({ rate: 2 })).toContain('At α = 2 descent diverges, for its α must stay below 1.562. Rosenblatt,');
    expect(said({ rate: 2 })).toContain('settles: his bound is 3.125.');
    expect(said({ rate: 3.125 })).toContain('swings for ever: his bound is 3.125.');
    expect(said({ rate: 4 })).toContain('At α = 4 both diverge');
    expect(said({ rate: 2, double: true })).toContain('Both diverge: with twice the α');
  });

  test('no bound is named below it', () => {
    expect(said({ rate: 1.5625 })).toContain('moves by 0.7 and descent by twice that, 1.4.');
    expect(said({ rate: 0.001, start: 0.5, bean: [1, 0] })).toContain(
      'moves by −0.0005 and descent by twice that, −0.001.',
    );
  });
});

test('from the w that the bean wants no step is told that is only rounding', () => {
  const verdict = drawn(rosenblatt, { start: 0.7 }, 'en').root.querySelector('[data-verdict]')!;
  expect(verdict.textContent).toContain('It starts at the minimum.');
});
