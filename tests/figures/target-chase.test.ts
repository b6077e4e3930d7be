import { expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitionOf } from './all.ts';

const figure = definitionOf('target-chase');
function chased(props: Readonly<Record<string, unknown>>) {
  const values = initialValues(figure.params, props);
  const run = figure.trace(values) as Run & { steps: { z: number }[] };
  return { run, text: figure.verdict!(run, values)!.text };
}

test('along w alone one correction is exact, for z is a straight line in w', () => {
  for (const way of ['kept slope', 'renewed slope']) {
    const { run, text } = chased({ move: 'w', way });
    expect(run.steps.map(({ z }) => z)).toEqual([50, 60]);
    expect(text.en).toBe(
      'It comes near enough after 1 correction. Along w alone z is a straight line, so one is exact.',
    );
    expect(text.zh).toBe('修正 1 次就够近了。只动 w 时 z 是一条直线，一次就准。');
  }
});

test('elsewhere it takes some, and the way says how they shrink', () => {
  const count = (props: Readonly<Record<string, unknown>>): string => {
    const { run, text } = chased(props);
    expect(text.en).toMatch(new RegExp(`^It comes near enough after ${run.steps.length - 1} corrections\\.`));
    expect(text.zh).toContain(`修正 ${run.steps.length - 1} 次就够近了`);
    return text.en;
  };
  expect(count({ move: 'b' })).toContain('about the same share');
  expect(count({ move: 'both', way: 'renewed slope' })).toContain('doubles each time');
  expect(count({ move: 'b', way: 'descent' })).toContain('Descent multiplies by the slope');
});

test('a descent that happens to arrive at once is not praised for a straight line', () => {
  const { run, text } = chased({ move: 'w', way: 'descent', rate: 0.005 });
  expect(run.steps.length).toBe(2);
  expect(text.en).toMatch(/^It comes near enough after 1 correction\. Descent/);
});
