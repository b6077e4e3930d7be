import { describe, expect, test } from 'vitest';
import { copiedStrings } from '../../src/components/island/copied.ts';
import type { Run } from '../../src/components/island/figure.ts';
import { markupStrings } from '../../src/components/island/markup-strings.ts';
import { addressStrings } from '../../src/components/island/read-url.ts';
import { strings } from '../../src/components/island/strings.ts';
import type { Text } from '../../src/components/island/text.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { checkStrings, measured } from '../../src/components/island/why-check.ts';
import { whyStrings } from '../../src/components/island/why.ts';
import { halfWidth, hasChinese } from '../content/chinese.ts';
import { definitions } from './all.ts';
import { propsFor } from './parameter-sets.ts';
import { wordsIn } from './words.ts';

/** What is wrong with a text in two languages, in words. */
function faults({ en, zh }: Text): string[] {
  const symbol = zh === en && !/[a-z]{4}/i.test(en);
  return [
    ...(en.trim() === '' ? [`no English for “${zh}”`] : []),
    ...(hasChinese(en) ? [`Chinese in the English “${en}”`] : []),
    ...(hasChinese(zh) || symbol ? [] : [`no Chinese for “${en}”`]),
    ...halfWidth(zh).map((found) => `half-width “${found}” in “${zh}”`),
  ];
}

describe.each(definitions.map((definition) => [definition.name, definition] as const))('%s', (_, definition) => {
  test('says everything it declares in both languages, with Chinese punctuation', () => {
    const words = wordsIn(definition);
    expect(words.length).toBeGreaterThan(2);
    expect(words.flatMap(faults)).toEqual([]);
  });

  test('gives its verdict in both languages', () => {
    const said = propsFor(definition, 60).flatMap((props) => {
      const values = initialValues(definition.params, props);
      return wordsIn(definition.verdict?.(definition.trace(values) as Run, values));
    });
    expect([...new Set(said.flatMap(faults))]).toEqual([]);
  });

  test('explains its numbers with a check that agrees with them', () => {
    for (const props of propsFor(definition, 6)) {
      const values = initialValues(definition.params, props);
      const run = definition.trace(values) as Run;
      const index = Math.min(2, run.steps.length - 1);
      for (const [key, explain] of Object.entries(definition.why ?? {})) {
        const why = explain(run.steps[index], values, run, index);
        if (!why) continue;
        expect(why.lines.join(' ')).not.toMatch(/NaN|undefined|Infinity/);
        if (!why.check) continue;
        expect(faults(why.check.by)).toEqual([]);
        const value = definition.columns[key]!.value(run.steps[index], values, run, index) as number;
        const scale = Math.max(1, Math.abs(value));
        expect(Math.abs(measured(why.check).value - value) / scale, `${key} at ${JSON.stringify(props)}`).toBeLessThan(
          1e-6,
        );
      }
    }
  });
});

test('the frame speaks both languages', () => {
  const said = [strings, markupStrings, copiedStrings, addressStrings, whyStrings, checkStrings].flatMap((each) =>
    Object.values<Text | ((...facts: never[]) => Text)>(each),
  );
  const made = said.map((words) => (typeof words === 'function' ? words('rate' as never, 'start' as never) : words));
  expect(made.flatMap(faults)).toEqual([]);
});
