import { expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import reference from '../lib/reference/reference.json' with { type: 'json' };
import { definitionOf } from './all.ts';

const byHand = definitionOf('by-hand');
const values = initialValues(byHand.params, {});
const run = byHand.trace(values) as Run;
const at = (key: string, epoch: number) => byHand.columns[key]!.value(run.steps[epoch], values, run, epoch) as number;

test('starts as the notes do: w = 0, so that f(5) = 0 before training', () => {
  expect([at('w', 0), at('f5', 0)]).toEqual([0, 0]);
});

test('has loss 30 and gradient −30 in its first epoch, and w = 0.3 after it', () => {
  expect(at('loss', 1)).toBeCloseTo(30, 12);
  expect(at('gradient', 1)).toBeCloseTo(-30, 12);
  expect(at('w', 1)).toBeCloseTo(0.3, 12);
});

test('has loss 21.675 and gradient −25.5 in its second epoch, and w = 0.555 after it', () => {
  expect(at('loss', 2)).toBeCloseTo(21.675, 12);
  expect(at('gradient', 2)).toBeCloseTo(-25.5, 12);
  expect(at('w', 2)).toBeCloseTo(0.555, 12);
});

test('goes through the twenty epochs of the course', () => {
  const odd = Array.from({ length: 10 }, (_, i) => 2 * i + 1);
  expect(odd.map((epoch) => at('w', epoch).toFixed(3)).join(' ')).toBe(
    '0.300 0.772 1.113 1.359 1.537 1.665 1.758 1.825 1.874 1.909',
  );
  expect(odd.map((epoch) => at('loss', epoch).toFixed(5)).join(' ')).toBe(
    '30.00000 15.66019 8.17472 4.26725 2.22753 1.16279 0.60698 0.31685 0.16540 0.08634',
  );
  expect(run.steps.length).toBe(21);
});

test('agrees with the independent computation to twelve digits, epoch by epoch', () => {
  const epochs = reference.hand_worked.rows;
  expect(epochs.length).toBe(20);
  for (const { epoch, w, loss, gradient } of epochs) {
    expect(Math.abs(at('w', epoch) / w - 1), `w of epoch ${epoch}`).toBeLessThan(1e-12);
    expect(Math.abs(at('loss', epoch) / loss - 1), `loss of epoch ${epoch}`).toBeLessThan(1e-12);
    expect(Math.abs(at('gradient', epoch) / gradient - 1), `gradient of epoch ${epoch}`).toBeLessThan(1e-12);
  }
});

test('arrives at f(5) = 9.612', () => {
  expect(at('f5', 20).toFixed(3)).toBe('9.612');
});

test('a start at the minimum is told, though the minimum is no exact binary number', () => {
  const props = initialValues(byHand.params, { data: byHand.params.data!.parse('3,0.3;7,0.7'), start: 0.1 });
  expect(byHand.verdict!(byHand.trace(props) as Run, props)!.text.en).toMatch(/^It starts at the minimum\./);
});
