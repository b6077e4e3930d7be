import type { FlatPoint } from '../../lib/expression/flat-points.ts';
import type { Verdict } from '../island/figure.ts';
import { text } from '../island/text.ts';

/** How many flat points are in view, and how they are told apart; what each one is, is left to the walk. */
export function flatVerdict(points: readonly FlatPoint[]): Verdict {
  const plain = (en: string, zh: string): Verdict => ({ tone: 'plain', text: text(en, zh) });
  if (points.length === 0) {
    return plain(
      'The derivative is nowhere 0 here: there is no flat point in view.',
      '导数在这里处处不为 0：图中没有驻点。',
    );
  }
  if (points.some(({ kind }) => kind === 'flat stretch')) {
    return plain(
      'The derivative is 0 over a whole stretch: the curve is level there.',
      '导数在一整段上都是 0：曲线在那里是平的。',
    );
  }
  const n = points.length;
  return plain(
    `${n === 1 ? 'One flat point' : `${n} flat points`} in view. The sign of the derivative tells: from − to + a minimum, from + to − a maximum, no change neither.`,
    `图中有 ${n} 个驻点。看导数的符号：由负变正是极小值点，由正变负是极大值点，不变号就都不是。`,
  );
}
