import { describe, expect, test } from 'vitest';
import { riseAndFall } from '../../../src/lib/data/rise-and-fall.ts';
import { descend } from '../../../src/lib/descent/descend.ts';
import { learningRate } from '../../../src/lib/descent/rules/learning-rate.ts';
import { sampler } from '../../../src/lib/descent/samplers.ts';
import { initialParameters } from '../../../src/lib/network/initial.ts';
import { networkObjective } from '../../../src/lib/network/objective.ts';
import { training } from '../../../src/lib/network/training.ts';
import { refused } from '../refused.ts';

const data = riseAndFall();
const shape = { hidden: [4], activation: 'tanh' } as const;
const usual = { shape, rate: 0.1, size: 10, epochs: 100, seed: 7 };

describe('training', () => {
  test('makes the updates of the one loop of descent', () => {
    const { steps } = training(data, { ...usual, epochs: 3 });
    const all = descend({
      objective: networkObjective(data, shape),
      rule: learningRate(0.1),
      next: sampler({ take: 'some', size: 10, order: 'shuffled', seed: 7, n: 100 }),
      start: initialParameters(shape, 7),
      steps: 30,
    }).steps;
    for (const step of steps) expect(step).toEqual(all[step.index]);
    expect(steps.at(-1)!.index).toBe(30);
  });

  test('bends into the beans with two neurons, and cannot with one or without an activation', () => {
    const ends = (hidden: number[], activation: 'tanh' | 'none') =>
      training(data, { ...usual, shape: { hidden, activation } }).steps.at(-1)!.cost;
    expect(ends([2], 'tanh')).toBeLessThan(0.002);
    expect(ends([1], 'tanh')).toBeGreaterThan(0.05);
    expect(ends([6, 6], 'none')).toBeGreaterThan(0.08);
  });

  test('ends where it still has finite numbers when the rate is too large', () => {
    const { steps, ending } = training(data, { ...usual, rate: 2 });
    expect(ending).toMatchObject({ kind: 'diverged', reason: 'past limit' });
    expect(steps.every(({ at, cost, gradient }) => [...at, cost, ...gradient].every(Number.isFinite))).toBe(true);
  });

  test('goes through all points as often as it is told, however many there are', () => {
    const many = riseAndFall({ n: 500 });
    const { steps } = training(many, { ...usual, size: 50, epochs: 300 });
    expect(steps.at(-1)).toMatchObject({ looked: 150_000, index: 3000 });
  });

  test('refuses a batch of no points', () => {
    expect(refused(() => training(data, { ...usual, size: 0 })).details).toMatchObject({ name: 'size', value: '0' });
  });
});
