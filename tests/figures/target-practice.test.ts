import { expect, test } from 'vitest';
import type { Run, Verdict } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitionOf } from './all.ts';

const figure = definitionOf('target-practice');
function practised(props: Readonly<Record<string, unknown>>): { rounds: number; errors: number[]; verdict: Verdict } {
  const values = initialValues(figure.params, props);
  const run = figure.trace(values) as Run & { steps: { error: readonly [number, number] }[] };
  const errors = run.steps.map(({ error }) => Math.hypot(...error));
  return { rounds: run.steps.length, errors, verdict: figure.verdict!(run, values)! };
}

test('below α = 1 it settles, at 1 it swings, above 1 it diverges, and by how much', () => {
  expect(practised({ rate: 0.75 }).verdict.tone).toBe('good');
  expect(practised({ rate: 0.05 }).verdict.text.en).toContain('each correction leaves 0.9 of the fault.');
  expect(practised({ rate: 0.99 }).verdict.text.en).toContain('leaves 0.98 of the fault, on the other side');
  expect(practised({ rate: 1 }).verdict.text.en).toContain('swings from side to side and never settles');
  const { errors, verdict } = practised({ rate: 1.2, size: 12 });
  expect(errors.at(-1)! / errors.at(-2)!).toBeCloseTo(1.4, 0);
  expect(verdict.text.en).toContain('It diverges: the aim swings from side to side');
  expect(verdict.text.en).toContain('about 1.4 times as large');
  expect(verdict.text.zh).toContain('误差约变为原来的 1.4 倍');
  expect(practised({ rate: verdict.remedy!.set.rate }).verdict.tone).toBe('good');
});

test('is not cut short within reach of its sliders, and says so where it has to be', () => {
  const most = practised({ rate: 1.2, singles: 12, volleys: 20 });
  expect(most.rounds).toBe(32);
  expect(most.verdict.text.en).not.toContain('too large');
  const wild = practised({ rate: 1000, singles: 100, volleys: 100 });
  expect(wild.rounds).toBeLessThan(200);
  expect(wild.verdict.text.en).toContain(`After ${wild.rounds} iterations the numbers are too large to go on.`);
  expect(wild.verdict.text.zh).toContain(`${wild.rounds} 次迭代之后数太大`);
});

test('a first aim far off has not settled while more is left of its fault than the hand shakes', () => {
  for (const props of [
    { aim: [10_000, 0], rate: 0.3, singles: 3, volleys: 3, size: 4, seed: 1 },
    { aim: [100, 0], rate: 0.4, singles: 2, volleys: 1 },
  ]) {
    const { errors, verdict } = practised(props);
    expect(errors.at(-1)).toBeGreaterThan(2 * 1.6);
    expect(verdict.text.en).toContain('still on its way');
  }
  expect(practised({ aim: [10_000, 0], rate: 0.5 }).verdict.tone).toBe('good');
});
