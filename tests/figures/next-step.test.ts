import { expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const nextStep = definitionOf('next-step');

test('the right answer is where the run goes, and every usual mistake lands somewhere else', () => {
  const values = initialValues(nextStep.params, {});
  const run = nextStep.trace(values) as Run;
  const slots = nextStep.slots!(run.steps[0], values, run, 0) as Readonly<Record<string, number>>;
  expect(slots.next).toBeCloseTo(nextStep.columns.w!.value(run.steps[1], values, run, 1) as number, 12);
  const landings = ['next', 'slope-as-step', 'wrong-sign', 'cost-as-slope', 'half', 'double'].map((key) => slots[key]!);
  landings.sort((a, b) => a - b);
  for (let i = 1; i < landings.length; i++) expect(landings[i]! - landings[i - 1]!).toBeGreaterThan(0.1);
});

test('the way ahead is not given away', () => {
  const { root } = drawn(nextStep, {}, 'en');
  const ahead = [...root.querySelectorAll('[data-mark=ahead] path')].map((path) => path.getAttribute('d'));
  expect(ahead.every((d) => d === 'M0,0')).toBe(true);
});

test('an answer stands in the picture once it is given', () => {
  const words = (props: object): string =>
    drawn(nextStep, { ...props }, 'en').root.querySelector('[data-mark=guess-name]')!.textContent;
  expect(words({})).toBe('?');
  expect(words({ guess: 1.1 })).toBe('your answer 1.10');
});
