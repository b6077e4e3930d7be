import { atMinimum, parabolaBound, regime, type Parabola } from '../../lib/cost/parabola.ts';
import type { BesideDescent } from '../../lib/descent/rosenblatt-beside-descent.ts';
import type { Verdict } from '../island/figure.ts';
import { short } from '../island/numbers.ts';
import { text, type Text } from '../island/text.ts';
import { apart } from '../island/try-rate.ts';
import { regimeVerdict } from '../island/verdicts.ts';

/** How Rosenblatt's correction and descent go side by side, and which of the two runs away. */
export function besideVerdict(
  { steps, parabola }: { steps: readonly BesideDescent[]; parabola: Parabola },
  { rate, double, start }: { rate: number; double: boolean; start: number },
): Verdict {
  const descent = regimeVerdict(parabola, rate, start, steps.at(-1)!.ours.w);
  if (atMinimum(parabola, start)) return descent;
  if (regime(parabola, rate) === 'diverges') {
    return { ...descent, text: double ? together(parabola, rate) : apiece(parabola, rate) };
  }
  const { his, ours } = steps[0]!;
  const [a, b] = [short(his.correction, 4), short(ours.correction, 4)]; // a tiny one, too, is seen to be twice the other
  const same = text(
    'With twice the α, Rosenblatt takes the very steps of descent.',
    '用两倍的 α，罗森布拉特的每一步都和下降一样。',
  );
  const half = text(
    `From the same w, Rosenblatt moves by ${a} and descent by twice that, ${b}.`,
    `从同一个 w 出发，罗森布拉特走 ${a}，下降走 ${b}，正好两倍。`,
  );
  return { tone: 'plain', text: double ? same : half };
}

/** Above the bound of descent, with twice the α for Rosenblatt. */
function together(parabola: Parabola, rate: number): Text {
  const [r, bound] = apart(rate, parabolaBound(parabola));
  return text(
    `Both diverge: with twice the α, Rosenblatt takes the very steps of descent. Here α = ${r} must stay below ${bound}.`,
    `两者都发散：用两倍的 α，罗森布拉特的每一步都和下降一样。这里 α = ${r}，它必须小于 ${bound}。`,
  );
}

/** Above the bound of descent, with one α for both: Rosenblatt's steps are half as long, so his bound is twice as large. */
function apiece(parabola: Parabola, rate: number): Text {
  const bound = parabolaBound(parabola);
  const his = regime({ ...parabola, a: parabola.a / 2 }, rate);
  const [r, limit] = apart(rate, bound);
  const twice = his === 'bounces' ? r : apart(2 * bound, rate)[0];
  if (his === 'diverges') {
    return text(
      `At α = ${r} both diverge: descent needs an α below ${limit}, and Rosenblatt, whose steps are half as long, one below ${twice}.`,
      `α = ${r} 时两者都发散：下降要求 α 小于 ${limit}；罗森布拉特的步子只有一半长，要求 α 小于 ${twice}。`,
    );
  }
  const [en, zh] = his === 'bounces' ? ['swings for ever', '会永远来回摆'] : ['settles', '能稳下来'];
  return text(
    `At α = ${r} descent diverges, for its α must stay below ${limit}. Rosenblatt, whose steps are half as long, ${en}: his bound is ${twice}.`,
    `α = ${r} 时下降会发散，它的 α 必须小于 ${limit}。罗森布拉特的步子只有一半长，${zh}：他的上限是 ${twice}。`,
  );
}
