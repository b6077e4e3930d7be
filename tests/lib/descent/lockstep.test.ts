import { expect, test } from 'vitest';
import { parabolaFromVertex } from '../../../src/lib/cost/parabola.ts';
import { descend } from '../../../src/lib/descent/descend.ts';
import { lockstep } from '../../../src/lib/descent/lockstep.ts';
import { parabolaObjective } from '../../../src/lib/descent/objective.ts';
import { fixedStep } from '../../../src/lib/descent/rules/fixed-step.ts';
import { learningRate } from '../../../src/lib/descent/rules/learning-rate.ts';
import { slopeItself } from '../../../src/lib/descent/rules/slope-itself.ts';

const objective = parabolaObjective(parabolaFromVertex(1.25, { at: 0.8, value: 0 }));

test('entry k holds what each rule alone has after k updates', () => {
  const rules = { fixed: fixedStep(0.5), small: learningRate(0.2) };
  const { steps, endings } = lockstep({ objective, rules, start: [1], steps: 6 });
  for (const name of ['fixed', 'small'] as const) {
    const alone = descend({ objective, rule: rules[name], next: () => 'all', start: [1], steps: 6 });
    expect(steps.map((row) => row[name])).toEqual(alone.steps);
    expect(endings[name]).toEqual({ kind: 'finished' });
  }
});

test('a run that diverges goes on as long as its numbers are finite, and then waits for the others', () => {
  const rules = { wild: slopeItself(), calm: learningRate(0.2) };
  const { steps, endings } = lockstep({ objective, rules, start: [1], steps: 1000 });
  expect(steps.length).toBe(1001);
  expect(endings.wild).toMatchObject({ kind: 'diverged', reason: 'not finite', bound: 0.8 });
  for (const k of [8, 80, 800]) expect((steps[k]!.wild.at[0]! - 0.8) / (0.2 * 1.5 ** k)).toBeCloseTo(1, 9);
  expect(steps[1000]!.wild).toBe(steps[999]!.wild);
  expect(steps[1000]!.calm.at[0]).toBeCloseTo(0.8, 12);
});
