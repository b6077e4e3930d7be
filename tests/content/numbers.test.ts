import { describe, expect, test } from 'vitest';
import { factValue, says } from './facts.ts';
import { literalsIn, literalsInTex, literalsOf } from './literals.ts';
import { pages, walk } from './pages.ts';

const unsigned = (literal: string): string => literal.replace(/^[-−]/, '');
const same = (a: string, b: string): boolean => Number(a.replace('−', '-')) === Number(b.replace('−', '-'));

describe.each(pages.map((page) => [`${page.lang} ${page.name}`, page] as const))('%s', (_, page) => {
  const { givens = [], facts = {} } = page.front;
  const declared = [...givens.map(String), ...Object.keys(facts)];
  const literals = literalsOf(page);

  test('types no result by hand that is not checked against the core', () => {
    const unknown = literals.filter(
      (literal) => !declared.some((name) => same(name, literal) || same(name, unsigned(literal))),
    );
    expect([...new Set(unknown)], 'use <Value of=… />, or declare it among the givens or facts').toEqual([]);
  });

  test('declares no number that it does not use', () => {
    const used = (name: string): boolean =>
      literals.some((literal) => same(name, literal) || same(name, unsigned(literal)));
    const idle = declared.filter((name) => !used(name));
    expect(idle, 'each given and each fact has to stand in the prose or in a formula: take these out').toEqual([]);
  });

  test('keeps its live numbers in formulas', () => {
    const bare = walk(page.tree).filter(({ type, value }) => type === 'text' && value?.includes('\\live'));
    expect(
      bare.map(({ value }) => value),
      String.raw`\live{…} has to stand between dollar signs`,
    ).toEqual([]);
  });

  test.each(Object.entries(facts))('says %s, as the core does at %s', (literal, reference) => {
    const value = factValue(reference);
    expect(says(literal, value), `${reference} is ${value}`).toBe(true);
  });
});

test('a fact is a number of a figure, at a step, with parameters', () => {
  expect(factValue('by-hand.loss@2')).toBeCloseTo(21.675, 9);
  expect(factValue('by-hand.f5@last')).toBeCloseTo(9.612, 3);
  expect(factValue('by-hand.w@1?rate=0.02&start=1')).toBeCloseTo(1.3, 9);
  expect(says('21.675', 21.674999999999997)).toBe(true);
  expect(says('−25.5', -25.5)).toBe(true);
  expect(says('30', 21.675)).toBe(false);
});

test('numbers are found in prose and formulas, but not in names, indices and exponents', () => {
  expect(literalsIn('After 20 epochs f(5) is 9.612, not −1 or 10,000; 第2轮, S10, x1.')).toEqual([
    '20',
    '5',
    '9.612',
    '-1',
    '10000',
    '2',
  ]);
  expect(literalsInTex(String.raw`w_0 = 0.3 - 25.5 \times x_{12}^2 + \live{w-2}`)).toEqual(['0.3', '25.5']);
  expect(literalsInTex(String.raw`\frac{1}{2}(-1.8)^{10}`)).toEqual(['1', '2', '-1.8']);
});
