import type { Moment } from '../island/moment.ts';
import type { Stage } from '../island/stage.ts';
import { axes } from '../marks/axes.ts';
import { intoBox } from '../marks/clip.ts';
import { domainOf } from '../marks/domain.ts';
import { guide } from '../marks/guide.ts';
import { label } from '../marks/label.ts';
import { plot } from '../marks/plot.ts';
import { spot } from '../marks/spot.ts';
import { trail, trailOf } from '../marks/trail.ts';

interface Track<S> {
  readonly steps: readonly S[];
  readonly moment: Moment<S>;
  /** The number that is followed. */
  readonly at: (step: S) => number;
  /** A level worth comparing it with, and its name. */
  readonly level: number;
  readonly levelName: string;
  readonly labels: { readonly x: string; readonly y: string };
  /** Whether the way still to come is shown. */
  readonly ahead: boolean;
}

const none = trailOf(0, () => [0, 0]);
const farthest = 8; // times the start's distance from the level; a run that leaps away is cut off there

/** How one number of a run goes, step after step, beside a level it should come to. */
export function trackView<S>(stage: Stage, name: string, track: Track<S>): void {
  const { steps, moment, at, level, labels, ahead } = track;
  const panel = stage.panel(name);
  const { seen, way } = stage.keep(`${name}-way`, [steps, level], () => {
    const first = Math.abs(at(steps[0]!) - level) || Math.abs(level) || 1;
    const near = steps.map(at).filter((value) => Math.abs(value - level) <= farthest * first);
    const seen = plot(panel, { x: [0, Math.max(1, steps.length - 1)], y: domainOf([...near, level], { air: 0.1 }) });
    const way = trailOf(steps.length, (i) => intoBox([seen.x(i), seen.y(at(steps[i]!))], seen.box));
    return { seen, way };
  });
  stage.still(`${name}-ground`, [way, ahead], () => {
    axes(panel, 'axes', { ...seen, xLabel: labels.x, yLabel: labels.y, yMeans: 'w' });
    const height = seen.y(level);
    guide(panel, 'level', `M${seen.box[0]},${height}H${seen.box[2]}`, 'truth');
    trail(panel, 'ahead', ahead ? way : none, { means: 'w', className: 'trail ghost' });
  });
  const here = intoBox([seen.x(moment.index + moment.move), seen.y(moment.between(at))], seen.box);
  trail(panel, 'gone', way, { upTo: moment.index, tip: here, means: 'w' });
  stage.still(`${name}-level`, [way, track.levelName], () =>
    label(panel, 'level-name', track.levelName, seen.box[2], seen.box[1] - 9, { means: 'truth', anchor: 'end' }),
  );
  spot(panel, 'ball', ...here, 'w');
}
