// What figures say at the edge between two cases: beside a minimum, at the bound itself, on data a line fits exactly.
import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitionOf } from './all.ts';

function said(name: string, props: Readonly<Record<string, unknown>>) {
  const figure = definitionOf(name);
  const values = initialValues(figure.params, props);
  const run = figure.trace(values) as Run;
  return { ...figure.verdict!(run, values)!, run };
}

describe('cost-curve', () => {
  test.each([
    ['1000,1000.4;2000,2000.8', 1],
    ['100000,100040;200000,200080', 1],
    ['300,300.1;500,500.2', 1],
  ])('with %s and w = %d is not at the lowest point, and tells the two w apart', (data, w) => {
    const { text } = said('cost-curve', { data, w });
    expect([text.en, text.zh]).not.toEqual([expect.stringMatching(/^At the/), expect.stringMatching(/^到最低点/)]);
    expect(text.en).toContain('All but at the lowest point');
    expect(text.en).not.toContain('at w = 1 the');
  });

  test('never sets one number against itself', () => {
    for (const w of [1.01, 1.1, 1.5]) {
      const { text } = said('cost-curve', { data: '0.001,0.001;0.002,0.003', w });
      const [cost, least] = /less than (\S+), down to (\S+)\.$/.exec(text.en)?.slice(1) ?? ['a', 'b'];
      expect(cost).not.toBe(least);
    }
  });
});

describe('bean-descent', () => {
  test.each([
    [{ data: '1,2;3,4', epochs: 2 }, '1.268'],
    [{ data: '1,2;3,4', epochs: 4 }, '1.268'],
    [{ start: 1000, epochs: 1 }, '1.245'],
  ])('on its way with %o says where this order leads', (props, limit) => {
    const { text } = said('bean-descent', props);
    expect([text.en, text.zh]).toEqual([expect.stringContaining(limit), expect.stringContaining(limit)]);
    expect(text.en).not.toContain('bring it near');
    const { at } = said('bean-descent', { ...props, epochs: 50 }).run.steps.at(-1) as { at: readonly number[] };
    expect(at[0]!.toFixed(3), 'and there it ends').toBe(limit);
  });

  test.each([
    { data: '1,0;2,0', rate: 0.625, start: -2.77, epochs: 40 },
    { data: '2,1;2,1', rate: 0.25, start: 3, epochs: 40 },
    { data: '2,1;2,1;2,1', rate: 0.25, start: 3, epochs: 1 },
  ])('bounces with %o and is not said to come to rest', (props) => {
    const { text, remedy } = said('bean-descent', props);
    expect([text.en, text.zh]).toEqual([
      expect.stringContaining('never comes to rest'),
      expect.stringContaining('永远停不下来'),
    ]);
    expect(said('bean-descent', { ...props, ...remedy!.set }).text.en).toContain('there it comes to rest');
  });
});

describe('bowl-descent', () => {
  const bouncing = { data: '1,0;1,0', take: 'one', rate: 0.5, start: [3, 1], epochs: 30 };

  test('bounces between two places at the bound of every bean, and rests below it', () => {
    expect(said('bowl-descent', bouncing).text.en).toContain('never comes to rest');
    for (const rate of [0.499, 0.3, 1e-9])
      expect(said('bowl-descent', { ...bouncing, rate }).text.en, `α = ${rate}`).toContain('comes to rest.');
    expect(said('bowl-descent', { ...bouncing, start: [0, 0] }).text.en).toContain('there the ball comes to rest');
  });

  test.each([
    { data: '0.001,0.1;0.002,0.2;0.0005,-0.3', rate: 0.5 },
    { data: '1000,12;2000,-7;-500,3;750,2', rate: 3.4409e-7 },
  ])('tells the rate from half the bound with %o', (props) => {
    const { text } = said('bowl-descent', { ...props, take: 'all' });
    if (!text.en.startsWith('It zigzags')) return expect(text.en).not.toContain('half');
    const [rate, half] = /α = (\S+) is more than (\S+), half/.exec(text.en)!.slice(1);
    expect(rate).not.toBe(half);
  });

  test('has no noise of rounding where its minimum is at b = 0', () => {
    expect(said('bowl-descent', { data: '0,5;0,-5;3,1', take: 'one' }).text.en).toContain('b = 0.000');
  });
});

test('a network that fits points on one line follows them, though no line is worse', () => {
  const props = { data: '0,0.1;0.5,0.4;1,0.7', activation: 'relu', first: 6, epochs: 1000, size: 3 };
  expect(said('layers', props)).toMatchObject({
    tone: 'good',
    text: { en: expect.stringContaining('follows') as string },
  });
});

test('free-line offers no move that gains nothing', () => {
  for (const data of ['1,2;2,4;3,6', '2,1;2,3']) expect(said('free-line', { data }).remedy).toBeUndefined();
  expect(said('free-line', {}).remedy).toBeDefined();
});

test('a bowl of sizes that are centred already is not told to centre them', () => {
  const { remedy } = said('bowl', { data: '-2,2;2,3' });
  expect(remedy!.set).toEqual({ sizes: 'standardised' });
});
