import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { momentAt } from '../../src/components/island/moment.ts';
import { createStage } from '../../src/components/island/stage.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { formatTable } from '../../src/lib/data/parse.ts';
import reference from '../lib/reference/reference.json' with { type: 'json' };
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const figure = definitionOf('bean-descent');

function traced(props: Readonly<Record<string, unknown>> = {}) {
  const values = initialValues(figure.params, props);
  const run = figure.trace(values) as Run;
  const at = (key: string, index: number) => figure.columns[key]!.value(run.steps[index], values, run, index) as number;
  return { values, run, at };
}

/** The outline of a mark at a position of the run, drawn over the drawing of the build. */
function outlineAt(props: Readonly<Record<string, unknown>>, positions: readonly number[], mark: string): string[] {
  const { root } = drawn(figure, props, 'en');
  const { values, run } = traced(props);
  const stage = createStage(root, 'en');
  return positions.map((position) => {
    figure.draw(stage, momentAt(run.steps, position), values, run);
    return root.querySelector(`[data-mark=${mark}] path`)!.getAttribute('d')!;
  });
}

test('starts at w = 0.1 and takes each step as the notes do: w − α(2x²w − 2xy)', () => {
  const { run, at } = traced();
  expect([at('w', 0), run.steps.length]).toEqual([0.1, 401]);
  for (const index of [0, 1, 57, 99, 250]) {
    const [x, y, w] = [at('x', index), at('y', index), at('w', index)];
    expect(at('k', index)).toBeCloseTo(2 * x ** 2 * w - 2 * x * y, 12);
    expect(at('w', index + 1)).toBeCloseTo(w - 0.1 * at('k', index), 12);
  }
});

test('agrees with the independent computation on its own hundred beans, as a reader may paste them', () => {
  const { run, at } = traced({ data: reference.beans, epochs: 50 });
  expect(at('w', run.steps.length - 1)).toBeCloseTo(reference.sgd_w.w, 9);
  expect(figure.params.data!.parse(formatTable(reference.beans))).toEqual(reference.beans);
});

test('looks at the beans from small to large, or, shuffled, in another order each epoch', () => {
  const sizes = ({ at }: ReturnType<typeof traced>, from: number) =>
    Array.from({ length: 100 }, (_, i) => at('x', from + i));
  const rising = (xs: readonly number[]) => xs.every((x, i) => i === 0 || x >= xs[i - 1]!);
  expect(rising(sizes(traced(), 100))).toBe(true);
  const shuffled = traced({ order: 'shuffled' });
  expect(rising(sizes(shuffled, 0))).toBe(false);
  expect(sizes(shuffled, 0)).not.toEqual(sizes(shuffled, 100));
  expect(sizes(shuffled, 0).toSorted((a, b) => a - b)).toEqual(sizes(traced(), 0));
});

describe('the axes', () => {
  const moments = [20, 140, 150, 160];

  test('that are fixed hold every bean still', () => {
    expect(new Set(outlineAt({ axes: 'fixed' }, moments, 'points')).size).toBe(1);
  });

  test('that are free make the beans seem to move as soon as the line rises above them', () => {
    expect(new Set(outlineAt({ axes: 'free' }, moments, 'points')).size).toBeGreaterThan(2);
  });
});

test('takes as many beans as it is asked for, by seed, and none that the reader brought', () => {
  const dataOf = (props: Readonly<Record<string, unknown>>) =>
    (traced(props).run as Run & { data: { xs: number[] } }).data;
  expect(dataOf({ n: 1000 }).xs.length).toBe(1000);
  expect(dataOf({ seed: 8 }).xs).not.toEqual(dataOf({}).xs);
  expect(dataOf({ seed: 8 }).xs).toEqual(dataOf({ seed: 8 }).xs);
  expect(dataOf({ data: { xs: [1, 2], ys: [2, 4] }, n: 1000 }).xs).toEqual([1, 2]);
});

test('does not give its end away while a question about it is open', () => {
  const { root } = drawn(figure, { asking: 1 }, 'en');
  expect(root.querySelector('[data-verdict]')!.textContent).toBe('');
  expect(root.querySelector('[data-mark=ahead] path')!.getAttribute('d')).toBe('M0,0');
});

test('says that it is still on its way when it is, and that it trembles or circles when it has arrived', () => {
  const said = (props: Readonly<Record<string, unknown>>) => {
    const { run, values } = traced(props);
    return figure.verdict!(run, values)!.text.en;
  };
  expect(said({ rate: 0.001, epochs: 2 })).toContain('still on its way');
  expect(said({ order: 'shuffled' })).toContain('trembling');
  expect(said({})).toContain('It ends at w = 1.245; 1.456 fits all beans best. In this order');
});

test('comes to rest where all beans want the same w, and does not tremble there', () => {
  const line = { xs: [1, 2, 3], ys: [2, 4, 6] };
  const said = (props: Readonly<Record<string, unknown>>) => {
    const { run, values } = traced({ data: line, epochs: 50, ...props });
    return figure.verdict!(run, values)!;
  };
  for (const props of [{ rate: 0.01 }, { rate: 0.05, order: 'shuffled' }, { data: { xs: [0, 1, 2], ys: [1, 2, 4] } }]) {
    const { text, remedy } = said(props);
    expect(text.en).toMatch(/It ends at w = 2\.000; 2\.000 fits every bean exactly.* comes to rest/);
    expect(text.en).not.toMatch(/trembling|on its way/);
    expect(text.zh).toContain('停下');
    expect(remedy).toBeUndefined();
  }
  // Slowly, without passing any limit: 2.78 × 0.68 × 0.58 is more than 1.
  expect(said({ rate: 0.21 }).tone).toBe('warning');
});

test('that runs away says so, with the bound of the largest bean and a rate below it', () => {
  const { values, run } = traced({ rate: 3, data: { xs: [1, 2], ys: [2, 1] } });
  const verdict = figure.verdict!(run, values)!;
  expect(verdict.tone).toBe('warning');
  expect(verdict.text.en).toContain('0.25');
  expect((verdict.remedy!.set as { rate: number }).rate).toBeLessThan(0.25);
});

test('makes all the epochs that can be asked for, even on the most beans', () => {
  const { run } = traced({ epochs: 50, n: 2000, rate: 0.01 });
  expect(run.steps).toHaveLength(50 * 2000 + 1);
});

describe('whether it has arrived', () => {
  const said = (data: string, props: Readonly<Record<string, unknown>>): string => {
    const { run, values } = traced({ data: figure.params.data!.parse(data), ...props });
    return figure.verdict!(run, values)!.text.en;
  };

  test('is not promised where every epoch leads farther away, though this one came nearer by chance', () => {
    expect(said('0.87,0.78;1.14,0.07;0.37,0.55', { rate: 1.165, start: 2.97, epochs: 2 })).toMatch(/^It diverges/);
    expect(said('0.98,0.25;0.72,0.93', { rate: 1.541, start: -0.21, epochs: 1 })).toMatch(/^It diverges/);
  });

  test('is not doubted where few shuffled beans have long been trembling on one side', () => {
    const shuffled = { order: 'shuffled', epochs: 50 };
    expect(said('0.37,2.4;-1.91,0.6', { ...shuffled, rate: 0.05, seed: 4 })).toContain('trembling');
    expect(said('offset', { ...shuffled, n: 2, rate: 0.5, seed: 1 })).toContain('trembling');
  });

  test('comes with a larger α only where beans do not overshoot yet', () => {
    expect(said('1,1;0.1,0.5', { rate: 0.01, epochs: 1 })).toContain('More epochs or a larger α would');
    const overshooting = { rate: 0.999, epochs: 1, start: 1e4 };
    expect(said('1,1;1,2', { ...overshooting, order: 'shuffled' })).toContain('More epochs would');
    // In order an epoch makes 0.998² w + 2.002 of w, which leaves 501 where it is.
    expect(said('1,1;1,2', overshooting)).toContain('lead it to 501.000, but 1.500 fits all beans best');
  });

  test('a start where all beans want to be is not left at any rate', () => {
    expect(said('1,2;2,4;3,6', { rate: 5, start: 2 })).toContain('comes to rest');
  });
});

test('one that large beans throw far out and small ones bring back is stopped, and not said to diverge', () => {
  const { run, values } = traced({ rate: 2, epochs: 20 });
  const { text, tone, remedy } = figure.verdict!(run, values)!;
  expect(text.en).toContain('throw w so far out within an epoch that the run was stopped there. Below 1.005,');
  expect(text.en + text.zh).not.toMatch(/diverge|发散/);
  expect([tone, (remedy!.set as { rate: number }).rate < 1.005]).toEqual(['warning', true]);
});
