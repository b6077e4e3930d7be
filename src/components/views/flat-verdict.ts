import type { FlatPoint } from '../../lib/expression/flat-points.ts';
import type { Verdict } from '../island/figure.ts';
import { text } from '../island/text.ts';

/** How many flat points there are, and of what kinds. */
export function flatVerdict(points: readonly FlatPoint[]): Verdict {
  const count = (kind: FlatPoint['kind']): number => points.filter((point) => point.kind === kind).length;
  const [minima, maxima, neither] = [count('local minimum'), count('local maximum'), count('flat, neither')];
  if (points.length === 0) {
    return {
      tone: 'plain',
      text: text(
        'The derivative is never 0 here: there is no flat point in view.',
        '导数在这里处处不为 0：图中没有驻点。',
      ),
    };
  }
  const stretches = count('flat stretch');
  const en = [
    ...(minima ? [`${minima} minim${minima > 1 ? 'a' : 'um'}`] : []),
    ...(maxima ? [`${maxima} maxim${maxima > 1 ? 'a' : 'um'}`] : []),
    ...(neither ? [`${neither} that ${neither > 1 ? 'are' : 'is'} neither`] : []),
    ...(stretches ? [`${stretches} flat stretch${stretches > 1 ? 'es' : ''}`] : []),
  ];
  const zh = [
    ...(minima ? [`极小值 ${minima} 个`] : []),
    ...(maxima ? [`极大值 ${maxima} 个`] : []),
    ...(neither ? [`不是极值的 ${neither} 个`] : []),
    ...(stretches ? [`平直的 ${stretches} 段`] : []),
  ];
  return {
    tone: neither || stretches ? 'plain' : 'good',
    text: text(`The derivative is 0 at: ${en.join(', ')}.`, `导数为 0 的地方：${zh.join('、')}。`),
  };
}
