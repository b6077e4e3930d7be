import type { Dataset } from '../../lib/data/dataset.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { axes } from '../marks/axes.ts';
import { intoBox } from '../marks/clip.ts';
import { label } from '../marks/label.ts';
import { line } from '../marks/line.ts';
import { plot, type Plot } from '../marks/plot.ts';
import { residuals } from '../marks/residuals.ts';

/** One of several lines that learn the same points. */
export interface Rival {
  readonly key: string;
  readonly w: number;
  readonly means: string;
  /** Its name, standing at its end; empty if another one's name stands for both. */
  readonly words: string;
}

/** Several lines through the origin on axes that stand still, each named at its end, with the errors of the last one. */
export function rivalLines(
  stage: Stage,
  name: string,
  { data, rivals, most }: { data: Dataset; rivals: readonly Rival[]; most: number },
): Plot {
  const panel = stage.panel(name);
  const seen = stage.keep(`${name}-plot`, [most], () => plot(panel, { x: [0, most], y: [-most / 4, most] }));
  const labels = { xLabel: stage.say(text('size x', '大小 x')), yLabel: stage.say(text('toxicity y', '毒性 y')) };
  stage.still(`${name}-ground`, [most], () => axes(panel, 'axes', { ...seen, ...labels, xMeans: 'x', yMeans: 'y' }));
  residuals(panel, 'residuals', data, { w: rivals.at(-1)!.w, b: 0 }, seen);
  rivals.forEach(({ key, w, means, words }, i) => {
    line(panel, key, [{ w, b: 0 }], { ...seen, means });
    const end = intoBox([seen.x(most), seen.y(w * most)], seen.box);
    label(panel, `${key}-name`, words, end[0], end[1] + (i === 0 ? 18 : -10), { means, anchor: 'end' });
  });
  return seen;
}
