import { describe, expect, test } from 'vitest';
import { minimum, quadraticForm } from '../../../src/lib/cost/quadratic-form.ts';
import { beans } from '../../../src/lib/data/beans.ts';
import { gradientAtPoint } from '../../../src/lib/difference/finite-difference.ts';
import { mistakenObjective, sideBySide } from '../../../src/lib/descent/notes-mistakes.ts';
import { stochasticDescent } from '../../../src/lib/descent/stochastic.ts';

const data = beans({ sea: 'offset' });
const one = { xs: [0.5], ys: [0.8] };

describe('the programs of the notes', () => {
  test('have w² where x² belongs', () => {
    const { gradient } = mistakenObjective(one, 'square');
    expect(gradient([0.1, 0.2], [0])).toEqual([
      2 * 0.1 ** 2 * 0.1 + 2 * 0.5 * 0.2 - 2 * 0.5 * 0.8,
      2 * 0.2 + 0.1 - 1.6,
    ]);
  });

  test('that slope is not that of the cost, while the one along b is', () => {
    const objective = mistakenObjective(one, 'square');
    const [w, b] = gradientAtPoint((at) => objective.cost(at), [0.1, 0.2]);
    expect(Math.abs(objective.gradient([0.1, 0.2], [0])[0]! - w!)).toBeGreaterThan(0.04);
    expect(objective.gradient([0.1, 0.2], [0])[1]).toBeCloseTo(b!, 8);
  });

  test('that sum over one bean are stochastic descent', () => {
    const { wrong } = sideBySide(data, { mistake: 'one-bean', rate: 0.1, updates: 100 });
    const { steps } = stochasticDescent(data, { rate: 0.1, start: 0.1, epochs: 1, order: 'given' });
    wrong.steps.forEach(({ at }, i) => expect(at[0]).toBeCloseTo(steps[i]!.at[0]!, 12));
  });

  test('that sum all squares and one product run away, or lie almost flat', () => {
    expect(sideBySide(data, { mistake: 'mixed', rate: 0.1, updates: 100 }).wrong.ending.kind).toBe('diverged');
    const { wrong } = sideBySide(data, { mistake: 'mixed', rate: 0.01, updates: 1000 });
    expect(wrong.steps.at(-1)!.at[0]).toBeLessThan(0.1);
  });
});

test('the right program comes nearer to the minimum than that of the notes', () => {
  const least = minimum(quadraticForm(data)).cost;
  const { steps } = sideBySide(data, { mistake: 'square', rate: 0.1, updates: 5000 });
  const { wrong, right } = steps.at(-1)!;
  expect(right.cost - least).toBeLessThan((wrong.cost - least) / 10);
});
