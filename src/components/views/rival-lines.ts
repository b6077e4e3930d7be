import type { Dataset } from '../../lib/data/dataset.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { axes } from '../marks/axes.ts';
import { clipSegment } from '../marks/clip.ts';
import { label } from '../marks/label.ts';
import { line } from '../marks/line.ts';
import { plot, type Plot } from '../marks/plot.ts';
import { residuals } from '../marks/residuals.ts';

/** One of several lines that learn the same points. */
export interface Rival {
  readonly key: string;
  readonly w: number;
  readonly means: string;
  /** Its name, empty if another one's stands for both, and how far along the line it stands: 1 is its end. */
  readonly words: string;
  readonly named: number;
}

const room = 90; // for a name

/** Several lines through the origin on axes that stand still, each with its name, with the errors of the last one. */
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
  for (const { key, w, means, words, named } of rivals) {
    line(panel, key, [{ w, b: 0 }], { ...seen, means });
    const origin = [seen.x(0), seen.y(0)] as const;
    const [, [left, top]] = clipSegment(origin, [seen.x(named * most), seen.y(w * named * most)], seen.box)!;
    // Beside a rising line words have room above it at their left, and below it at their right; a falling one mirrors it.
    // A line too steep to have room at its left has it at its right.
    const anchor = named < 1 || left < seen.box[0] + room ? 'start' : 'end';
    label(panel, `${key}-name`, words, left, top + ((anchor === 'end') === w >= 0 ? -10 : 20), { means, anchor });
  }
  return seen;
}
