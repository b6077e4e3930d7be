import { describe, expect, test } from 'vitest';
import { beans } from '../../../src/lib/data/beans.ts';
import type { Dataset } from '../../../src/lib/data/dataset.ts';
import { checkpoints } from '../../../src/lib/descent/checkpoints.ts';
import { descend } from '../../../src/lib/descent/descend.ts';
import { lineObjective } from '../../../src/lib/descent/objective.ts';
import { race, type Race } from '../../../src/lib/descent/race.ts';
import { fixedStep } from '../../../src/lib/descent/rules/fixed-step.ts';
import { learningRate } from '../../../src/lib/descent/rules/learning-rate.ts';
import { sampler } from '../../../src/lib/descent/samplers.ts';
import { expectClose } from '../close.ts';
import { refused } from '../refused.ts';
import reference from '../reference/reference.json' with { type: 'json' };

const rule = learningRate(0.1);
const all = () => 'all' as const;

/** The race of the course, made anew each time: a sampler can be used only once. */
function course(data: Dataset, change: Partial<Omit<Race<never>, 'racers'>> = {}) {
  const n = data.xs.length;
  return race({
    objective: lineObjective(data, { intercept: false }),
    racers: {
      one: { rule, next: sampler({ take: 'one', order: 'given', n }) },
      some: { rule, next: sampler({ take: 'some', size: 10, order: 'given', n }) },
      all: { rule, next: all },
      fixed: { rule: fixedStep(0.01), next: all },
    },
    start: [0.1],
    by: 'looked',
    laps: [0, 1, 9, 10, 99, 100, 10_000],
    ...change,
  });
}

describe('the reference figures', () => {
  const last = course(reference.beans).at(-1)!.runners;

  test('one bean at a time through ten thousand beans agrees', () => {
    expectClose(last.one.at[0], reference.sgd_w.w);
    expectClose(last.one.cost, reference.sgd_w.mse);
  });

  test('the fixed step after the same ten thousand beans, a hundred steps, agrees', () => {
    expectClose(last.fixed.at[0], reference.fixed_w);
  });
});

describe('a race counted by beans looked at', () => {
  const laps = course(reference.beans);
  const updates = (name: 'one' | 'some' | 'all' | 'fixed') => laps.map((lap) => lap.runners[name].updates);

  test('lets nobody update before the beans for it are paid', () => {
    expect(updates('one')).toEqual([0, 1, 9, 10, 99, 100, 10_000]);
    expect(updates('some')).toEqual([0, 0, 0, 1, 9, 10, 1000]);
    expect(updates('all')).toEqual([0, 0, 0, 0, 0, 1, 100]);
    expect(updates('fixed')).toEqual(updates('all'));
  });

  test('lets nobody look at more beans than the lap allows', () => {
    for (const { count, runners } of laps) {
      for (const runner of Object.values(runners)) expect(runner.looked).toBeLessThanOrEqual(count);
    }
  });

  test('starts everyone at the same place', () => {
    for (const { at, cost, low, high, out } of Object.values(laps[0]!.runners)) {
      expect({ at, out }).toEqual({ at: [0.1], out: false });
      expect([low, high]).toEqual([cost, cost]);
    }
  });
});

describe('a race counted by updates', () => {
  const [, , , ten] = course(reference.beans, { by: 'updates' });

  test('has everyone make as many, whatever they cost', () => {
    expect(Object.values(ten!.runners).map((runner) => runner.updates)).toEqual([10, 10, 10, 10]);
    expect(Object.values(ten!.runners).map((runner) => runner.looked)).toEqual([10, 100, 1000, 1000]);
  });

  test('runs each racer exactly as it would run alone', () => {
    const objective = lineObjective(reference.beans, { intercept: false });
    const next = sampler({ take: 'some', size: 10, order: 'given', n: 100 });
    const alone = descend({ objective, rule, next, start: [0.1], steps: 10 }).steps.at(-1)!;
    expect(ten!.runners.some.at).toEqual(alone.at);
    expect(ten!.runners.some.cost).toBe(alone.cost);
    expect(ten!.runners.some.looked).toBe(alone.looked);
  });
});

test('between two laps the least and the largest cost are kept, so that a swing is not lost', () => {
  const data = beans({ sea: 'offset' });
  const [, second] = course(data, { laps: [100, 200] });
  const objective = lineObjective(data, { intercept: false });
  const next = sampler({ take: 'one', order: 'given', n: 100 });
  const costs = descend({ objective, rule, next, start: [0.1], steps: 200 })
    .steps.slice(100)
    .map((step) => step.cost);
  expect(second!.runners.one.low).toBe(Math.min(...costs));
  expect(second!.runners.one.high).toBe(Math.max(...costs));
});

test('the same race is run again in the same way', () => {
  const laps = checkpoints(10_000, { round: 100 });
  expect(course(reference.beans, { laps })).toEqual(course(reference.beans, { laps }));
});

describe('a racer that runs away', () => {
  const wild = { rule: learningRate(5), next: all };
  const laps = [0, 100, 1000, 10_000, 1_000_000];
  const racers = { calm: { rule, next: all }, wild };
  const objective = lineObjective(reference.beans, { intercept: false });
  const run = race({ objective, racers, start: [0.1], by: 'looked', laps });

  test('is out, stays where it was last seen, and does not stop the others', () => {
    expect(run.map((lap) => lap.runners.wild.out)).toEqual([false, false, false, true, true]);
    expect(run[4]!.runners.wild.at).toEqual(run[3]!.runners.wild.at);
    expect(run[4]!.runners.calm.updates).toBe(10_000);
  });

  test('never shows a number that is not finite', () => {
    const steep = race({
      objective: lineObjective(reference.beans, { intercept: false }),
      racers: { wild: { rule: learningRate(1e300), next: all } },
      start: [0.1],
      by: 'updates',
      laps: [0, 1, 2, 3],
      limit: Infinity,
    });
    for (const { runners } of steep) {
      expect([...runners.wild.at, runners.wild.cost, runners.wild.high].every(Number.isFinite)).toBe(true);
    }
    expect(steep.at(-1)!.runners.wild.out).toBe(true);
  });
});

test('a start whose cost is not finite is refused', () => {
  expect(refused(() => course(reference.beans, { start: [1e200] })).code).toBe('cost-too-large');
});
