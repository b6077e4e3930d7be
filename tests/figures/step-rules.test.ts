import { describe, expect, test } from 'vitest';
import type { Run, Verdict } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitionOf } from './all.ts';

const stepRules = definitionOf('step-rules');

function visited(column: string, props: Readonly<Record<string, unknown>> = {}): number[] {
  const values = initialValues(stepRules.params, props);
  const run = stepRules.trace(values) as Run;
  return run.steps.map((step, k) => stepRules.columns[column]!.value(step, values, run, k) as number);
}

function verdict(props: Readonly<Record<string, unknown>>): Verdict {
  const values = initialValues(stepRules.params, props);
  return stepRules.verdict!(stepRules.trace(values) as Run, values)!;
}

test('the fixed step hops from 1 to 0.5 and back, for ever', () => {
  visited('hop').forEach((w, k) => expect(w).toBeCloseTo(k % 2 === 0 ? 1 : 0.5, 12));
});

test('without the sign it walks through 0.5, 0 and −0.5, and on', () => {
  visited('walk').forEach((w, k) => expect(w).toBeCloseTo(1 - 0.5 * k, 12));
});

test('the slope itself lands farther off at every step, now on one side and now on the other', () => {
  const off = visited('raw').map((w) => w - 0.8);
  for (let k = 1; k < off.length; k++) expect(off[k]! / off[k - 1]!).toBeCloseTo(-1.5, 9);
});

test('the slope times a small number settles on 0.8', () => {
  const off = visited('small').map((w) => w - 0.8);
  for (let k = 1; k < off.length; k++) expect(off[k]! / off[k - 1]!).toBeCloseTo(0.5, 9);
});

test('on a flat enough curve the slope itself settles, too', () => {
  expect(visited('raw', { steep: 0.5 })[1]).toBeCloseTo(0.8, 12);
  expect(Math.abs(visited('raw', { steep: 0.7 }).at(-1)! - 0.8)).toBeLessThan(0.001);
});

describe('with rules that run away', () => {
  const wild = { steep: 3, rate: 2, start: 2.1 };

  test('every row holds its own numbers, and the verdict the distance of the last one', () => {
    // 1.3 times 5 and 11 to the power of 8: each step of a rule lands 5 or 11 times as far off.
    expect(Math.abs(visited('raw', wild)[8]! - 0.8)).toBeCloseTo(1.3 * 5 ** 8, 6);
    expect(Math.abs(visited('small', wild)[8]! - 0.8)).toBeCloseTo(1.3 * 11 ** 8, 3);
    expect(verdict(wild).text.en).toContain('slope itself: 507812.500; slope × 2: 2.79×10⁸');
  });

  test('it says that slope × α diverges, from which α on, and which α works', () => {
    const { tone, text, remedy } = verdict(wild);
    expect(tone).toBe('warning');
    expect(text.en).toMatch(/It diverges: with α = 2 .* below 0\.3333\./);
    expect(text.zh).toContain('发散');
    expect(remedy!.set).toEqual({ rate: 0.16 });
    expect(verdict({ ...wild, rate: 0.16 })).toMatchObject({ tone: 'plain' });
    expect(verdict({}).text.en).not.toContain('diverges');
  });

  test('from the minimum itself nothing moves, and nothing is said to move', () => {
    expect(verdict({ ...wild, start: 0.8 }).text.en).toContain(
      'slope × 2: 0.000. It starts just where no slope pushes',
    );
  });
});
