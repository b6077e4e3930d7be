import { text } from './text.ts';

/**
 * The words a live figure says; those that stand in the page from the start are in markup-strings.ts, and those that few
 * readers come to with the code that says them.
 */
export const strings = {
  play: text('Play', '播放'),
  pause: text('Pause', '暂停'),
  why: text('Why this number?', '这个数是怎么来的？'),
} as const;
