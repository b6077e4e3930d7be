import { describe, expect, test } from 'vitest';
import { momentAt } from '../../src/components/island/moment.ts';
import { createStage, type Stage } from '../../src/components/island/stage.ts';
import { definitions } from './all.ts';
import { changes, drawn, picture, unprintable } from './dom.ts';
import { propsFor, traced } from './parameter-sets.ts';

describe.each(definitions.map((definition) => [definition.name, definition] as const))('%s', (_, definition) => {
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

  test('binds nothing in what stands still: in the browser the first drawing leaves that out', () => {
    for (const props of propsFor(definition, 4)) {
      const { root } = drawn(definition, props, 'en');
      const { values, run } = traced(definition, props);
      const bound: string[] = [];
      let still = 0;
      const stage = createStage(root, 'en');
      const watched: Stage = {
        ...stage,
        still: (key, inputs, draw) =>
          stage.still(key, inputs, () => {
            still++;
            draw();
            still--;
          }),
      };
      for (const what of ['handle', 'handles', 'inspect'] as const) {
        const bind = stage[what] as (...given: unknown[]) => void;
        watched[what] = (...given: unknown[]) => {
          if (still > 0) bound.push(`${what} ${String(given[1])}`);
          bind(...given);
        };
      }
      definition.draw(watched, momentAt(run.steps, 0), values, run);
      expect(bound).toEqual([]);
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
});
