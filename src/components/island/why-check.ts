import { measuredDerivative, type Measured } from '../../lib/difference/extrapolated.ts';
import type { Check } from './figure.ts';
import { fixed } from './numbers.ts';
import { text, type Lang } from './text.ts';

export const checkStrings = {
  agrees: text('agrees', '一致'),
  differs: text('differs', '不一致'),
  kink: (left: string, right: string) =>
    text(
      `${left} from the left, ${right} from the right: a kink, where no one slope is right.`,
      `左侧 ${left}，右侧 ${right}：这里是个尖角，没有一个对两侧都合适的斜率。`,
    ),
} as const;

/** The number of a check, and how far off it may be: given, or measured (of several slopes the length of them all). */
export function measured(check: Check): Measured {
  if ('value' in check) return { value: check.value, error: 0 };
  const each = check.slopes.map(([f, at]) => measuredDerivative(f, at));
  const [only] = each;
  if (each.length === 1) return only!;
  return {
    value: Math.hypot(...each.map(({ value }) => value)),
    error: Math.hypot(...each.map(({ error }) => error)),
    ...(each.some(({ kink }) => kink) && { kink: { left: NaN, right: NaN } }),
  };
}

/** Whether a number is what its check says, as far as a check can tell. */
export const agrees = ({ value: again, error }: Measured, value: number): boolean =>
  Math.abs(again - value) <= Math.max(1e-6 * Math.max(1, Math.abs(value)), 4 * error);

/** A check in words: what it gives, and whether that agrees with the number in question. Empty where nothing can be measured. */
export function checkWords(check: Check, value: number, lang: Lang): string {
  const again = measured(check);
  if (!Number.isFinite(again.value)) return '';
  if (again.kink && Number.isFinite(again.kink.left) && !agrees(again, value)) {
    const { left, right } = again.kink;
    return `${check.by[lang]} ${checkStrings.kink(fixed(left, 4), fixed(right, 4))[lang]}`;
  }
  const good = agrees(again, value);
  return `${check.by[lang]} ${fixed(again.value, 8)} ${good ? '✓' : '✗'} ${checkStrings[good ? 'agrees' : 'differs'][lang]}`;
}
