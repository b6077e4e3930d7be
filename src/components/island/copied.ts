import type { Live } from './live.ts';
import type { AnyParam } from './params/param.ts';
import { longest } from './state.ts';
import { text, type Text } from './text.ts';

/** What is said once a link was asked for. */
export const copiedStrings = {
  whole: text('Link copied. It opens the figure just as it is now.', '链接已复制，打开后就是现在的样子。'),
  partly: text('Link copied, but the points are not in it.', '链接已复制，但没有带上这些点。'),
  failed: text('The link could not be copied. It stands in the address bar.', '没能复制链接，请从地址栏复制。'),
  tooLong: (points: number, fit: number) =>
    text(
      `A table of ${points} points is too long for a link; about ${fit} of them would fit. Send the numbers as text: they can be pasted into “My own numbers…”.`,
      `${points} 个点的表格太长，放不进链接，大约只放得下 ${fit} 个。请把这些数作为文字另外发送，对方可以粘贴到“用我自己的数……”里。`,
    ),
} as const;

/** The sentences after a link was copied, or not: what of the figure's state it cannot hold is said. */
export function afterCopying({ definition, values }: Pick<Live, 'definition' | 'values'>, copied: boolean): Text[] {
  const params = definition.params as Readonly<Record<string, AnyParam>>;
  const lost = Object.entries(params).flatMap(([name, param]) => {
    const length = param.kind === 'data' ? param.format(values[name]).length : 0;
    if (length <= longest) return [];
    const points = (values[name] as { xs: readonly number[] }).xs.length;
    return [copiedStrings.tooLong(points, Math.floor((points * longest) / length))];
  });
  return [copiedStrings[copied ? (lost.length > 0 ? 'partly' : 'whole') : 'failed'], ...lost];
}
