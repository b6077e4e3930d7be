import { expect, test } from 'vitest';
import { walkOverFlats } from '../../../src/lib/derivative/walk-over-flats.ts';
import { parseExpression } from '../../../src/lib/expression/parse.ts';

const walk = (typed: string, reach = 4, start = -2.5) => walkOverFlats(parseExpression(typed), 'x', reach, start);

test('begins where it is told, then goes over the flat points from left to right', () => {
  const { steps } = walk('x^4/4 - x^3/3 - 2x^2 + 1');
  expect(steps[0]!.at).toBe(-2.5);
  expect(steps.slice(1).map(({ flat }) => flat!.kind)).toEqual(['local minimum', 'local maximum', 'local minimum']);
  expect(steps.slice(1).map(({ flat }) => flat!.global)).toEqual([false, false, true]);
  expect(steps.slice(1).map(({ at }) => at.toFixed(3))).toEqual(['-1.562', '0.000', '2.562']);
  for (const { slope } of steps.slice(1)) expect(slope).toBe(0);
});

test('finds that x³ is flat at 0, and neither lowest nor highest there', () => {
  const { steps } = walk('x^3', 2);
  expect(steps.length).toBe(2);
  expect(steps[1]).toMatchObject({ at: 0, value: 0, flat: { kind: 'flat, neither', global: false } });
});

test('stays where it began if nothing is flat', () => {
  expect(walk('exp(x)').steps.length).toBe(1);
});

test('leaves out what is undefined at the start', () => {
  const [first] = walk('ln(x)').steps;
  expect(first).toEqual({ at: -2.5, value: undefined, slope: undefined });
});

test('does not search again when only the start changes', () => {
  const tree = parseExpression('x^2');
  expect(walkOverFlats(tree, 'x', 3, 1).flat).toBe(walkOverFlats(tree, 'x', 3, 2).flat);
});
