import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { momentAt } from '../../src/components/island/moment.ts';
import { createStage } from '../../src/components/island/stage.ts';
import type { Dataset } from '../../src/lib/data/dataset.ts';
import { riseAndFall } from '../../src/lib/data/rise-and-fall.ts';
import type { FlatNetwork } from '../../src/lib/network/flat.ts';
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

test('a long training on eight beans ends in their noise: on others it costs more than it once did, between the eight as well', () => {
  const { at, run } = traced({ data: 'few', first: 6, second: 4, size: 1, epochs: 1000 });
  const { network } = run as Run & { readonly network: FlatNetwork };
  const [few, others] = [riseAndFall({ n: 8 }), riseAndFall()];
  const costOn = ({ xs, ys }: Dataset, index: number): number =>
    network.cost((run.steps[index] as { readonly at: readonly number[] }).at, { xs, ys });
  const inner = [...others.xs.keys()].filter(
    (i) => others.xs[i]! >= Math.min(...few.xs) && others.xs[i]! <= Math.max(...few.xs),
  );
  const between = { xs: inner.map((i) => others.xs[i]!), ys: inner.map((i) => others.ys[i]!) };
  const [best, end] = [65, run.steps.length - 1];
  run.steps.forEach((_, i) => expect(costOn(others, i)).toBeGreaterThanOrEqual(costOn(others, best)));
  expect(at('cost')).toBeLessThan(at('cost', best) / 2);
  expect(costOn(others, end)).toBeGreaterThan(1.5 * costOn(others, best));
  expect(costOn(between, end)).toBeGreaterThan(1.5 * costOn(between, best));
});

test('points of any size are scaled for training, and predicted in their own units', () => {
  const { at } = traced({ data: '1000,-40;1005,60;1010,-40', size: 3, epochs: 1000, x: 1005, rate: 0.3 });
  expect(at('prediction')).toBeCloseTo(60, -1);
});

describe('numbers of the reader’s own, far from 0 to 1', () => {
  const data = '10,100;20,50;35,90;50,-20'; // by NumPy: the best line is −2.3673 x + 123.06 and costs 937.755
  const props = { activation: 'none', first: 1, epochs: 1000, data };
  const { values, run, at } = traced(props);
  const verdict = figure.verdict!(run, values)!.text;

  test('are told in their own units: the line, its cost, and the prediction', () => {
    expect(verdict.en).toContain('ŷ = −2.36');
    expect(verdict.en).toContain('no straight line costs less than 937.755');
    expect(verdict.zh).toContain('没有哪条直线的代价低于 937.755');
    const [, w, b, cost] = /ŷ = (−[\d.]+) x \+ ([\d.]+) and costs ([\d.]+);/.exec(verdict.en)!;
    expect(-Number(w!.slice(1))).toBeCloseTo(-2.367, 1);
    expect(Number(b)).toBeCloseTo(123.06, 0);
    const squares = [10, 20, 35, 50].map((x, i) => ([100, 50, 90, -20][i]! + Number(w!.slice(1)) * x - Number(b)) ** 2);
    expect(Number(cost)).toBeCloseTo(squares.reduce((sum, each) => sum + each) / 4, 0);
    expect(at('cost')).toBeCloseTo(Number(cost), 3);
    expect(at('prediction')).toBeCloseTo(Number(b) - Number(w!.slice(1)) * 0.5, 1);
  });

  test('add up in the formula to the prediction in the table', () => {
    const end = run.steps.length - 1;
    const { shares, sum } = figure.slots!(run.steps[end], values, run, end) as Record<string, string>;
    const terms = shares!
      .replace(/ /g, '')
      .replace(/−/g, '-')
      .match(/[+-]?[\d.]+/g)!
      .map(Number);
    expect(terms.reduce((total, each) => total + each)).toBeCloseTo(at('prediction'), 1);
    expect(Number(sum)).toBeCloseTo(at('prediction'), 2);
    const { lines } = figure.why!.prediction!(run.steps[end], values, run, end)!;
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`= ${sum!.slice(0, 5)}`));
  });

  test('are said to be scaled inside, which the figure’s own points are not', () => {
    expect([verdict.en, verdict.zh]).toEqual([
      expect.stringContaining('the network sees x and y scaled to between 0 and 1'),
      expect.stringContaining('网络内部看到的 x 和 y 缩放到了 0 到 1 之间'),
    ]);
    expect(verdict.en).toMatch(/the thin curves .* count from the dotted line\.$/i);
    const wide = traced({ data: '0,0;50,0.5;100,1' });
    expect(figure.verdict!(wide.run, wide.values)!.text.en).toMatch(/the network sees x scaled.*your points\.$/);
    const half = traced({ data: '0,100;0.5,50;1,90' });
    expect(figure.verdict!(half.run, half.values)!.text.en).toContain('the network sees y scaled');
    const usual = traced();
    expect(figure.verdict!(usual.run, usual.values)!.text.en).not.toContain('scaled');
  });

  test('are predicted at the x that is asked for, however far out, and the drawing says where that is', () => {
    const far = traced({ ...props, x: 1000 });
    expect(far.at('prediction')).toBeCloseTo(at('prediction') - 999.5 * 2.3673, -2);
    expect(drawn(figure, { ...props, x: 1000 }, 'en').root.querySelector('[data-mark=here]')!.textContent).toMatch(
      /^x = 1000: ŷ = −?\d/,
    );
    expect(drawn(figure, { x: 0.9 }, 'en').root.querySelector('[data-mark=here]')!.textContent).toMatch(/^ŷ = /);
  });
});

describe('the verdict', () => {
  const said = (props: Readonly<Record<string, unknown>>): string => {
    const { run, values } = traced(props);
    return figure.verdict!(run, values)!.text.en;
  };

  test('speaks of the end of the run as of its end', () => {
    expect(said({})).toMatch(/^In the end it follows the points/);
    expect(said({ first: 1 })).toContain('In the end it costs');
    expect(said({ activation: 'none' })).toContain('In the end it is ŷ =');
  });

  test('counts one update as one', () => {
    const many = Array.from({ length: 40 }, (_, seed) => said({ rate: 1000, activation: 'relu', first: 6, seed }));
    const after = many.flatMap((words) => /after \d+ updates?\./.exec(words) ?? []);
    expect(after).toContain('after 1 update.');
    expect(after.filter((words) => /after 1 updates|after [2-9] update\./.test(words))).toEqual([]);
  });
});

test('the gradients come back from the output, and leave with the move', () => {
  const corners = (position: number) => heightsAt({}, 'back', position).length;
  expect(corners(1.02)).toBeLessThan(corners(1.35));
  expect(corners(1.999)).toBeLessThan(corners(1.35));
});
