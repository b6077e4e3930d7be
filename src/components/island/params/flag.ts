import { quote } from '../numbers.ts';
import { text, type Text } from '../text.ts';
import { Refusal, type Param } from './param.ts';

/** A switch that is on or off; `1` and `0` in the URL. */
export function flag(initial: boolean, { label }: { label: Text }): Param<boolean> & { readonly kind: 'flag' } {
  const refuse = (typed: string): Refusal =>
    new Refusal(
      text(
        `${label.en}: “${quote(typed)}” cannot be used. Allowed: 1 (on) and 0 (off).`,
        `${label.zh}：不能取“${quote(typed)}”。可用：1（开）、0（关）。`,
      ),
    );
  return {
    kind: 'flag',
    initial,
    label,
    accept: (value) => (typeof value === 'boolean' ? value : refuse(String(value))),
    parse: (typed) => (/^(1|true|on)$/i.test(typed) ? true : /^(0|false|off)$/i.test(typed) ? false : refuse(typed)),
    format: (value) => (value ? '1' : '0'),
  };
}
