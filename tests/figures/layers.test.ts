import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { momentAt } from '../../src/components/island/moment.ts';
import { createStage } from '../../src/components/island/stage.ts';
import { riseAndFall } from '../../src/lib/data/rise-and-fall.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const figure = definitionOf('layers');

function traced(props: Readonly<Record<string, unknown>> = {}) {
  const values = initialValues(figure.params, props);
  const run = figure.trace(values) as Run;
  const end = run.steps.length - 1;
  const at = (key: string, index = end) => figure.columns[key]!.value(run.steps[index], values, run, index) as number;
  return { values, run, at };
}

/** The heights of a path's corners, at a position of the run. */
function heightsAt(props: Readonly<Record<string, unknown>>, mark: string, position = Infinity): number[] {
  const { root } = drawn(figure, props, 'en');
  const { values, run } = traced(props);
  figure.draw(createStage(root, 'en'), momentAt(run.steps, Math.min(position, run.steps.length - 1)), values, run);
  const d = root.querySelector(`[data-mark=${mark}] path`)!.getAttribute('d')!;
  return d
    .split(/[ML]/)
    .slice(1)
    .map((pair) => Number(pair.split(',')[1]));
}

const least = (values: readonly number[]): number => Math.min(...values);

describe('the fitted curve', () => {
  test('is a hump with two neurons: its top is neither at its left end nor at its right', () => {
    const heights = heightsAt({ first: 2 }, 'curve');
    expect(least(heights)).toBeLessThan(least([heights[0]!, heights.at(-1)!]) - 50);
  });

  test('is straight without an activation, in however many layers', () => {
    const heights = heightsAt({ activation: 'none', first: 6, second: 6 }, 'curve');
    const falls = heights.slice(1).map((height, i) => height - heights[i]!);
    for (const fall of falls) expect(Math.abs(fall - falls[0]!)).toBeLessThan(0.03);
  });
});

test('trains the same from the same seed, and only looks at another input elsewhere', () => {
  const [one, other] = [traced({ x: 0.5 }), traced({ x: 0.9 })];
  expect(other.run.steps).toBe(one.run.steps);
  expect(other.at('prediction')).not.toBe(one.at('prediction'));
  expect(traced({ seed: 8 }).at('cost')).not.toBe(one.at('cost'));
});

test('six neurons bend after the noise of eight beans, and pay for it on others', () => {
  const { at, run, values } = traced({ data: 'few', first: 6, size: 1, epochs: 1000 });
  const { xs, ys } = riseAndFall({ n: 8 });
  const truth =
    xs.map((x, i) => (0.1 + 0.8 * (4 * x * (1 - x)) ** 2 - ys[i]!) ** 2).reduce((sum, one) => sum + one) / 8;
  const { unseen } = figure.slots!(run.steps.at(-1), values, run, run.steps.length - 1) as { unseen: number };
  expect(at('cost')).toBeLessThan(truth / 2);
  expect(unseen).toBeGreaterThan(10 * at('cost'));
});

test('points of any size are scaled for training, and predicted in their own units', () => {
  const { at } = traced({ data: '1000,-40;1005,60;1010,-40', size: 3, epochs: 1000, x: 1005, rate: 0.3 });
  expect(at('prediction')).toBeCloseTo(60, -1);
});

test('the gradients come back from the output, and leave with the move', () => {
  const corners = (position: number) => heightsAt({}, 'back', position).length;
  expect(corners(1.02)).toBeLessThan(corners(1.35));
  expect(corners(1.999)).toBeLessThan(corners(1.35));
});
