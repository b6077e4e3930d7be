import { quote, readNumber, short } from '../numbers.ts';
import { text, type Text } from '../text.ts';
import { twoReadings } from '../two-readings.ts';
import { Refusal, type Param } from './param.ts';

export interface NumberParam extends Param<number> {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where the slider ends, if that is narrower than what is allowed. */
  readonly slider: readonly [number, number];
  readonly log: boolean;
  readonly symbol: string | undefined;
  readonly unit: Text | undefined;
  readonly hidden: boolean;
}

interface Options {
  min: number;
  max: number;
  label: Text;
  /** Step of slider and arrow keys. A whole step with whole bounds makes the parameter a whole number. */
  step?: number;
  slider?: readonly [number, number];
  log?: boolean;
  /** The letter shown before the label, and the symbol whose colour it wears. */
  symbol?: string;
  unit?: Text;
  whole?: boolean;
  /** Another value puts the run there. */
  rewinds?: 'start' | 'end';
  /** No control of its own: a handle, a key or another figure sets it. */
  hidden?: boolean;
}

/** A number with a slider, a number field and a key in the URL. */
export function number(initial: number, options: Options): NumberParam {
  const { min, max, label, whole = false } = options;
  const step = options.step ?? (whole ? 1 : (max - min) / 100);
  const refuse = (typed: string): Refusal =>
    new Refusal(
      twoReadings(typed) ??
        text(
          `${label.en}: “${quote(typed)}” cannot be used. Allowed: ${whole ? 'whole numbers' : 'numbers'} from ${short(min)} to ${short(max, 6)}.`,
          `${label.zh}：不能取“${quote(typed)}”。可用${whole ? '整数' : '数值'}：${short(min)} 到 ${short(max, 6)}。`,
        ),
    );
  const accept = (value: unknown): number | Refusal =>
    typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value))
      ? value
      : refuse(String(value));
  return {
    kind: 'number',
    initial,
    label,
    min,
    max,
    step,
    slider: options.slider ?? [min, max],
    log: options.log ?? false,
    symbol: options.symbol,
    unit: options.unit,
    hidden: options.hidden ?? false,
    rewinds: options.rewinds,
    accept,
    parse(typed) {
      const value = readNumber(typed);
      const taken = Number.isNaN(value) ? refuse(typed) : accept(value);
      return taken instanceof Refusal ? refuse(typed) : taken;
    },
    format: (value) => String(value),
  };
}
