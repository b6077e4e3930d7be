import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterCopying } from '../../src/components/island/copied.ts';
import type { AnyDefinition } from '../../src/components/island/figure.ts';
import { choice } from '../../src/components/island/params/choice.ts';
import { flag } from '../../src/components/island/params/flag.ts';
import { number } from '../../src/components/island/params/number.ts';
import { point } from '../../src/components/island/params/point.ts';
import { dataParam } from '../../src/components/island/params/usual.ts';
import { readUrl } from '../../src/components/island/read-url.ts';
import { askedOf, writeUrl } from '../../src/components/island/state.ts';
import { text } from '../../src/components/island/text.ts';
import { initialValues } from '../../src/components/island/values.ts';
import type { Dataset } from '../../src/lib/data/dataset.ts';

const words = text('Value', '数值');
const params = {
  rate: number(0.01, { min: 0, max: 1, label: words }),
  rule: choice('slope', { label: words, options: { slope: words, fixed: words } }),
  fast: flag(false, { label: words }),
  start: point([0, 0], { min: [-1, -1], max: [1, 1], label: words, names: [words, words] }),
  data: dataParam('doubles'),
};
const initial = initialValues(params, {});
const home = 'https://example.org/some/where/chapters/x/';
const address = (values: Record<string, unknown>, step?: number, from = home): string =>
  writeUrl(from, 'fig', params, { ...initial, ...values }, initial, step);

/** As many points of seventeen digits as asked for. */
const tableOf = (points: number): Dataset => {
  const xs = Array.from({ length: points }, (_, i) => i / 7);
  return { xs, ys: xs.map(Math.cos) };
};

describe('an address', () => {
  test('is clean when everything is as the page has it', () => {
    expect(address({})).toBe(home);
  });

  test('names only what was changed, and the step', () => {
    expect(address({ rate: 0.02, fast: true }, 3)).toBe(`${home}?fig.rate=0.02&fig.fast=1&fig.step=3`);
  });

  test('leaves other figures, other keys and the anchor as they were', () => {
    const before = `${home}?figure.rate=7&q=1&fig.rate=0.5#there`;
    expect(address({ rule: 'fixed' }, undefined, before)).toBe(`${home}?figure.rate=7&q=1&fig.rule=fixed#there`);
  });

  test('brings back every state it was written from', () => {
    const states = fc.record({
      rate: fc.double({ min: 0, max: 1, noNaN: true }),
      rule: fc.constantFrom('slope', 'fixed'),
      fast: fc.boolean(),
      start: fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })),
    });
    fc.assert(
      fc.property(states, fc.nat(9999), (state, step) => {
        const read = readUrl(new URL(address(state, step)).search, 'fig', params);
        const again = address({ ...initial, ...read.values }, Number(read.step));
        expect(read.notes).toEqual([]);
        expect(again).toBe(address(state, step));
      }),
      { seed: 3 },
    );
  });

  test('carries the reader’s own data', () => {
    const own = params.data.parse('1,2;2,4.5;-3,0');
    const { values, notes } = readUrl(new URL(address({ data: own })).search, 'fig', params);
    expect(notes).toEqual([]);
    expect([...(values.data as { xs: number[] }).xs]).toEqual([1, 2, -3]);
    expect([...(values.data as { ys: number[] }).ys]).toEqual([2, 4.5, 0]);
  });

  test('carries a long table behind the #, beside the anchor, and takes it away again', () => {
    const own = tableOf(400);
    const said = new URL(address({ data: own, rate: 0.5 }, 3, `${home}#there`));
    expect([said.search, said.hash.slice(0, 17)]).toEqual(['?fig.rate=0.5&fig.step=3', '#there&fig.data=0']);
    const { values, notes, step } = readUrl(askedOf(said), 'fig', params);
    expect(notes).toEqual([]);
    expect([values, step]).toEqual([{ rate: 0.5, data: { xs: own.xs, ys: own.ys } }, '3']);
    expect(address({ data: own }, undefined, said.href)).toBe(address({ data: own }, undefined, `${home}#there`));
    expect(address({}, undefined, said.href)).toBe(`${home}#there`);
    expect(address({}, undefined, address({ data: own }))).toBe(home);
  });

  test('leaves a long table of another figure where it is', () => {
    const before = `${home}#&other.data=1,2;2,3`;
    expect(address({ rate: 0.5 }, undefined, before)).toBe(`${home}?fig.rate=0.5#&other.data=1,2;2,3`);
  });

  test('has one note for each thing that cannot be used, and keeps what can', () => {
    const { values, notes } = readUrl('?fig.rate=cheese&fig.nope=1&fig.rule=__proto__&fig.fast=1', 'fig', params);
    expect(values).toEqual({ fast: true });
    expect(notes.length).toBe(3);
    expect(notes[0]!.en).toContain('“cheese”');
    expect(notes[0]!.zh).toContain('“cheese”');
    expect(notes[1]!.en).toMatch(/nope.*rate, rule, fast, start, data, step/);
  });

  test('speaks to one figure only, however alike the names are', () => {
    const { values, notes } = readUrl('?fig-2.rate=0.5&figs.rate=0.5&fig=1&xfig.rate=1', 'fig', params);
    expect([values, notes]).toEqual([{}, []]);
  });
});

describe('what is said once a link was copied', () => {
  const said = (data: Dataset, copied = true) =>
    afterCopying({ definition: { params } as unknown as AnyDefinition, values: { ...initial, data } }, copied);

  test('is that it opens the figure as it is, where its table fits', () => {
    expect(said(tableOf(400)).map(({ en }) => en)).toEqual(['Link copied. It opens the figure just as it is now.']);
    expect(said(tableOf(400), false).map(({ en }) => en)).toEqual([expect.stringContaining('could not be copied')]);
  });

  test('names the points that do not fit, and how many would', () => {
    const all = tableOf(2000);
    expect(address({ data: all })).toBe(home);
    const words = said(all);
    expect(words[0]!.en).not.toContain('as it is now');
    const fit = Number(/2000 points .* about (\d+) of them/.exec(words[1]!.en)![1]);
    expect(address({ data: tableOf(fit - 50) })).not.toBe(home);
    expect(words[1]!.zh).toContain(`${fit} 个`);
    expect(said(all, false)[1]).toEqual(words[1]);
  });
});
