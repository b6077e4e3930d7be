import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputErrorText } from '../../src/components/island/input-error-text.ts';
import type { Run } from '../../src/components/island/figure.ts';
import { momentAt } from '../../src/components/island/moment.ts';
import { columnsOf, valueOf } from '../../src/components/island/shown.ts';
import { Refusal, type AnyParam } from '../../src/components/island/params/param.ts';
import { createStage } from '../../src/components/island/stage.ts';
import type { Text } from '../../src/components/island/text.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { InputError } from '../../src/lib/input-error.ts';
import { hasChinese } from '../content/chinese.ts';
import { definitions } from './all.ts';
import { drawn, unprintable } from './dom.ts';
import { endsOf, propsFor } from './parameter-sets.ts';

const seed = 31415;
const sets = 1500;

const nonsense = [
  ...[
    '',
    ' ',
    '0',
    '-0',
    '1',
    '-1',
    '.5',
    '1.',
    '1e3',
    '1e999',
    '-1e999',
    '1e-999',
    '5e-324',
    '1e308',
    '1e-200',
    '-1e6',
  ],
  ...[
    'NaN',
    'Infinity',
    '-Infinity',
    'null',
    'undefined',
    'true',
    '1',
    '0x10',
    '0b1',
    '1_000',
    '1,5',
    '−0.5',
    '１２',
    '½',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'cheese', '豆豆', '\u0000', '<b>', '%00', '../..'],
  ...[
    '1,2',
    '1,2;2,4',
    '0,0;0,1',
    '1,1;1,1',
    '1,2;x,4',
    '1,2,3;4,5,6',
    '1e-200,1;2e-200,2',
    '1e200,1;2e200,2',
    '1e308,1e308;-1e308,1',
  ],
  ...['1e-320,1;1e-322,2', '1;2;3', 'x,y', 'x,y;1,2;2,3', ';;;', '1,NaN;2,3', 'w^', '2w+b', '((((', '1/0', 'sqrt(-1)'],
  ...['9'.repeat(50_000), 'a'.repeat(50_000), '1,2;'.repeat(12_500), '('.repeat(50_000)],
];

const anything: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...nonsense) },
  { weight: 2, arbitrary: fc.double().map(String) },
  { weight: 1, arbitrary: fc.integer().map(String) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

function expectSpoken({ en, zh }: Text, typed: string): void {
  expect(en.length > 0 && hasChinese(zh), `refusing “${typed.slice(0, 50)}” in both languages: ${en} / ${zh}`).toBe(
    true,
  );
  expect(Math.max(en.length, zh.length), `quoting “${typed.slice(0, 50)}” briefly`).toBeLessThan(400);
}

/** The first number in a value that is not finite, with the way to it. */
function notFinite(value: unknown, path = ''): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${path} = ${value}`;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const found = notFinite(part, `${path}.${key}`);
    if (found) return found;
  }
  return undefined;
}

describe.each(definitions.map((definition) => [definition.name, definition] as const))('%s', (_, definition) => {
  const params = definition.params as Record<string, AnyParam>;
  const ofItsOwn = (param: AnyParam): fc.Arbitrary<string> => {
    const ends = endsOf(param).flat().map(param.format);
    return ends.length > 0 ? fc.oneof({ weight: 4, arbitrary: anything }, fc.constantFrom(...ends)) : anything;
  };
  const typedSets = fc.record(
    Object.fromEntries(Object.entries(params).map(([name, param]) => [name, ofItsOwn(param)])),
    { requiredKeys: [] },
  );

  test('takes or refuses whatever is typed, and never runs into a number that is not finite', () => {
    let taken = 0;
    const { root } = drawn(definition, {}, 'en');
    const stage = createStage(root, 'en');
    for (const typed of fc.sample(typedSets, { numRuns: sets, seed })) {
      const values = initialValues(params, {});
      for (const [name, words] of Object.entries(typed as Record<string, string>)) {
        const value: unknown = params[name]!.parse(words);
        if (value instanceof Refusal) expectSpoken(value.message, words);
        else values[name] = value;
      }
      let run: Run;
      try {
        run = definition.trace(values) as Run;
      } catch (error) {
        if (!(error instanceof InputError))
          throw new Error(`The run of ${JSON.stringify(typed).slice(0, 300)}`, { cause: error });
        expectSpoken(inputErrorText(error), JSON.stringify(typed));
        continue;
      }
      taken++;
      const about = JSON.stringify(typed).slice(0, 300);
      expect(run.steps.length, about).toBeGreaterThan(0);
      expect(notFinite(run.steps), about).toBeUndefined();
      for (const column of columnsOf(definition)) {
        const value = valueOf(column, run, run.steps.length - 1, values);
        expect(notFinite(value, column.key), about).toBeUndefined();
      }
      if (taken % 12 > 0) continue;
      definition.draw(stage, momentAt(run.steps, run.steps.length - 1), values, run);
      expect(unprintable(root), about).toEqual([]);
    }
    expect(taken).toBeGreaterThan(sets / 20);
  });

  test('reads back what it writes into an address, for every parameter', () => {
    for (const props of propsFor(definition, 200)) {
      const values = initialValues(params, props);
      for (const [name, param] of Object.entries(params)) {
        const written = param.format(values[name]);
        const again: unknown = param.parse(written);
        expect(again instanceof Refusal ? again.message.en : param.format(again), `${name} = ${written}`).toBe(written);
      }
    }
  });
});
