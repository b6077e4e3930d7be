import { costAt, type QuadraticForm } from '../../lib/cost/quadratic-form.ts';
import type { Region } from '../../lib/cost/surface.ts';
import type { Moment } from '../island/moment.ts';
import { short } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { arrow } from '../marks/arrow.ts';
import { ball } from '../marks/ball.ts';
import { intoBox } from '../marks/clip.ts';
import type { Plot } from '../marks/plot.ts';
import { points } from '../marks/points.ts';
import type { Projection } from '../marks/projection.ts';
import { trail, trailOf } from '../marks/trail.ts';
import { onMap } from './bowl-map.ts';
import { within } from './bowl.ts';

interface Stop {
  readonly at: readonly number[];
  readonly gradient: readonly number[];
}

interface Run<S> {
  readonly steps: readonly S[];
  readonly moment: Moment<S>;
}

const few = 120; // stops that are worth a dot each
const none: readonly never[] = [];

/**
 * A run as a path on the contour map: the way still to come faintly, the way gone, the step as an arrow, then the ball.
 * Its start is the handle of the parameter `start`.
 */
export function runOnMap<S extends Stop>(
  stage: Stage,
  name: string,
  map: Plot,
  { steps, moment, rate }: Run<S> & { readonly rate: number },
): void {
  const panel = stage.panel(name);
  const { x, y, box } = map;
  const way = stage.keep(`${name}-way`, [steps, x], () =>
    trailOf(steps.length, (i) => intoBox([x(steps[i]!.at[0]!), y(steps[i]!.at[1]!)], box)),
  );
  stage.still(`${name}-ahead`, [way], () => {
    trail(panel, 'ahead', way, { means: 'step', className: 'trail ghost' });
    const inside = steps.length > few ? none : steps.map(({ at }) => intoBox([x(at[0]!), y(at[1]!)], box));
    const [across, up] = [inside.map(([left]) => x.invert(left)), inside.map(([, top]) => y.invert(top))];
    points(panel, 'stops', across, up, { x, y, means: 'step', as: 'stops' });
  });
  const [w, b] = [moment.between(({ at }) => at[0]!), moment.between(({ at }) => at[1]!)];
  const here = intoBox([x(w), y(b)], box);
  trail(panel, 'gone', way, { upTo: moment.index, tip: here, means: 'step' });
  const reach = moment.reach(1);
  const [dw, db] = [-rate * moment.step.gradient[0]! * reach, -rate * moment.step.gradient[1]! * reach];
  arrow(panel, 'next', here, intoBox([x(w + dw), y(b + db)], box), 'step');
  const { at } = moment.step;
  ball(panel, 'ball', [x(w), y(b)], { box, means: 'step', words: `(${short(at[0]!)}, ${short(at[1]!)})` });
  const [startW = 0, startB = 0] = steps[0]!.at;
  stage.handle(panel, 'start', { param: 'start', x: x(startW), y: y(startB), means: 'step', take: onMap(map) });
}

/** The same run on the surface, as far as it stays above the region that is drawn. */
export function runOnSurface<S extends Stop>(
  stage: Stage,
  name: string,
  { form, region, project }: { form: QuadraticForm; region: Region; project: Projection },
  { steps, moment }: Run<S>,
): void {
  const panel = stage.panel(name);
  const height = (w: number, b: number): readonly [number, number] => {
    const seen = within(region, { w, b });
    return project(seen.w, seen.b, costAt(form, seen));
  };
  const seenFrom = [project(0, 0, 0).join(), project(1, 2, 3).join()];
  const way = stage.keep(`${name}-way`, [steps, form, region.w[0], region.w[1], ...seenFrom], () =>
    trailOf(steps.length, (i) => height(steps[i]!.at[0]!, steps[i]!.at[1]!)),
  );
  stage.still(`${name}-ahead`, [way], () => trail(panel, 'ahead', way, { means: 'step', className: 'trail ghost' }));
  const [w, b] = [moment.between(({ at }) => at[0]!), moment.between(({ at }) => at[1]!)];
  const here = height(w, b);
  trail(panel, 'gone', way, { upTo: moment.index, tip: here, means: 'step' });
  const { w: seenW, b: seenB } = within(region, { w, b });
  const gone = seenW !== w || seenB !== b;
  ball(panel, 'ball', gone ? project(w, b, costAt(form, { w, b })) : here, {
    box: [0, 0, panel.width, panel.height],
    means: 'step',
    edge: gone ? here : undefined,
  });
}
