// What figures say of runs at settings and data that are in reach but off the usual.
import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { quadraticForm, rateBound } from '../../src/lib/cost/quadratic-form.ts';
import { parseTable } from '../../src/lib/data/parse.ts';
import { definitionOf } from './all.ts';

function said(name: string, props: Readonly<Record<string, unknown>>) {
  const figure = definitionOf(name);
  const values = initialValues(figure.params, props);
  const run = figure.trace(values) as Run;
  return { ...figure.verdict!(run, values)!, run };
}

const nearer = '0.2,-0.38;-0.7,-0.92;-0.11,-0.566;0.86,0.016';

describe('a run that runs away is told so before its numbers end', () => {
  test.each([
    ['bowl-descent', { take: 'some', rate: 1, epochs: 2 }],
    ['bowl-descent', { take: 'some', rate: 0.9, order: 'shuffled', epochs: 2 }],
    ['bowl-descent', { data: '10,1;9,3;8,2', take: 'one', rate: 0.02, epochs: 2 }],
    ['bean-descent', { data: '10,1;9,3;8,2', rate: 0.02, epochs: 1 }],
    ['training-loop', { rate: 5, rounds: 60 }],
    ['training-loop', { data: '1e6,1;2e6,3' }],
    // These come nearer at first: what grows has a short way to begin with.
    ['bowl-descent', { data: nearer, take: 'one', rate: 0.808, start: [-1.4, 1.7], epochs: 3 }],
    [
      'bowl-descent',
      { data: '-0.67,1.436;1.04,0.068;0.97,0.124', take: 'one', rate: 0.542, start: [-2.5, 3.4], epochs: 3 },
    ],
    ['training-loop', { data: nearer, rate: 0.808, start: [-1.4, 1.7], rounds: 12 }],
  ])('%s %o', (name, props) => {
    const { text, tone, remedy } = said(name, props);
    expect([text.en, text.zh, tone]).toEqual([
      expect.stringContaining('diverges'),
      expect.stringContaining('发散'),
      'warning',
    ]);
    expect(said(name, { ...props, ...remedy!.set }).text.en).not.toContain('diverges');
  });

  test('and one that only trembles is not', () => {
    expect(said('bowl-descent', { take: 'some', rate: 0.1, epochs: 2 }).text.en).toContain('never comes to rest');
    expect(said('training-loop', {}).text.en).toMatch(/^After 20 rounds the line costs/);
  });
});

test('a chase by descent that swings for ever is not said to diverge; one that grows is', () => {
  for (const [props, diverges] of [
    [{ way: 'descent', rate: 0.0039 }, false],
    [{ way: 'descent', rate: 0.003, move: 'both' }, false],
    [{ way: 'descent', rate: 0.009 }, true],
    [{ way: 'descent', rate: 0.0101, move: 'w' }, true],
  ] as const) {
    expect(said('target-chase', props).text.en.includes('diverges'), JSON.stringify(props)).toBe(diverges);
  }
});

describe('a bowl', () => {
  test('of sizes with a variance above 1 has its valley along b once they are centred', () => {
    expect(said('bowl', { data: 'doubles', sizes: 'centred' }).text.en).toContain('the valley runs along b');
    expect(said('bowl', { sizes: 'centred' }).text.zh).toContain('正好顺着 w 的方向');
  });

  test('that is round is called round', () => {
    expect(said('bowl', { data: '1,1;3,4', sizes: 'centred' }).text.en).toMatch(/^Round/);
    expect(said('bowl', { data: '-1,1;1,4' }).text.en).toMatch(/^Round/);
  });

  test('whose ball has left the drawing says so', () => {
    expect(said('bowl', { place: [100, 100] }).text.en).toContain('beyond the drawing');
    expect(said('bowl', {}).text.en).not.toContain('beyond the drawing');
  });
});

test('a descent that starts at the lowest point does not zigzag', () => {
  expect(said('bowl-descent', { data: 'doubles', start: [2, 0], rate: 0.1 }).text.en).toMatch(
    /^It starts at the lowest/,
  );
});

test('nor one that starts there as nearly as numbers can tell', () => {
  const { en } = said('bowl-descent', { data: '0.1,0.37;0.3,0.51;0.9,0.93', start: [0.7, 0.3], rate: 0.3 }).text;
  expect(en).toMatch(/^It starts at the lowest point/);
});

describe('a bowl of beans of one size', () => {
  test.each([
    [{ data: '5,5;5,7;5,9', rate: 0.03, epochs: 100 }, 'at the least cost'],
    [{ data: '5,5;5,7;5,9', take: 'one', rate: 0.03 }, 'comes to rest'],
    [{ data: '0.5,1;0.5,1;0.5,1;0.5,2;0.5,2;0.5,2', rate: 0.4, start: [0, 0] }, 'at the least cost'],
    [{ data: '0.5,1;0.5,2', rate: 0.2, start: [0, 0], epochs: 2 }, 'above the least'],
  ])('has a whole line of best places: %o', (props, ends) => {
    const { en, zh } = said('bowl-descent', props).text;
    expect(en).toContain('a whole line of (w, b) is best');
    expect(zh).toContain('一整条直线');
    expect(en).toContain(ends);
    expect(en).not.toMatch(/∞|1\.000|slowly|minimum is at/);
  });
});

describe('a share of the way that a step leaves', () => {
  const data = '0.1,0.25;0.7,1.75;-1.3,-3.25';
  const at = (rate: number) => said('bowl-descent', { data, rate, start: [0, 0], epochs: 30 }).text;

  test('is never negative: a step that overshoots lands on the other side', () => {
    for (const rate of [0.9, 0.9078423466687382]) {
      expect(at(rate).en).toMatch(/lands on the other side, at 0\.1\d\d of the distance/);
      expect(at(rate).en + at(rate).zh).not.toMatch(/−0/);
    }
  });

  test('is all of it at the bound', () => {
    const bound = rateBound(quadraticForm(parseTable(data).data));
    expect(at(bound).en).toMatch(/^It never settles/);
    expect(at(bound).zh).toMatch(/^永远停不下来/);
    expect(at(0.9).en).toMatch(/^It zigzags/);
  });
});

test('the right program’s own divergence is told, with a rate that works', () => {
  const props = { data: '2.2360679775,1;10,2', mistake: 'one-bean', rate: 0.1 };
  const { text, remedy } = said('corrections', props);
  expect(text.en).toContain('the right program diverges after 5 updates: for these points α must stay below 0.01905');
  expect(said('corrections', { ...props, ...remedy!.set }).text.en).not.toContain('the right program diverges');
});

test('and one that is only slow', () => {
  const props = { data: '0.5,1;1.5,3;1,2', mistake: 'square', rate: 0.5, updates: 50 };
  const { text, tone, remedy } = said('corrections', props);
  expect([tone, text.en, text.zh]).toEqual([
    'warning',
    expect.stringContaining('the right program diverges, if slowly'),
    expect.stringContaining('正确的程序会发散'),
  ]);
  expect(said('corrections', { ...props, ...remedy!.set }).text.en).toContain('The right one comes to a cost');
});

test('a neuron behind a neuron is not said to bend but once', () => {
  const one = { data: '0,0;0.5,1;1,0', first: 1, activation: 'relu', epochs: 1 };
  const told = (second: number) => said('layers', { ...one, second }).text;
  expect(told(0).en).toMatch(/^One neuron bends once/);
  expect(told(1).en).toMatch(/^Two neurons in a row can bend twice/);
  expect(told(1).zh).toMatch(/^两个神经元前后相接，能弯两次/);
});

test('points that need no bend are not said to be stuck', () => {
  expect(said('layers', { data: 'offset' }).text.en).toContain('need no bend');
});

test('a slope whose digits are lost in a large number is not said to change fast', () => {
  expect(said('derivation', { f: 'x^2+1e12', at: 1 }).text.en).not.toContain('changes too fast');
});

describe('data whose errors cannot be squared', () => {
  const figures = [
    ['cost-curve', { w: 1e6 }],
    ['free-line', { free: 'move', w: 1e6, b: -1e6 }],
    ['layers', { epochs: 2 }],
    ['bowl-descent', { start: [1e6, 1e6] }],
    ['training-loop', { start: [-1e6, 1e6] }],
    ['descent-race', {}],
  ] as const;

  test.each(figures)('are refused by %s with what is allowed, which it takes', (name, props) => {
    for (const data of ['1e100,1e100;-1e100,3', '1e100,-1e100;3e-9,1e100']) {
      expect(() => said(name, { data, ...props })).not.toThrow();
    }
    if (name === 'cost-curve' || name === 'bowl-descent') {
      expect(() => said(name, { data: '1e150,1e150;-1e150,3', ...props })).toThrow(
        'x and y from −1e100 to 1e100 always work',
      );
    }
  });
});

test('a rate just above a tiny bound is told apart from it', () => {
  const { en } = said('learning-rate', {
    data: '1e6 2e6;3e6 -1e6;5e6 4e6',
    convention: 'sum',
    rate: 2.857143142857143e-14,
  }).text;
  const [rate, bound] = [...en.matchAll(/[\d.]+×10⁻¹⁴/g)].map(([number]) => number);
  expect(bound).toBeDefined();
  expect(rate).not.toBe(bound);
});

test('a ball so far out that its cost is no number is refused', () => {
  const far = { data: '1e150,1e150;2e149,-1e150', place: [1e5, -1e5] };
  expect(() => said('bowl', far)).toThrow('too large to be squared');
});

test('a right program that is thrown out bean by bean is told below which rate it is not', () => {
  const props = { data: '1,2;3,1;2,5', mistake: 'square', rate: 1.3, updates: 50 };
  const { text, remedy } = said('corrections', props);
  expect(text.en).toMatch(/the right program diverges after \d+ updates: below 0\.1 no bean throws the line away\./);
  expect(text.zh).toContain('α 小于 0.1，就没有豆豆会把直线甩飞');
  expect(said('corrections', { ...props, ...remedy!.set }).text.en).not.toContain('right program diverges');
});
