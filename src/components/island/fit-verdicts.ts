import type { PassedPoint } from '../../lib/cost/forward-pass.ts';
import { valueAt, vertex, type Parabola } from '../../lib/cost/parabola.ts';
import type { Verdict } from './figure.ts';
import { fixed, short } from './numbers.ts';
import { text } from './text.ts';
import { apart } from './try-rate.ts';

const atBest = 0.0051; // from the best w, for a hand that moves in steps of 0.01

/** On which side of the line the points lie; near the best w, or when it may be told, how good the line is. */
export function sidesVerdict(points: readonly PassedPoint[], parabola: Parabola, w: number, tell: boolean): Verdict {
  const best = vertex(parabola);
  const near = Math.abs(w - best.at) <= 2 * atBest;
  if (tell || near) {
    const [at, least, yours, cost] = [fixed(best.at), fixed(best.value), fixed(w, 2), fixed(valueAt(parabola, w))];
    return {
      tone: near ? 'good' : 'plain',
      text: text(
        `The best w is ${at}: no line through the origin costs less than ${least}. Yours, w = ${yours}, costs ${cost}.`,
        `最好的 w 是 ${at}：过原点的直线，代价都不低于 ${least}。你的 w = ${yours}，代价是 ${cost}。`,
      ),
    };
  }
  const [above, below] = [1, -1].map((side) => points.some(({ error }) => error * side > 0));
  if (!above || !below) {
    return {
      tone: 'plain',
      text: below
        ? text('No point lies above the line: it is too steep.', '没有点在直线上方：直线太陡了。')
        : text('No point lies below the line: it is too flat.', '没有点在直线下方：直线太缓了。'),
    };
  }
  return {
    tone: 'plain',
    text: text(
      'There are points on both sides of the line. Can their mean squared error get smaller?',
      '直线上方和下方都有点。均方误差还能再小一些吗？',
    ),
  };
}

/** Which way w has to go on its cost curve, and how low the cost can get. */
export function slopeVerdict(parabola: Parabola, w: number): Verdict {
  const best = vertex(parabola);
  const price = valueAt(parabola, w);
  const level = fixed(price, 4) === fixed(best.value, 4); // as far as four decimals tell
  const [cost, least] =
    level && price > best.value ? apart(price, best.value) : [fixed(price, 4), fixed(best.value, 4)];
  const aim = short(best.at);
  if (parabola.a === 0) {
    return {
      tone: 'plain',
      text: text(
        'A bean of size 0 says nothing about w: every line costs the same.',
        '大小为 0 的豆豆说不出 w 该取多少：每条直线的代价都一样。',
      ),
    };
  }
  const scale = Math.sqrt(parabola.c / parabola.a); // of w: where data rise by little, little makes a difference
  const off = Math.abs(w - best.at);
  if (off <= atBest * Math.min(1, 2 * scale)) {
    const there = off <= 1e-9 * scale || (level && short(w) === aim && fixed(w) === fixed(best.at));
    if (!there) {
      const [lowest] = short(w) === aim ? apart(best.at, w) : [aim];
      return {
        tone: 'good',
        text: text(
          `All but at the lowest point: at w = ${lowest} the cost is least, ${least}.`,
          `离最低点只差一点：w = ${lowest} 时代价最低，是 ${least}。`,
        ),
      };
    }
    return {
      tone: 'good',
      text: text(`At the lowest point: no w costs less than ${least}.`, `到最低点了：没有哪个 w 的代价低于 ${least}。`),
    };
  }
  return {
    tone: 'plain',
    text:
      w < best.at
        ? text(
            `w is too small: a larger one costs less than ${cost}, down to ${least}.`,
            `w 太小了：再大一点，代价会从 ${cost} 降下去，最低到 ${least}。`,
          )
        : text(
            `w is too large: a smaller one costs less than ${cost}, down to ${least}.`,
            `w 太大了：再小一点，代价会从 ${cost} 降下去，最低到 ${least}。`,
          ),
  };
}
