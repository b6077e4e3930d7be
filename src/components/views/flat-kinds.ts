import type { FlatPoint } from '../../lib/expression/flat-points.ts';
import { text, type Text } from '../island/text.ts';

const kinds: Readonly<Record<FlatPoint['kind'], Text>> = {
  'local minimum': text('local minimum', '极小值点'),
  'local maximum': text('local maximum', '极大值点'),
  'flat, neither': text('flat, neither', '平，但不是极值点'),
  'flat stretch': text('flat stretch', '一整段平'),
};
const highest = { min: text('global minimum', '最小值点'), max: text('global maximum', '最大值点') };

/** What a flat point is called. Global means: on the stretch that is shown. */
export function flatKind({ kind, global }: FlatPoint): Text {
  if (!global) return kinds[kind];
  return kind === 'local minimum' ? highest.min : highest.max;
}
