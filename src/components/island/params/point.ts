import { quote, readNumber, short } from '../numbers.ts';
import { text, type Text } from '../text.ts';
import { twoReadings } from '../two-readings.ts';
import { Refusal, type Param } from './param.ts';

type Pair = readonly [number, number];

export interface PointParam extends Param<Pair> {
  readonly kind: 'point';
  readonly min: Pair;
  readonly max: Pair;
  readonly step: Pair;
  /** A name for each coordinate, for its number field and for the handle's two directions. */
  readonly names: readonly [Text, Text];
  readonly symbols: readonly [string, string] | undefined;
}

interface Options {
  min: Pair;
  max: Pair;
  step?: Pair;
  label: Text;
  names: readonly [Text, Text];
  symbols?: readonly [string, string];
  looks?: true;
}

/** A point of the plane: two number fields, and a handle where the figure draws one. `0.1,0.2` in the URL. */
export function point(initial: Pair, { min, max, label, names, symbols, step, looks }: Options): PointParam {
  const refuse = (typed: string, coordinate = ''): Refusal =>
    new Refusal(
      twoReadings(coordinate) ??
        text(
          `${label.en}: “${quote(typed)}” cannot be used. Allowed: two numbers, ${symbols?.[0] ?? names[0].en} from ${short(min[0])} to ${short(max[0])} and ${symbols?.[1] ?? names[1].en} from ${short(min[1])} to ${short(max[1])}.`,
          `${label.zh}：不能取“${quote(typed)}”。可用两个数：${symbols?.[0] ?? names[0].zh} 从 ${short(min[0])} 到 ${short(max[0])}，${symbols?.[1] ?? names[1].zh} 从 ${short(min[1])} 到 ${short(max[1])}。`,
        ),
    );
  const within = (value: unknown, i: 0 | 1): value is number =>
    typeof value === 'number' && value >= min[i] && value <= max[i];
  const accept = (value: unknown): Pair | Refusal =>
    Array.isArray(value) && value.length === 2 && within(value[0], 0) && within(value[1], 1)
      ? [value[0], value[1]]
      : refuse(String(value), typeof value === 'string' ? value : '');
  return {
    kind: 'point',
    initial,
    label,
    min,
    max,
    step: step ?? [(max[0] - min[0]) / 100, (max[1] - min[1]) / 100],
    names,
    symbols,
    looks,
    accept,
    parse(typed) {
      const taken = accept(typed.split(',').map(readNumber));
      return taken instanceof Refusal ? refuse(typed) : taken;
    },
    format: (value) => value.join(','),
  };
}
