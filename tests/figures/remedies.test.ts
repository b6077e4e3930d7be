// Whatever the data: the button under a verdict is never refused, and never leaves everything as it is.
import { describe, expect, test } from 'vitest';
import type { AnyDefinition } from '../../src/components/island/figure.ts';
import type { ChoiceParam } from '../../src/components/island/params/choice.ts';
import { Refusal, type AnyParam } from '../../src/components/island/params/param.ts';
import { InputError } from '../../src/lib/input-error.ts';
import { definitions } from './all.ts';
import { propsFor, traced, type ParameterSet } from './parameter-sets.ts';

const odd = [
  '100000,1;200000,3',
  '1e6,1;2e6,2;3e6,2',
  '1e-9,1;2e-9,3;3e-9,2',
  '1,1e9;2,3e9;3,2e9',
  '20001,1;20002,2;20003,3.1;20004,3.9',
  '1e150,1;-1e150,2',
  '1e-90,1e150;2e-90,-1e150',
  '0.001,-1e9;0.001,1e9',
  '1e9,1e9;1e9,1e9',
  '1,3;2,3;4,3',
  '-7,1e-12;3,-2e-12;5,0',
  '1,0.3333;3,1;7,2.3333',
];

/** Parameters at random, and odd data with every rate and every option; both together, too. */
function setsOf({ params: declared, ...rest }: AnyDefinition): ParameterSet[] {
  const params = declared as Readonly<Record<string, AnyParam>>;
  const random = propsFor({ params: declared, ...rest }, 150);
  const data = Object.keys(params).find((name) => params[name]!.kind === 'data');
  const tables = data ? odd.map((table) => ({ [data]: table })) : [{}];
  const rates = 'rate' in params ? [{}, { rate: 1e-6 }, { rate: 1 }, { rate: 1000 }] : [{}];
  const options = Object.entries(params).flatMap(([name, param]) =>
    param.kind === 'choice' ? Object.keys((param as ChoiceParam).options).map((option) => ({ [name]: option })) : [],
  );
  return [
    ...random,
    ...random.map((props, i) => ({ ...props, ...tables[i % tables.length] })),
    ...tables.flatMap((table) =>
      rates.flatMap((rate) => [{}, ...options].map((option) => ({ ...table, ...rate, ...option }))),
    ),
  ];
}

/** What comes of pressing the button with these parameters: nothing if there is none, or the figure cannot be drawn. */
function pressed(definition: AnyDefinition, props: ParameterSet): { refused: string[]; idle: boolean } | undefined {
  let before: ReturnType<typeof traced>;
  try {
    before = traced(definition, props);
  } catch (error) {
    if (error instanceof InputError) return undefined; // the figure says why
    throw error;
  }
  const remedy = definition.verdict!(before.run, before.values)?.remedy;
  if (!remedy) return undefined;
  const set = JSON.parse(JSON.stringify(remedy.set)) as ParameterSet; // as it stands on the button
  const params = definition.params as Readonly<Record<string, AnyParam>>;
  const taken = Object.entries(set).map(([name, value]) => [name, params[name]!.accept(value) as unknown] as const);
  const refused = taken.flatMap(([, value]) => (value instanceof Refusal ? [value.message.en] : []));
  if (refused.length === 0) {
    try {
      definition.trace({ ...before.values, ...Object.fromEntries(taken) });
    } catch (error) {
      refused.push((error as Error).message);
    }
  }
  return { refused, idle: taken.every(([name, value]) => Object.is(value, before.values[name])) };
}

describe.each(definitions.filter(({ verdict }) => verdict).map((each) => [each.name, each] as const))(
  '%s',
  (_, definition) => {
    test('takes what it offers, whatever the data', () => {
      for (const props of setsOf(definition)) {
        const found = pressed(definition, props);
        if (found) expect(found, JSON.stringify(props)).toEqual({ refused: [], idle: false });
      }
    });
  },
);
