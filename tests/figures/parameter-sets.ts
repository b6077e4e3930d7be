// Parameter sets that a figure accepts, drawn at random from a seed: the same ones in every run.
import fc from 'fast-check';
import type { AnyDefinition, Run } from '../../src/components/island/figure.ts';
import type { ChoiceParam } from '../../src/components/island/params/choice.ts';
import type { DataParam } from '../../src/components/island/params/data.ts';
import type { ExpressionParam } from '../../src/components/island/params/expression.ts';
import type { NumberParam } from '../../src/components/island/params/number.ts';
import { Refusal, type AnyParam } from '../../src/components/island/params/param.ts';
import type { PointParam } from '../../src/components/island/params/point.ts';
import { initialValues } from '../../src/components/island/values.ts';

export type ParameterSet = Readonly<Record<string, unknown>>;

const between = (low: number, high: number): fc.Arbitrary<number> =>
  fc.double({ min: low, max: high, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const hundredths = (most: number): fc.Arbitrary<number> => fc.integer({ min: -most, max: most }).map((n) => n / 100);

/** Expressions that are undefined here and there, flat throughout, steep, or have no zero. */
const typed = [
  '1/x',
  'ln(x)',
  'sqrt(x)',
  '1/0',
  '7',
  '0x',
  'x',
  'exp(exp(x))',
  '1e300x^3',
  'x^x',
  'sin(40x)',
  'sqrt(-1 - t^2)',
];

/** What an author may set a parameter to; mostly what its slider reaches, sometimes the ends of what is allowed. */
function valueOf(param: AnyParam): fc.Arbitrary<unknown> {
  switch (param.kind) {
    case 'number': {
      const { min, max, slider, log, whole } = param as NumberParam & { whole?: boolean };
      const usual = log ? between(Math.log(slider[0]), Math.log(slider[1])).map(Math.exp) : between(...slider);
      const any = fc.oneof(
        { weight: 4, arbitrary: usual },
        fc.constantFrom(min, max, ...slider, param.initial as number),
      );
      return any.map((value) => (param.accept(value) instanceof Refusal || whole ? Math.round(value) : value));
    }
    case 'choice':
      return fc.constantFrom(...Object.keys((param as ChoiceParam).options));
    case 'flag':
      return fc.boolean();
    case 'point': {
      const { min, max } = param as PointParam;
      return fc.tuple(between(min[0], max[0]), between(min[1], max[1]));
    }
    case 'data':
      return fc.oneof(
        fc.constantFrom(...Object.keys((param as DataParam).presets)),
        fc.array(fc.tuple(hundredths(900), hundredths(9900)), { minLength: 2, maxLength: 40 }).map((rows) => ({
          xs: rows.map(([x]) => x),
          ys: rows.map(([, y]) => y),
        })),
      );
    case 'text':
      return fc.constantFrom(...(param as ExpressionParam).examples, ...typed);
  }
}

const acceptable = (param: AnyParam): fc.Arbitrary<unknown> =>
  valueOf(param).filter((value) => !(param.accept(value) instanceof Refusal));

/** The ends of a parameter: those of its slider first, then those of what is allowed. None if it has no ends. */
export function endsOf(param: AnyParam): [low: unknown, high: unknown][] {
  if (param.kind === 'number') {
    const { slider, min, max } = param as NumberParam;
    return [[...slider] as [number, number], [min, max]];
  }
  if (param.kind !== 'point') return [];
  const { min, max } = param as PointParam;
  return [
    [min, max],
    [min, max],
  ];
}

/**
 * All numbers at their ends at once, sliders' ends first. Of any two numbers every pairing of ends is there: both low,
 * both high, and (as the binary places of two of them differ somewhere) each low while the other is high.
 */
function corners(params: Readonly<Record<string, AnyParam>>): ParameterSet[] {
  const ends = Object.entries(params).flatMap(([name, param]) => {
    const found = endsOf(param);
    return found.length > 0 ? [[name, found] as const] : [];
  });
  if (ends.length === 0) return [];
  const places = Array.from({ length: Math.ceil(Math.log2(ends.length)) }, (_, place) => 2 ** place);
  const rows = [() => 0, () => 1, ...places.flatMap((p) => [(i: number) => +!(i & p), (i: number) => +!!(i & p)])];
  return [0, 1].flatMap((kind) =>
    rows.map((side) => Object.fromEntries(ends.map(([name, found], i) => [name, found[kind]![side(i)]]))),
  );
}

/**
 * Props for a figure's tag: none (its defaults) first, then `count` sets, in turn a corner of what its numbers may be (as
 * long as there are any) and one at random, with some or all parameters set.
 */
export function propsFor(definition: AnyDefinition, count: number, seed = 20260): ParameterSet[] {
  const params = definition.params as Record<string, AnyParam>;
  const each = Object.fromEntries(Object.entries(params).map(([name, param]) => [name, acceptable(param)]));
  const random = fc.sample(fc.record(each, { requiredKeys: [] }), { numRuns: count, seed });
  const ends = corners(params);
  return [{}, ...random.flatMap((set, i) => (i in ends ? [ends[i]!, set] : [set])).slice(0, count)];
}

/** What a figure makes of such a set: the values, defaults included, and the run they give. */
export function traced(definition: AnyDefinition, props: ParameterSet): { values: Record<string, unknown>; run: Run } {
  const values = initialValues(definition.params, props);
  return { values, run: definition.trace(values) as Run };
}
