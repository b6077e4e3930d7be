import { expect, test } from 'vitest';
import type { AnyParam } from '../../src/components/island/params/param.ts';
import { definitions } from './all.ts';
import { endsOf, propsFor } from './parameter-sets.ts';

test('any two numbers of a figure meet at both ends of both, of their sliders and of what is allowed', () => {
  const missed = definitions.flatMap((definition) => {
    const params = Object.entries(definition.params as Record<string, AnyParam>).map(
      ([name, param]) => [name, endsOf(param)] as const,
    );
    const sets = propsFor(definition, 60);
    const tried = (wanted: Record<string, unknown>): boolean =>
      sets.some((set) => Object.entries(wanted).every(([name, value]) => set[name] === value));
    return params
      .flatMap(([one, ends], i) =>
        params
          .slice(i + 1)
          .flatMap(([other, otherEnds]) =>
            ends.flatMap((pair, kind) =>
              pair.flatMap((a) => (otherEnds[kind] ?? []).map((b) => ({ [one]: a, [other]: b }))),
            ),
          ),
      )
      .filter((wanted) => !tried(wanted))
      .map((wanted) => `${definition.name} ${JSON.stringify(wanted)}`);
  });
  expect(missed).toEqual([]);
});
