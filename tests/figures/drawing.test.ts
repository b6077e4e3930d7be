import { describe, expect, test } from 'vitest';
import { columnsOf, listed, valueOf } from '../../src/components/island/shown.ts';
import { momentAt } from '../../src/components/island/moment.ts';
import { createStage } from '../../src/components/island/stage.ts';
import { definitionOf, definitions, languages } from './all.ts';
import { drawn, unprintable } from './dom.ts';
import { propsFor, traced } from './parameter-sets.ts';

const sets = 20;

describe.each(definitions.map((definition) => [definition.name, definition] as const))('%s', (_, definition) => {
  test('is drawn in both languages without a single NaN, undefined or Infinity, and with as many dots as data', () => {
    for (const props of propsFor(definition, sets)) {
      const { values, run } = traced(definition, props);
      // A figure that fishes its own beans (so many, by a seed) hands them on with its run.
      const data = [...Object.values(run), ...Object.values(values)].find(
        (value) => typeof value === 'object' && value !== null && 'xs' in value,
      ) as { xs: number[] } | undefined;
      for (const lang of languages) {
        const { root } = drawn(definition, props, lang);
        expect({ props, found: unprintable(root) }).toEqual({ props, found: [] });
        for (const path of root.querySelectorAll('svg [data-means="data"] > path')) {
          expect(path.getAttribute('d')!.split('M').length - 1).toBe(data!.xs.length);
        }
      }
    }
  });

  test('lists each step in its table, or two hundred of a long run', () => {
    for (const props of propsFor(definition, 6)) {
      const { root } = drawn(definition, props, 'en');
      const columns = columnsOf(definition).length;
      const count = traced(definition, props).run.steps.length;
      const rows = [...root.querySelectorAll('details.steps tbody tr')];
      expect(rows.length).toBe(Math.min(count, 200));
      expect(rows.at(-1)!.getAttribute('data-step')).toBe(String(count - 1));
      for (const row of rows) expect(row.querySelectorAll('td').length).toBe(columns);
    }
  });

  test('has a value in every column at the last step', () => {
    for (const props of propsFor(definition, 6)) {
      const { values, run } = traced(definition, props);
      for (const index of listed(run.steps.length, 20)) {
        for (const column of columnsOf(definition)) {
          const value = valueOf(column, run, index, values);
          if (index === run.steps.length - 1) expect(value, column.key).toBeDefined();
          if (typeof value === 'number') expect(Number.isFinite(value), `${column.key} of step ${index}`).toBe(true);
        }
      }
    }
  });

  test('shows each live number in its formula twice, to the eye and to a screen reader', () => {
    const { root } = drawn(definition, {}, 'en');
    const formula = root.querySelector('.formula');
    for (const name of new Set(
      [...(formula?.querySelectorAll('[data-slot]') ?? [])].map((slot) => slot.getAttribute('data-slot')),
    )) {
      const seen = formula!.querySelectorAll(`span[data-slot="${name}"]`);
      const said = formula!.querySelectorAll(`mn[data-slot="${name}"]`);
      expect([seen.length, said.length], `the slot ${name}`).toEqual([said.length, seen.length]);
      expect(seen[0]!.textContent).toBe(said[0]!.textContent);
    }
  });
});

const typed = (name: string, data: string) => definitionOf(name).params.data!.parse(data);

// Found by hand: sets that random ones hardly meet.
test.each([
  ['descent-race', { data: typed('descent-race', '1,2;2,4;3,6'), start: 2, rate: 0.05, length: 100 }],
  ['descent-race', { data: typed('descent-race', '5,0;5,0'), start: 0 }],
  ['secant', { curve: 'root', w: -0.25 }],
  ['first-descent', { data: typed('first-descent', '1e-99,1e150;1e-99,1') }],
])('%s is drawn without NaN where every cost is 0, a curve has no value, or numbers are huge: %o', (name, props) => {
  const definition = definitionOf(name);
  const { values, run } = traced(definition, props);
  const { root } = drawn(definition, props, 'en');
  expect(unprintable(root)).toEqual([]);
  const stage = createStage(root, 'en');
  for (const at of [0.5, run.steps.length - 1]) {
    definition.draw(stage, momentAt(run.steps, at), values, run);
    expect(unprintable(root)).toEqual([]);
  }
});
