import { describe, expect, test } from 'vitest';
import type { AnyDefinition, Run } from '../../src/components/island/figure.ts';
import { momentAt } from '../../src/components/island/moment.ts';
import { columnsOf, listed, valueOf } from '../../src/components/island/shown.ts';
import { createStage } from '../../src/components/island/stage.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { definitions, languages } from './all.ts';
import { changes, drawn, picture, unprintable } from './dom.ts';
import { propsFor, type ParameterSet } from './parameter-sets.ts';

const sets = 24;

function traced(definition: AnyDefinition, props: ParameterSet): { values: Record<string, unknown>; run: Run } {
  const values = initialValues(definition.params, props);
  return { values, run: definition.trace(values) as Run };
}

describe.each(definitions.map((definition) => [definition.name, definition] as const))('%s', (_, definition) => {
  test.each(languages)('is drawn without a single NaN, undefined or Infinity (%s)', (lang) => {
    for (const props of propsFor(definition, sets)) {
      expect({ props, found: unprintable(drawn(definition, props, lang).root) }).toEqual({ props, found: [] });
    }
  });

  test('is drawn well at every moment of a run, also between two steps', () => {
    const { root } = drawn(definition, {}, 'en');
    for (const props of propsFor(definition, 6)) {
      const { values, run } = traced(definition, props);
      const stage = createStage(root, 'en');
      for (const position of [0, 0.2, 0.7, 1, run.steps.length / 2, run.steps.length - 1]) {
        definition.draw(stage, momentAt(run.steps, position), values, run);
        expect({ props, position, found: unprintable(root) }).toEqual({ props, position, found: [] });
      }
    }
  });

  test('looks the same however often it is drawn', () => {
    for (const props of propsFor(definition, 4)) {
      const { root } = drawn(definition, props, 'en');
      const before = picture(root);
      const { values, run } = traced(definition, props);
      for (let again = 0; again < 2; again++) {
        definition.draw(createStage(root, 'en'), momentAt(run.steps, 0), values, run);
      }
      expect(changes(before, picture(root))).toEqual([]);
    }
  });

  test('comes back to the same drawing after going elsewhere', () => {
    const { root } = drawn(definition, {}, 'en');
    const before = picture(root);
    const home = traced(definition, {});
    const stage = createStage(root, 'en');
    for (const props of propsFor(definition, 4).slice(1)) {
      const { values, run } = traced(definition, props);
      definition.draw(stage, momentAt(run.steps, run.steps.length - 1), values, run);
    }
    definition.draw(stage, momentAt(home.run.steps, 0), home.values, home.run);
    expect(changes(before, picture(root))).toEqual([]);
  });

  test('draws as many dots as there are data', () => {
    for (const props of propsFor(definition, sets)) {
      const { root } = drawn(definition, props, 'en');
      const { values, run } = traced(definition, props);
      // A figure that fishes its own beans (so many, by a seed) hands them on with its run.
      const data = [...Object.values(run), ...Object.values(values)].find(
        (value) => typeof value === 'object' && value !== null && 'xs' in value,
      );
      for (const path of root.querySelectorAll('svg [data-means="data"] > path')) {
        expect(path.getAttribute('d')!.split('M').length - 1).toBe((data as { xs: number[] }).xs.length);
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
