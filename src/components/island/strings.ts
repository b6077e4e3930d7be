import { text } from './text.ts';

/** The words a live figure says; those that stand in the page from the start are in markup-strings.ts. */
export const strings = {
  play: text('Play', '播放'),
  pause: text('Pause', '暂停'),
  copied: text('Link copied. It opens the figure just as it is now.', '链接已复制，打开后就是现在的样子。'),
  copyFailed: text('The link could not be copied. It stands in the address bar.', '没能复制链接，请从地址栏复制。'),
  why: text('Why this number?', '这个数是怎么来的？'),
  close: text('Close', '收起'),
  agrees: text('agrees', '一致'),
  differs: text('differs', '不一致'),
  unknownParam: (key: string, allowed: string) =>
    text(
      `The address asks for “${key}”, which this figure does not have. It has: ${allowed}.`,
      `网址里的“${key}”不是这幅图的参数。可用：${allowed}。`,
    ),
  keptDefault: text('The usual value is used instead.', '现已改用默认值。'),
  badStep: (typed: string, last: number) =>
    text(`Step “${typed}” is not part of this run. Allowed: 0 to ${last}.`, `没有第“${typed}”步。可用：0 到 ${last}。`),
} as const;
