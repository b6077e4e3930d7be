import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { beans } from '../../src/lib/data/beans.ts';
import reference from '../lib/reference/reference.json' with { type: 'json' };
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const descent = definitionOf('bowl-descent');
const runWith = (props: Record<string, unknown>) => {
  const values = initialValues(descent.params, props);
  const run = descent.trace(values) as Run & { form: { n: number } };
  const at = (key: string, step: number) => descent.columns[key]!.value(run.steps[step], values, run, step) as number;
  return { values, run, at };
};
const data = { xs: reference.beans.xs, ys: reference.beans.ys };

describe('the run from w = b = 0.1 with rate 0.1 over fifty epochs', () => {
  test('ends where the independent computation ends, one bean at a time', () => {
    const { at, run } = runWith({ data, take: 'one' });
    expect(run.steps).toHaveLength(5001);
    expect(at('w', 100)).toBeCloseTo(reference.sgd_wb_first.w, 12);
    expect(at('b', 100)).toBeCloseTo(reference.sgd_wb_first.b, 12);
    expect(at('w', 5000)).toBeCloseTo(reference.sgd_wb.w, 12);
    expect(at('b', 5000)).toBeCloseTo(reference.sgd_wb.b, 12);
  });

  test('ends there on all beans, too', () => {
    const { at } = runWith({ data });
    expect(at('w', 50)).toBeCloseTo(reference.batch_wb.w, 12);
    expect(at('b', 50)).toBeCloseTo(reference.batch_wb.b, 12);
    expect(at('dw', 49)).toBeCloseTo(reference.batch_wb.gw, 12);
  });
});

test('names the bound above the bound of all beans, and offers a rate that works', () => {
  const { values, run } = runWith({ rate: 1.2 });
  const verdict = descent.verdict!(run, values)!;
  expect(verdict.tone).toBe('warning');
  const works = verdict.remedy!.set.rate as number;
  const again = runWith({ rate: works });
  expect(descent.verdict!(again.run, again.values)!.tone).toBe('plain');
});

test('tells a run that grows across the valley alone from one that nothing pushes, and never says what it does not do', () => {
  const said = (props: Record<string, unknown>) => {
    const { values, run } = runWith(props);
    return descent.verdict!(run, values)!;
  };
  // From this start the way along the valley is by far the longest: the first steps come nearer to the minimum.
  const far = said({ rate: 0.8, start: [-3, 4] });
  expect(far.text.en).toContain('farther out across the valley');
  expect(far.text.zh).toContain('横着山谷');
  const resting = said({ data: 'doubles', rate: 0.2, start: [2, 0] });
  expect(resting.text.en).toContain('the least nudge would make it diverge');
  // These sizes lie evenly about 0, so the valley runs along b, and w = 2 is its floor: b comes to rest at this rate.
  const floor = said({ data: { xs: [-2, 2], ys: [-4, 4] }, rate: 0.3, start: [2, 1] });
  expect(floor.text.en).toContain('no slope pushes it outwards');
  for (const { tone, remedy } of [far, resting, floor]) {
    expect(tone).toBe('warning');
    expect(remedy!.set.rate).toBeGreaterThan(0);
  }
});

describe('a run on some of the beans at a time', () => {
  const said = (props: Record<string, unknown>) => {
    const { values, run } = runWith(props);
    return descent.verdict!(run, values)!;
  };

  test('is told as a run on all when the handful holds all', () => {
    const five = { data: 'handful', epochs: 5000 };
    expect(said({ ...five, take: 'some' })).toEqual(said(five));
    expect(said({ ...five, take: 'some', size: 5 }).text.en).not.toContain('never comes to rest');
    expect(said({ ...five, take: 'some', size: 4 }).text.en).toContain('never comes to rest');
  });

  test('comes to rest when all beans lie on one line, which no order would change', () => {
    for (const take of ['one', 'some']) {
      const { text, remedy } = said({ take, size: 2, data: 'doubles', rate: 0.05, epochs: 2000 });
      expect(text.en).toContain('All beans lie on one line');
      expect(text.en).not.toContain('never');
      expect(text.zh).toContain('同一条直线');
      expect(remedy).toBeUndefined();
    }
    expect(said({ take: 'one', data: 'handful' })).toMatchObject({ remedy: { set: { order: 'shuffled' } } });
  });
});

test('says that it zigzags above half the bound, and not below it', () => {
  const said = (rate: number) => {
    const { values, run } = runWith({ rate });
    return descent.verdict!(run, values)!.text.en;
  };
  expect(said(0.7)).toMatch(/zigzags/);
  expect(said(0.3)).not.toMatch(/zigzags/);
});

test('draws two thousand of a million beans and counts all of them', () => {
  const million = beans({ sea: 'offset', n: 1_000_000 });
  const { root } = drawn(descent, { data: million }, 'en');
  const dots =
    root.querySelector('[data-panel="sea"] [data-mark="points"] path')!.getAttribute('d')!.split('M').length - 1;
  expect(dots).toBeLessThanOrEqual(2000);
  expect(dots).toBeGreaterThan(1000);
  expect(runWith({ data: million }).run.form.n).toBe(1_000_000);
});

test('a run that is stopped says so, and how many of the epochs it has made', () => {
  const said = (props: Record<string, unknown>) => {
    const { values, run } = runWith(props);
    return descent.verdict!(run, values)!.text;
  };
  const stopped = said({ take: 'one', epochs: 10_000 });
  expect(stopped.en).toContain('stopped after 100000 updates, the most it can have: that is 1000 of the 10000 epochs');
  expect(stopped.zh).toContain('10000 轮里只走了 1000 轮');
  expect(said({ take: 'one', epochs: 1000 }).en).not.toContain('stopped');
  expect(said({ take: 'some', epochs: 10_000 }).en).not.toContain('stopped');
  expect(said({ take: 'all', epochs: 10_000 }).en).not.toContain('stopped');
});
