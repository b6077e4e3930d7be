import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parabolaFromVertex, parabolaInW, regime, vertex } from '../../../src/lib/cost/parabola.ts';
import { minimum, quadraticForm } from '../../../src/lib/cost/quadratic-form.ts';
import { beans } from '../../../src/lib/data/beans.ts';
import { doubles } from '../../../src/lib/data/doubles.ts';
import { descend, type Descent } from '../../../src/lib/descent/descend.ts';
import { lineObjective, parabolaObjective } from '../../../src/lib/descent/objective.ts';
import { fixedStep } from '../../../src/lib/descent/rules/fixed-step.ts';
import { learningRate } from '../../../src/lib/descent/rules/learning-rate.ts';
import { rosenblatt } from '../../../src/lib/descent/rules/rosenblatt.ts';
import { slopeItself } from '../../../src/lib/descent/rules/slope-itself.ts';
import { sampler } from '../../../src/lib/descent/samplers.ts';
import { conventionsTried, fixed, numberIn, spreadDatasets } from '../arbitraries.ts';
import { expectClose } from '../close.ts';
import { refused } from '../refused.ts';
import reference from '../reference/reference.json' with { type: 'json' };

const all = () => 'all' as const;
const byHand: Descent = {
  objective: lineObjective(doubles(), { intercept: false }),
  rule: learningRate(0.01),
  next: all,
  start: [0],
  steps: 20,
};

describe('the reference figures', () => {
  test('the twenty epochs worked by hand agree', () => {
    const { steps, ending } = descend(byHand);
    expect(steps).toHaveLength(21);
    expect(ending).toEqual({ kind: 'finished' });
    for (const row of reference.hand_worked.rows) {
      const before = steps[row.epoch - 1]!;
      expectClose(before.cost, row.loss);
      expectClose(before.gradient[0], row.gradient);
      expectClose(steps[row.epoch]!.at[0], row.w);
    }
    expectClose(steps[20]!.at[0]! * 5, reference.hand_worked.prediction_at_5);
  });

  test('the slide down (x − 1)² + 0.001 agrees', () => {
    const objective = parabolaObjective(parabolaFromVertex(1, { at: 1, value: 0.001 }));
    const { steps } = descend({ objective, rule: learningRate(0.1), next: all, start: [0.2], steps: 20 });
    for (const row of reference.slide) {
      expectClose(steps[row.step]!.at[0], row.x);
      expectClose(steps[row.step]!.cost, row.y);
      expectClose(steps[row.step]!.gradient[0], row.slope, 1e-12 * (1 / Math.abs(row.slope)));
    }
  });

  const n = reference.beans.xs.length;
  const turning = lineObjective(reference.beans, { intercept: false });
  const free = lineObjective(reference.beans, { intercept: true });
  const rule = learningRate(0.1);
  const one = () => sampler({ take: 'one', order: 'given', n });

  test('a hundred stochastic epochs in w agree', () => {
    const steps = 100 * n;
    const last = descend({ objective: turning, rule, next: one(), start: [0.1], steps, every: steps }).steps.at(-1)!;
    expectClose(last.at[0], reference.sgd_w.w);
    expectClose(last.cost, reference.sgd_w.mse);
  });

  test('the first and the fiftieth stochastic epoch in w and b agree', () => {
    const run = descend({ objective: free, rule, next: one(), start: [0.1, 0.1], steps: 50 * n, every: n });
    for (const [step, expected] of [
      [run.steps[1]!, reference.sgd_wb_first],
      [run.steps[50]!, reference.sgd_wb],
    ] as const) {
      expectClose(step.at[0], expected.w);
      expectClose(step.at[1], expected.b);
      expectClose(step.cost, expected.mse);
    }
  });

  test.each([
    ['batch', all, reference.batch_wb],
    ['mini-batch', sampler({ take: 'some', size: 10, order: 'given', n }), reference.minibatch_wb],
  ])('fifty %s updates in w and b agree', (_, next, expected) => {
    const { steps } = descend({ objective: free, rule, next, start: [0.1, 0.1], steps: 50 });
    expectClose(steps[49]!.gradient[0], expected.gw);
    expectClose(steps[49]!.gradient[1], expected.gb);
    expectClose(steps[50]!.at[0], expected.w);
    expectClose(steps[50]!.at[1], expected.b);
  });

  test('a hundred fixed steps agree', () => {
    const { steps } = descend({ objective: turning, rule: fixedStep(0.01), next: all, start: [0.1], steps: 100 });
    expectClose(steps[100]!.at[0], reference.fixed_w);
  });
});

describe('a trace', () => {
  test('begins with the start, before any update', () => {
    const [first] = descend(byHand).steps;
    expect(first).toEqual({ index: 0, at: [0], cost: 30, gradient: [-30], sample: 'all', looked: 0 });
  });

  test('holds with each state the sample and the gradient that the next update uses', () => {
    const next = sampler({ take: 'one', order: 'given', n: 4 });
    const { steps } = descend({ ...byHand, next, steps: 4 });
    expect(steps.map((step) => step.sample)).toEqual([[0], [1], [2], [3], [0]]);
    for (const [i, step] of steps.slice(0, -1).entries()) {
      expect(steps[i + 1]!.at[0]).toBe(step.at[0]! - 0.01 * step.gradient[0]!);
    }
  });

  test('counts the points that were looked at', () => {
    const some = sampler({ take: 'some', size: 3, order: 'given', n: 4 });
    expect(descend({ ...byHand, steps: 2 }).steps.map((step) => step.looked)).toEqual([0, 4, 8]);
    expect(descend({ ...byHand, next: some, steps: 3 }).steps.map((step) => step.looked)).toEqual([0, 3, 4, 7]);
  });

  test('holds every so many states, and the last', () => {
    const everyState = descend(byHand).steps;
    expect(descend({ ...byHand, every: 8 }).steps).toEqual([0, 8, 16, 20].map((index) => everyState[index]));
  });

  test('does not change when the caller changes their start', () => {
    const start = [0];
    const { steps } = descend({ ...byHand, start });
    start[0] = 9;
    expect(steps[0]!.at).toEqual([0]);
  });

  test('is the same for the same seed and another for the next', () => {
    const data = beans({ sea: 'offset' });
    const objective = lineObjective(data, { intercept: true });
    const run = (seed: number) =>
      descend({
        objective,
        rule: learningRate(0.1),
        next: sampler({ take: 'one', order: 'shuffled', seed, n: 100 }),
        start: [0.1, 0.1],
        steps: 300,
      });
    expect(run(4)).toEqual(run(4));
    expect(run(4)).not.toEqual(run(5));
  });

  test('asks for the cost once for each state, so that an update need not look at all points', () => {
    let asked = 0;
    const cost = (at: readonly number[]) => {
      asked++;
      return byHand.objective.cost(at);
    };
    descend({ ...byHand, objective: { ...byHand.objective, cost }, next: () => [0], steps: 50 });
    expect(asked).toBeLessThanOrEqual(52);
  });
});

describe('the four rules on one parabola', () => {
  const objective = parabolaObjective(parabolaFromVertex(2, { at: 0.8, value: 0 }));
  const run = (rule: Descent['rule']) => descend({ objective, rule, next: all, start: [1], steps: 60 });

  test('a fixed step hops about the minimum for ever', () => {
    const { steps, ending } = run(fixedStep(0.5));
    expect(steps.slice(0, 4).map((step) => step.at[0])).toEqual([1, 0.5, 1, 0.5]);
    expect(ending).toEqual({ kind: 'finished' });
  });

  test('the slope itself swings wider and wider', () => {
    const { steps, ending } = run(slopeItself());
    expect(Math.abs(steps[2]!.at[0]! - 0.8)).toBeGreaterThan(Math.abs(steps[1]!.at[0]! - 0.8));
    expect(ending).toMatchObject({ kind: 'diverged', bound: 0.5 });
  });

  test('the slope times a small number settles', () => {
    expect(run(learningRate(0.1)).steps.at(-1)!.at[0]).toBeCloseTo(0.8, 10);
  });

  test('Rosenblatt’s correction is descent with half the rate', () => {
    expect(run(rosenblatt(0.2)).steps).toEqual(run(learningRate(0.1)).steps);
  });
});

describe('a run below the bound', () => {
  test('never raises its cost, in w alone and in w and b', () => {
    fc.assert(
      fc.property(
        spreadDatasets,
        conventionsTried,
        fc.boolean(),
        numberIn(0.01, 0.999),
        (data, convention, intercept, share) => {
          const objective = lineObjective(data, { convention, intercept });
          const start = intercept ? [3, -2] : [3];
          const rule = learningRate(share * objective.bound!);
          const { steps, ending } = descend({ objective, rule, next: all, start, steps: 100 });
          expect(ending.kind).toBe('finished');
          const rounding = 1e-24 * (steps[0]!.cost + objective.cost(start.map(() => 0)));
          for (let i = 1; i < steps.length; i++) {
            expect(steps[i]!.cost).toBeLessThanOrEqual(steps[i - 1]!.cost * (1 + 1e-12) + rounding);
          }
        },
      ),
      fixed,
    );
  });

  test('settles on the minimum', () => {
    const data = beans({ sea: 'falling' });
    const objective = lineObjective(data, { intercept: true });
    const best = minimum(quadraticForm(data));
    const rule = learningRate(0.9 * objective.bound!);
    const { steps } = descend({ objective, rule, next: all, start: [0.1, 0.1], steps: 2000 });
    expectClose(steps.at(-1)!.at[0], best.w);
    expectClose(steps.at(-1)!.at[1], best.b);
  });

  test('behaves as the regime of its parabola says', () => {
    const parabola = parabolaInW(quadraticForm(doubles()));
    const best = vertex(parabola).at;
    const offsets = (rate: number) =>
      descend({ ...byHand, rule: learningRate(rate), steps: 6 }).steps.map((step) => step.at[0]! - best);
    expect(regime(parabola, 0.01)).toBe('one-side');
    expect(offsets(0.01).every((offset) => offset < 0)).toBe(true);
    expect(regime(parabola, 1 / 15)).toBe('one-step');
    expect(Math.abs(offsets(1 / 15)[1]!)).toBeLessThan(1e-15);
    expect(regime(parabola, 0.1)).toBe('both-sides');
    expect(offsets(0.1).map(Math.sign)).toEqual([-1, 1, -1, 1, -1, 1, -1]);
    expect(regime(parabola, 2 / 15)).toBe('bounces');
    offsets(2 / 15).forEach((offset) => {
      expect(Math.abs(offset)).toBeCloseTo(2, 12);
    });
  });
});

describe('a run above the bound', () => {
  test('is reported as diverged, with the bound and without a number that is not finite', () => {
    fc.assert(
      fc.property(
        spreadDatasets,
        conventionsTried,
        fc.boolean(),
        numberIn(1.05, 20),
        (data, convention, intercept, share) => {
          const objective = lineObjective(data, { convention, intercept });
          const form = quadraticForm(data, convention);
          const start = intercept ? [minimum(form).w + 1, minimum(form).b + 1] : [vertex(parabolaInW(form)).at + 1];
          const rule = learningRate(share * objective.bound!);
          const { steps, ending } = descend({ objective, rule, next: all, start, steps: 1000 });
          expect(ending).toEqual({
            kind: 'diverged',
            step: steps.at(-1)!.index,
            reason: 'past limit',
            bound: objective.bound,
          });
          expect(steps.flatMap((step) => [...step.at, ...step.gradient, step.cost]).every(Number.isFinite)).toBe(true);
        },
      ),
      fixed,
    );
  });

  test('but too short to leave the view is reported as growing', () => {
    const { steps, ending } = descend({ ...byHand, rule: learningRate(0.1334), steps: 10 });
    expect(steps).toHaveLength(11);
    expect(ending).toEqual({ kind: 'diverged', step: 10, reason: 'growing', bound: byHand.objective.bound });
  });

  test('from the minimum itself stays there and is finished', () => {
    expect(descend({ ...byHand, rule: learningRate(1), start: [2] }).ending).toEqual({ kind: 'finished' });
  });

  test('ends at the first state whose cost passes a limit that was set', () => {
    const { steps, ending } = descend({ ...byHand, rule: learningRate(0.2), limit: 1000 });
    expect(ending).toMatchObject({ reason: 'past limit', step: 3 });
    expect(steps.map((step) => step.cost > 1000)).toEqual([false, false, false, true]);
  });

  test('keeps the last finite state when the next one is none, recorded or not', () => {
    const run = { ...byHand, rule: learningRate(1e200), limit: Infinity };
    for (const every of [1, 100]) {
      const { steps, ending } = descend({ ...run, steps: 200, every });
      expect(ending).toMatchObject({ kind: 'diverged', reason: 'not finite', step: 0 });
      expect(steps.map((step) => step.index)).toEqual([0]);
    }
    const later = descend({ ...run, rule: learningRate(1e30), steps: 200, every: 100 });
    expect(later.ending).toMatchObject({ reason: 'not finite', step: 4 });
    expect(later.steps.map((step) => step.index)).toEqual([0, 4]);
  });

  test('of a rule that gives NaN ends before it', () => {
    const rule = { name: 'own', step: () => [NaN] };
    expect(descend({ ...byHand, rule }).ending).toEqual({ kind: 'diverged', step: 0, reason: 'not finite' });
  });

  test('names no bound when it looked at one point at a time, for which that bound was not made', () => {
    const next = sampler({ take: 'one', order: 'given', n: 4 });
    const { ending } = descend({ ...byHand, next, rule: learningRate(1), steps: 200 });
    expect(ending).toMatchObject({ kind: 'diverged', reason: 'past limit' });
    expect(ending).not.toHaveProperty('bound');
  });
});

describe('a run that begins at the minimum, or so near that its cost is almost 0', () => {
  test('does not count as diverged when a fixed step leaves it, be the step large beside the data or small', () => {
    for (const [xs, ys] of [
      [
        [1, 2],
        [2, 4],
      ],
      [
        [1e6, 2e6],
        [2, 4],
      ],
      [
        [1e-6, 2e-6],
        [2, 4],
      ],
    ] as const) {
      const objective = lineObjective({ xs, ys }, { intercept: false });
      for (const offset of [0, 1e-15, 1e-9]) {
        const start = [(2 / xs[0]) * (1 + offset)];
        const { steps, ending } = descend({ ...byHand, objective, rule: fixedStep(0.5), start });
        expect(steps).toHaveLength(21);
        expect(ending.kind).toBe('finished');
      }
    }
  });

  test('goes on above the bound until the cost is large beside the data, not beside its own first cost', () => {
    const { steps, ending } = descend({ ...byHand, rule: learningRate(0.2), start: [2 + 1e-12], steps: 200 });
    expect(ending).toMatchObject({ kind: 'diverged', reason: 'past limit' });
    expect(steps.at(-1)!.cost).toBeGreaterThan(1e9);
  });

  test('does not count as diverged when one bean at a time moves it about', () => {
    const data = beans({ sea: 'offset' });
    const { w, b } = minimum(quadraticForm(data));
    const next = sampler({ take: 'one', order: 'shuffled', n: 100 });
    const objective = lineObjective(data, { intercept: true });
    expect(descend({ objective, rule: learningRate(0.1), next, start: [w, b], steps: 1000 }).ending.kind).toBe(
      'finished',
    );
  });
});

describe('a run is refused', () => {
  test.each([
    ['without a step', { steps: 0 }, 'out-of-range'],
    ['with half a step', { steps: 1.5 }, 'not-whole'],
    ['with NaN steps', { steps: NaN }, 'not-whole'],
    ['with too many steps to record', { steps: 1_000_001 }, 'out-of-range'],
    ['with too many steps at all', { steps: 1e9, every: 1e6 }, 'out-of-range'],
    ['with every 0th step recorded', { every: 0 }, 'out-of-range'],
    ['with a start that is not finite', { start: [Infinity] }, 'not-finite'],
    ['with a start whose cost is not finite', { start: [1e200] }, 'cost-too-large'],
    ['with a start of another dimension', { start: [0, 0] }, 'dimension'],
    ['with a rule of another dimension', { rule: { name: 'own', step: () => [1, 2] } }, 'dimension'],
    ['with a limit of 0', { limit: 0 }, 'out-of-range'],
    ['with a limit of NaN', { limit: NaN }, 'out-of-range'],
  ])('%s', (_, change, code) => {
    expect(refused(() => descend({ ...byHand, ...change })).code).toBe(code);
  });
});
