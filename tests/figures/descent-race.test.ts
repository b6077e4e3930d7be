import { expect, test } from 'vitest';
import { initialValues } from '../../src/components/island/values.ts';
import type { Way } from '../../src/lib/descent/four-ways.ts';
import type { Lap } from '../../src/lib/descent/race.ts';
import reference from '../lib/reference/reference.json' with { type: 'json' };
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const figure = definitionOf('descent-race');

function raced(props: Readonly<Record<string, unknown>> = {}) {
  const values = initialValues(figure.params, props);
  const run = figure.trace(values) as { steps: readonly Lap<Way>[] };
  return { values, run, last: run.steps.at(-1)!, said: figure.verdict!(run, values)?.text.en ?? '' };
}

test('ends after ten thousand looks where the independent computation ends', () => {
  const { last } = raced({ data: reference.beans });
  expect(last.count).toBe(10_000);
  expect(last.runners.one.at[0]).toBeCloseTo(reference.sgd_w.w, 9);
  expect(last.runners.fixed.at[0]).toBeCloseTo(reference.fixed_w, 9);
});

test('lets one bean at a time lead first and all at once end nearest', () => {
  const { run, last, said } = raced();
  const early = run.steps.find(({ count }) => count === 100)!.runners;
  expect(early.one.cost).toBeLessThan(early.some.cost);
  expect(early.some.cost).toBeLessThan(early.all.cost);
  expect(last.runners.all.cost).toBeLessThan(last.runners.some.cost);
  expect(last.runners.some.cost).toBeLessThan(last.runners.one.cost);
  expect(said).toMatch(/^All beans at once end nearest/);
});

test('says that sorted beans keep one at a time off the minimum, and does not say it of shuffled ones', () => {
  expect(raced().said).toContain('stands at w = 1.245, off the best 1.456');
  expect(raced({ order: 'shuffled' }).said).not.toContain('off the best');
});

test('with a thousand shuffled beans is won by the handful', () => {
  expect(raced({ n: 1000, order: 'shuffled' }).said).toMatch(/^The handful is ahead/);
});

test('counted by updates says what they cost', () => {
  const { last, said } = raced({ by: 'updates', length: 100 });
  expect(Object.values(last.runners).map((runner) => runner.updates)).toEqual([100, 100, 100, 100]);
  expect(said).toContain('100 beans looked at one by one, 1000 by handfuls, 10000 all at once');
});

test('is run again in the same way with the same seed, and in another with the next', () => {
  const end = (seed: number) => raced({ order: 'shuffled', seed }).last;
  expect(end(3)).toEqual(end(3));
  expect(end(3)).not.toEqual(end(4));
});

test('names each curve once it has fallen, and tells the four apart by shape and not by colour alone', () => {
  const { root } = drawn(figure, { step: 999 }, 'en');
  const curves = root.querySelector('[data-panel=curves]')!;
  const names = ['one', 'some', 'all', 'fixed'].map(
    (way) => curves.querySelector(`[data-mark=name-${way}]`)!.textContent,
  );
  expect(names).toEqual(['one bean', 'a handful', 'all beans', 'fixed step']);
  const shapes = [...curves.querySelectorAll('path.head')].map((path) =>
    path.getAttribute('d')!.replace(/^M[^m]*/, ''),
  );
  expect(new Set(shapes).size).toBe(4);
  const begun = drawn(figure, {}, 'en').root.querySelector('[data-panel=curves] [data-mark=name-one]')!;
  expect(begun.textContent).toBe('');
});

test('does not give its end away while a question about it is open', () => {
  expect(raced({ asking: 1 }).said).toBe('');
});

test('keeps a racer that runs away in the picture and says which rate is safe for every bean', () => {
  const { last, values, run } = raced({ rate: 20 });
  expect(last.runners.all.out).toBe(true);
  expect(last.runners.fixed.out).toBe(false);
  const verdict = figure.verdict!(run, values)!;
  expect(verdict.tone).toBe('warning');
  expect((verdict.remedy!.set as { rate: number }).rate).toBeLessThan(1.005);
});

test('says that racers run away before they are out, and not that they creep or that their order is at fault', () => {
  const data = (typed: string) => figure.params.data!.parse(typed);
  for (const props of [
    { data: data('1,2;2,4;3,6'), start: 1, rate: 0.22, length: 30 },
    { data: data('2,1;2,3'), rate: 0.3, length: 20, start: 0.9 },
    { data: data('0.1,0.25;0.7,1.75;-1.3,-3.25'), rate: 1.4, size: 2, hop: 0.1, length: 40, start: 0 },
  ]) {
    const { last, said } = raced(props);
    expect(Object.values(last.runners).some(({ out }) => out)).toBe(false);
    expect(said).toMatch(/^It diverges/);
    expect(raced({ ...props, order: 'shuffled' }).said).toMatch(/^It diverges/);
  }
  // At the minimum no rate moves them.
  expect(raced({ data: data('1,2;2,4;3,6'), start: 2, rate: 5, length: 100 }).said).toMatch(/^Nobody is ahead/);
});

test('a racer that is only thrown far out and brought back again is not said to diverge', () => {
  const { last, said } = raced({ rate: 2 });
  expect(last.runners.one.out).toBe(true);
  expect(said).toContain('throw w so far out within an epoch that the run was stopped there.');
});
