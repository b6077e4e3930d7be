import { describe, expect, test } from 'vitest';
import { lineObjective } from '../../../src/lib/descent/objective.ts';
import { minimum, quadraticForm } from '../../../src/lib/cost/quadratic-form.ts';
import { riseAndFall } from '../../../src/lib/data/rise-and-fall.ts';
import { descend } from '../../../src/lib/descent/descend.ts';
import { learningRate } from '../../../src/lib/descent/rules/learning-rate.ts';
import { sampler } from '../../../src/lib/descent/samplers.ts';
import { initialParameters } from '../../../src/lib/network/initial.ts';
import { networkObjective } from '../../../src/lib/network/objective.ts';
import type { Activation } from '../../../src/lib/network/shape.ts';

const data = riseAndFall();

function train(activation: Activation, rate: number, steps: number) {
  const shape = { hidden: [4], activation };
  return descend({
    objective: networkObjective(data, shape),
    rule: learningRate(rate),
    next: sampler({ take: 'some', size: 10, order: 'shuffled', seed: 7, n: 100 }),
    start: initialParameters(shape, 7),
    steps,
    every: 100,
  });
}

describe('training a network', () => {
  test.each(['tanh', 'sigmoid', 'relu'] as const)('with %s learns the beans no straight line fits', (activation) => {
    const { steps, ending } = train(activation, 0.1, 3000);
    expect(ending.kind).toBe('finished');
    expect(steps.at(-1)!.cost).toBeLessThan(0.005);
  });

  test('without an activation ends at the best straight line, which is poor', () => {
    const line = minimum(quadraticForm(data)).cost;
    expect(line).toBeGreaterThan(0.05);
    const last = train('none', 0.1, 6000).steps.at(-1)!.cost;
    expect(last).toBeGreaterThanOrEqual(line);
    expect(last).toBeLessThan(1.1 * line);
  });

  test('with too large a rate ends as diverged, and never with a number that is none', () => {
    const { steps, ending } = train('none', 50, 3000);
    expect(ending.kind).toBe('diverged');
    expect(steps.every(({ cost, at }) => Number.isFinite(cost) && at.every(Number.isFinite))).toBe(true);
  });

  test('counts beans and parameters', () => {
    const objective = networkObjective(data, { hidden: [4], activation: 'tanh' });
    expect([objective.size, objective.dimension]).toEqual([100, 13]);
    expect(objective.cost(Array(13).fill(0))).toBeCloseTo(lineObjective(data, { intercept: true }).cost([0, 0]), 12);
  });
});
