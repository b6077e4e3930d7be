import { expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitionOf } from './all.ts';

const stepRules = definitionOf('step-rules');

function visited(column: string, props: Readonly<Record<string, unknown>> = {}): number[] {
  const values = initialValues(stepRules.params, props);
  const run = stepRules.trace(values) as Run;
  return run.steps.map((step, k) => stepRules.columns[column]!.value(step, values, run, k) as number);
}

test('the fixed step hops from 1 to 0.5 and back, for ever', () => {
  visited('hop').forEach((w, k) => expect(w).toBeCloseTo(k % 2 === 0 ? 1 : 0.5, 12));
});

test('without the sign it walks through 0.5, 0 and −0.5, and on', () => {
  visited('walk').forEach((w, k) => expect(w).toBeCloseTo(1 - 0.5 * k, 12));
});

test('the slope itself lands farther off at every step, now on one side and now on the other', () => {
  const off = visited('raw').map((w) => w - 0.8);
  for (let k = 1; k < off.length; k++) expect(off[k]! / off[k - 1]!).toBeCloseTo(-1.5, 9);
});

test('the slope times a small number settles on 0.8', () => {
  const off = visited('small').map((w) => w - 0.8);
  for (let k = 1; k < off.length; k++) expect(off[k]! / off[k - 1]!).toBeCloseTo(0.5, 9);
});

test('on a flat enough curve the slope itself settles, too', () => {
  expect(visited('raw', { steep: 0.5 })[1]).toBeCloseTo(0.8, 12);
  expect(Math.abs(visited('raw', { steep: 0.7 }).at(-1)! - 0.8)).toBeLessThan(0.001);
});
