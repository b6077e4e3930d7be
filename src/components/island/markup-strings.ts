import { strings } from './strings.ts';
import { text } from './text.ts';

/** The words of a figure as it stands in the page. Verbs a beginner knows. */
export const markupStrings = {
  play: strings.play,
  back: text('Back', '上一步'),
  step: text('Step', '下一步'),
  restart: text('Start over', '从头再来'),
  position: text('Position in the run', '运行到第几步'),
  speed: text('Speed', '速度'),
  reset: text('Reset values', '恢复初值'),
  more: text('More', '更多'),
  copyLink: text('Copy link', '复制链接'),
  saveSvg: text('Save drawing (SVG)', '保存图形（SVG）'),
  savePng: text('Save picture (PNG)', '保存图片（PNG）'),
  saveCsv: text('Save steps (CSV)', '保存步骤表（CSV）'),
  table: text('Every step as a table', '逐步数据表'),
  worked: text('Worked out, line by line', '逐行推算'),
  number: text('Step', '步数'),
  thinned: text('Some rows are left out here; the CSV has them all.', '这里略去了一些行，CSV 里是全的。'),
  moreValues: text('More settings', '更多设置'),
  examples: text('Examples…', '示例……'),
  ownData: text('My own numbers…', '用我自己的数……'),
  ownHint: text('Two columns: x and y, one point a line.', '两列：x 和 y，一行一个点。'),
  use: text('Use these numbers', '用这些数'),
  addPoint: text('Add a point', '加一个点'),
  removePoint: text('Take a point away', '去掉一个点'),
  broken: text(
    'The moving part of this figure could not be loaded. The drawing and the table below are complete.',
    '这幅图的互动部分没能加载。图形和下面的表格仍然完整。',
  ),
} as const;
