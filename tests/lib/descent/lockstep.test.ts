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

test('a run that diverged waits at its last finite state for the others', () => {
  const rules = { wild: slopeItself(), calm: learningRate(0.2) };
  const { steps, endings } = lockstep({ objective, rules, start: [1], steps: 80 });
  expect(steps.length).toBe(81);
  expect(endings.wild).toMatchObject({ kind: 'diverged', bound: 0.8 });
  expect(steps[80]!.wild).toBe(steps[79]!.wild);
  expect(steps[80]!.calm.at[0]).toBeCloseTo(0.8, 12);
});
