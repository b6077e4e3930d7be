import type { FlatPoints } from '../../lib/expression/flat-points.ts';
import type { Verdict } from '../island/figure.ts';
import { text, type Text } from '../island/text.ts';

/** How many flat points are in view, and how they are told apart; what each one is, is left to the walk. */
export function flatVerdict(flat: FlatPoints): Verdict {
  const said = counted(flat);
  const compared = text(' “Global” compares only what is shown.', '“最”只跟图中这一段比。');
  const faint = text(
    ' On a stretch the slope is too small for this computer to tell it from 0: no point there is counted.',
    '有一段斜率太小，计算机分不清它是不是 0，那里的点不算在内。',
  );
  const more = [...(flat.points.some((point) => point.global) ? [compared] : []), ...(flat.faint ? [faint] : [])];
  const whole = (lang: 'en' | 'zh'): string => [said, ...more].map((each) => each[lang]).join('');
  return { tone: 'plain', text: text(whole('en'), whole('zh')) };
}

function counted({ points, valued, faint, crowded }: FlatPoints): Text {
  if (!valued) return text('The function has no value in view.', '这个函数在图中处处没有值。');
  if (crowded) {
    return text(
      'Flat points lie too close together here to be counted: the walk leads over those that it found.',
      '这里的驻点挤得太密，数不过来：小球只走过找到的那些。',
    );
  }
  if (points.length === 0) {
    return faint
      ? text('There is no flat point in view.', '图中没有驻点。')
      : text(
          'The derivative is nowhere 0 here: there is no flat point in view.',
          '导数在这里处处不为 0：图中没有驻点。',
        );
  }
  if (points.some(({ kind }) => kind === 'flat stretch')) {
    return text(
      'The derivative is 0 over a whole stretch: the curve is level there.',
      '导数在一整段上都是 0：曲线在那里是平的。',
    );
  }
  const n = points.length;
  return text(
    `${n === 1 ? 'One flat point' : `${n} flat points`} in view. The sign of the derivative tells: from − to + a minimum, from + to − a maximum, no change neither.`,
    `图中有 ${n} 个驻点。看导数的符号：由负变正是极小值点，由正变负是极大值点，不变号就都不是。`,
  );
}
