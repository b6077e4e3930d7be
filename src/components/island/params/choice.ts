import { quote } from '../numbers.ts';
import { text, type Text } from '../text.ts';
import { Refusal, type Param } from './param.ts';

export interface ChoiceParam<K extends string = string> extends Param<K> {
  readonly kind: 'choice';
  readonly options: Readonly<Record<K, Text>>;
}

/** One of a few named options. */
export function choice<K extends string>(
  initial: NoInfer<K>,
  { label, options }: { label: Text; options: Readonly<Record<K, Text>> },
): ChoiceParam<K> {
  const names = Object.keys(options).join(', ');
  const accept = (value: unknown): K | Refusal =>
    typeof value === 'string' && Object.hasOwn(options, value)
      ? (value as K)
      : new Refusal(
          text(
            `${label.en}: there is no “${quote(String(value))}”. Allowed: ${names}.`,
            `${label.zh}没有“${quote(String(value))}”这一项。可用：${names}。`,
          ),
        );
  return {
    kind: 'choice',
    initial,
    label,
    options,
    accept,
    parse: (typed) => accept(typed.trim()),
    format: (value) => value,
  };
}
