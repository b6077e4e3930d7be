import { describe, expect, test } from 'vitest';
import { corrections } from '../../src/content/corrections.ts';
import { glossary } from '../../src/content/glossary.ts';
import { derivativeAt } from '../../src/lib/difference/finite-difference.ts';
import { evaluate } from '../../src/lib/expression/evaluate.ts';
import { parseExpression } from '../../src/lib/expression/parse.ts';
import { variablesIn } from '../../src/lib/expression/walk.ts';
import { seeded } from '../../src/lib/random/seeded.ts';
import { halfWidth, hasChinese } from './chinese.ts';
import { pages, walk, wordsIn, type Node, type Page } from './pages.ts';

const tags = (page: Page, name: string): Node[] => walk(page.tree).filter((node) => node.name === name);

/** A property of a tag as it is written: `id="sd-1"` gives `sd-1`, `n={6}` gives `6`. */
function prop(node: Node, name: string): string {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : '';
}

/** How far what a step says is from the finite difference of the whole (without `by`, from the whole itself), at most. */
function farthest(of: string, by: string, equals: string): number {
  const whole = parseExpression(of);
  const said = parseExpression(equals);
  const names = [...new Set([...(by ? [by] : []), ...variablesIn(whole), ...variablesIn(said)])];
  const random = seeded(7);
  let worst = 0;
  for (let i = 0; i < 12; i++) {
    const at = Object.fromEntries(names.map((name) => [name, 0.3 + 1.4 * random()]));
    const slope = by ? derivativeAt((value) => evaluate(whole, { ...at, [by]: value }), at[by]!) : evaluate(whole, at);
    const off = Math.abs(evaluate(said, at) - slope) / Math.max(1, Math.abs(slope));
    worst = Number.isNaN(off) ? NaN : Math.max(worst, off);
  }
  return worst;
}

describe.each(pages.map((page) => [`${page.lang} ${page.name}`, page] as const))('%s', (_, page) => {
  test('derives what it says it derives, at every step', () => {
    const derivations = tags(page, 'Derivation').filter((node) => prop(node, 'of') !== ''); // a figure is called so, too
    for (const derivation of derivations) {
      const [of, by] = [prop(derivation, 'of'), prop(derivation, 'by')];
      const steps = walk(derivation).filter(({ name }) => name === 'Step');
      expect(steps.length, `steps of ${of}`).toBeGreaterThan(0);
      for (const step of steps) {
        expect(prop(step, 'rule'), `a rule for each step of ${of}`).not.toBe('');
        const equals = prop(step, 'equals');
        expect(farthest(of, by, equals), `d/d${by} of ${of} is said to be ${equals}`).toBeLessThan(1e-7);
      }
    }
  });

  test('names terms that the glossary has, each of them once', () => {
    const ids = tags(page, 'Term').map((term) => prop(term, 'id'));
    expect(
      ids.filter((id) => !Object.hasOwn(glossary, id)),
      'a new term is a line in src/content/glossary.ts',
    ).toEqual([]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('points to corrections that exist', () => {
    const numbers = tags(page, 'Correction').map((node) => Number(prop(node, 'n')));
    expect(numbers.filter((n) => !corrections.some((each) => each.n === n))).toEqual([]);
  });

  test('asks about figures that stand on the page', () => {
    const files = walk(page.tree).flatMap(({ type, value = '' }) =>
      type === 'mdxjsEsm' ? [...value.matchAll(/import (\w+) from '[^']*\/figures\/([\w-]+)\.ts'/g)] : [],
    );
    const figures = files.flatMap(([, tag = '', name = '']) =>
      tags(page, tag).map((_, i) => (i === 0 ? name : `${name}-${i + 1}`)),
    );
    const asked = tags(page, 'Predict').map((node) => prop(node, 'figure'));
    expect(asked.filter((name) => !figures.includes(name))).toEqual([]);
  });

  test('gives every question an id of its own', () => {
    const ids = [...tags(page, 'Exercise'), ...tags(page, 'Predict')].map((node) => prop(node, 'id'));
    expect(ids.filter((id, i) => id === '' || ids.indexOf(id) !== i)).toEqual([]);
  });

  test('speaks its own language in options, hints and rules', () => {
    const spoken = ['Predict', 'Exercise', 'Step']
      .flatMap((name) => tags(page, name))
      .flatMap((node) => [prop(node, 'rule'), ...wordsIn(prop(node, 'options')), ...wordsIn(prop(node, 'mistakes'))])
      .map((words) => words.replace(/\$[^$]*\$/g, '▢'))
      .filter((words) => /[\p{L}]{2}/u.test(words));
    expect(spoken.filter((words) => hasChinese(words) !== (page.lang === 'zh'))).toEqual([]);
    expect(page.lang === 'zh' ? spoken.flatMap(halfWidth) : []).toEqual([]);
  });
});

test('an exercise has one id on the whole site, in both languages', () => {
  const ids = (lang: string) =>
    pages
      .filter((page) => page.lang === lang)
      .flatMap((page) => tags(page, 'Exercise').map((node) => prop(node, 'id')));
  expect(ids('zh')).toEqual(ids('en'));
  expect(ids('en').filter((id, i, all) => all.indexOf(id) !== i)).toEqual([]);
});

test('a wrong step would be noticed', () => {
  expect(farthest('(y - w*x)^2', 'w', '2*(y - w*x)*(-x)')).toBeLessThan(1e-7);
  expect(farthest('(y - w*x)^2', 'w', '2*(y - w*x)*x')).toBeGreaterThan(0.1);
  expect(farthest('ln(x)', 'x', '1/x')).toBeLessThan(1e-7);
  expect(farthest('(y - w*x)^2', '', 'y^2 - 2*x*y*w + x^2*w^2')).toBeLessThan(1e-7);
  expect(farthest('(y - w*x)^2', '', 'y^2 - x*y*w + x^2*w^2')).toBeGreaterThan(0.1);
});
