import { derivativeAt } from '../../lib/difference/finite-difference.ts';
import type { Study } from '../../lib/derivative/study.ts';
import type { Verdict } from '../island/figure.ts';
import { fixed, short } from '../island/numbers.ts';
import { text } from '../island/text.ts';

const near = 1e-4; // a finite difference of a function that changes fast is no better

/** Whether the rules and a finite difference say the same slope at a point, or why there is none. */
export function slopeVerdict({ value, slope }: Study, variable: string, at: number): Verdict {
  const where = `${variable} = ${short(at, 4)}`;
  const plain = (en: string, zh: string): Verdict => ({ tone: 'plain', text: text(en, zh) });
  if (!Number.isFinite(value(at))) {
    return plain(
      `The function has no value at ${where}, so it has no slope there.`,
      `函数在 ${where} 处没有值，也就谈不上斜率。`,
    );
  }
  const [ruled, measured] = [slope(at), derivativeAt(value, at)];
  if (!Number.isFinite(ruled)) {
    return plain(`The function has no derivative at ${where}.`, `函数在 ${where} 处没有导数。`);
  }
  const [a, b] = [short(ruled, 6), Number.isFinite(measured) ? fixed(measured, 8) : '–'];
  if (Math.abs(ruled - measured) <= near * Math.max(1, Math.abs(ruled))) {
    return {
      tone: 'good',
      text: text(
        `At ${where} the rules give ${a}, a finite difference of f gives ${b}: they agree.`,
        `在 ${where} 处，法则给出 ${a}，对 f 作有限差分得 ${b}：两者一致。`,
      ),
    };
  }
  return plain(
    `At ${where} the rules give ${a}, a finite difference gives ${b}: f changes too fast there to be measured so.`,
    `在 ${where} 处，法则给出 ${a}，有限差分得 ${b}：f 在那里变化太快，这样量不准。`,
  );
}
