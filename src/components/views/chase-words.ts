import type { Chase, ChaseRow, Move, Way } from '../../lib/graph/chase.ts';
import type { Verdict, Why } from '../island/figure.ts';
import { short } from '../island/numbers.ts';
import { text } from '../island/text.ts';

const say = (value: number): string => short(value, 7);
const held = (value: number): string => (value < 0 ? `(${say(value)})` : say(value));

/** Where the next correction leads, and where the usual mistakes would; how many corrections each way needs. */
export const chaseSlots = (row: ChaseRow, runs: Readonly<Record<Way, Chase>>) => ({
  'next-b': row.b + row.change.b,
  whole: row.b + row.residual,
  against: row.b - row.change.b,
  'other-slope': row.b + row.residual / (row.slopes.w || 1),
  kept: String(runs['kept slope'].rows.length - 1),
  renewed: String(runs['renewed slope'].rows.length - 1),
  descended: String(runs.descent.rows.length - 1),
});

/** Where z comes from. */
export function whyResult({ w, b, x, y, z }: ChaseRow): Why {
  return {
    lines: [
      `x = 2w + b = 2 × ${held(w)} + ${held(b)} = ${say(x)}`,
      `y = b + 1 = ${say(y)}`,
      `z = x y = ${held(x)} × ${held(y)} = ${say(z)}`,
    ],
  };
}

/** Where a correction comes from. */
export function whyChange(
  key: 'w' | 'b',
  row: ChaseRow,
  { move, way, rate }: { move: Move; way: Way; rate: number },
): Why {
  const { residual, slopes, change } = row;
  if (change[key] === 0) return { lines: [`${key} = ${say(row[key])}`] }; // it is held, or the chase is over
  if (way === 'descent') {
    return {
      lines: [
        `2α(60 − z) × ∂z/∂${key} = 2 × ${say(rate)} × ${held(residual)} × ${held(slopes[key])} = ${say(change[key])}`,
      ],
    };
  }
  if (move !== 'both')
    return { lines: [`(60 − z) ÷ ∂z/∂${key} = ${held(residual)} ÷ ${held(slopes[key])} = ${say(change[key])}`] };
  const squares = `(${held(slopes.w)}² + ${held(slopes.b)}²)`;
  return {
    lines: [
      `(60 − z) × ∂z/∂${key} ÷ ((∂z/∂w)² + (∂z/∂b)²)`,
      `= ${held(residual)} × ${held(slopes[key])} ÷ ${squares} = ${say(change[key])}`,
    ],
  };
}

/** How a chase ended, and what its rule is good for. */
export function chaseVerdict({ rows, ending }: Chase, way: Way, rate: number): Verdict {
  const n = rows.length - 1;
  const off = Math.abs(rows[n]!.residual);
  const lately = rows.slice(-10).map(({ residual }) => Math.abs(residual));
  const farther = lately.every((each, i) => i === 0 || each > lately[i - 1]!);
  if (ending === 'not finite' || (ending === 'too many steps' && farther)) {
    return {
      tone: 'warning',
      text: text(
        `It diverges: with α = ${short(rate)} each step of the descent overshoots farther than the last.`,
        `发散了：α = ${short(rate)} 时，下降的每一步都比上一步冲得更远。`,
      ),
      remedy: { label: text('Try α = 0.001', '试试 α = 0.001'), set: { rate: 0.001 } },
    };
  }
  if (ending === 'too many steps') {
    return {
      tone: 'plain',
      text: text(
        `After ${n} steps z is still ${short(off)} away from 60, or swings about it.`,
        `走了 ${n} 步，z 离 60 还差 ${short(off)}，或者还在它两边摆动。`,
      ),
    };
  }
  const why =
    way === 'descent'
      ? text(
          'Descent multiplies by the slope and takes a small share of it; it needs no target that can be reached.',
          '梯度下降是去乘斜率，每次只走其中一小份；目标就算够不着，也能用。',
        )
      : n === 1
        ? text('Along w alone z is a straight line, so one is exact.', '只动 w 时 z 是一条直线，一次就准。')
        : way === 'kept slope'
          ? text(
              'With the slope of the start, each of them leaves about the same share of the error.',
              '一直用起点的斜率，每次修正剩下的误差差不多是同一个比例。',
            )
          : text(
              'With a slope renewed at each point, the number of right digits about doubles each time.',
              '每到一点就更新斜率，正确的位数每次差不多翻一倍。',
            );
  return {
    tone: way === 'descent' ? 'plain' : 'good',
    text: text(
      `It comes near enough after ${n} correction${n === 1 ? '' : 's'}. ${why.en}`,
      `修正 ${n} 次就够近了。${why.zh}`,
    ),
  };
}
