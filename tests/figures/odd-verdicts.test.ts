// What figures say of runs at settings and data that are in reach but off the usual.
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

describe('a run that runs away is told so before its numbers end', () => {
  test.each([
    ['bowl-descent', { take: 'some', rate: 1, epochs: 2 }],
    ['bowl-descent', { take: 'some', rate: 0.9, order: 'shuffled', epochs: 2 }],
    ['bowl-descent', { data: '10,1;9,3;8,2', take: 'one', rate: 0.02, epochs: 2 }],
    ['bean-descent', { data: '10,1;9,3;8,2', rate: 0.02, epochs: 1 }],
    ['training-loop', { rate: 5, rounds: 60 }],
    ['training-loop', { data: '1e6,1;2e6,3' }],
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

test('the right program’s own divergence is told, with a rate that works', () => {
  const props = { data: '2.2360679775,1;10,2', mistake: 'one-bean', rate: 0.1 };
  const { text, remedy } = said('corrections', props);
  expect(text.en).toContain('the right program diverges after 5 updates: for these points α must stay below 0.01905');
  expect(said('corrections', { ...props, ...remedy!.set }).text.en).not.toContain('the right program diverges');
});

test('points that need no bend are not said to be stuck', () => {
  expect(said('layers', { data: 'offset' }).text.en).toContain('need no bend');
});

test('a slope whose digits are lost in a large number is not said to change fast', () => {
  expect(said('derivation', { f: 'x^2+1e12', at: 1 }).text.en).not.toContain('changes too fast');
});
