// Every number of a table that is a button has an answer: where it comes from.
import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { columnsOf, listed, valueOf } from '../../src/components/island/shown.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitions } from './all.ts';

const more: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  graph: [{ passes: 'twice' }, { f: 'z = tanh(a b) + sin(c)/2, a = 0.5, b = 3, c = 2' }, { f: 'x x, x = -3' }],
  'target-chase': [{ move: 'w' }, { move: 'both', way: 'descent', rate: 0.01 }],
  'line-fit': [{ w: 0 }],
};

const asked = definitions.flatMap((definition) =>
  definition.why
    ? [{}, ...(more[definition.name] ?? [])].map((props) => [definition.name, props, definition] as const)
    : [],
);

describe('numbers that can be asked where they come from', () => {
  test.each(asked)('%s %o', (_, props, definition) => {
    const values = initialValues(definition.params, props);
    const run = definition.trace(values) as Run;
    for (const column of columnsOf(definition).filter(({ key }) => key in definition.why!)) {
      for (const index of listed(run.steps.length, 40)) {
        const value = valueOf(column, run, index, values);
        if (typeof value !== 'number') continue;
        const why = definition.why![column.key]!(run.steps[index], values as never, run, index);
        expect(why?.lines.join('\n'), `${column.key} at ${index}`).toMatch(/\d/);
      }
    }
  });

  test('add up in the digits that are shown', () => {
    const { params, trace, why } = definitions.find(({ name }) => name === 'graph')!;
    const values = initialValues(params, { f: 'z = exp(u)/v, u = x + y, v = x - y, x = 1, y = 3' });
    const run = trace(values) as Run;
    const { lines } = why!.derivative!(run.steps.at(-1), values as never, run, run.steps.length - 1)!;
    expect(lines.at(-1)).toBe('−27.299 − 13.65 = −40.949');
  });

  test('say no number that has lost digits at its end', () => {
    const byHand = definitions.find(({ name }) => name === 'by-hand')!;
    const values = initialValues(byHand.params, { start: 234_375 });
    const run = byHand.trace(values) as Run;
    const { lines } = byHand.why!.f5!(run.steps[0], values as never, run, 0)!;
    expect(lines).toEqual(['234375 × 5 = 1.17188×10⁶']); // and not 1171880
  });
});
