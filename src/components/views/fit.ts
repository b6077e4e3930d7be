import type { Line } from '../../lib/cost/line.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import type { Stage } from '../island/stage.ts';
import { axes } from '../marks/axes.ts';
import { domainOf } from '../marks/domain.ts';
import { line } from '../marks/line.ts';
import { plot, type Plot } from '../marks/plot.ts';
import { points } from '../marks/points.ts';
import { residuals } from '../marks/residuals.ts';

interface Fit {
  readonly data: Dataset;
  /** The line at this moment. */
  readonly line: Line;
  /** Lines the run passes on its way, drawn faintly as a fan. */
  readonly fan?: readonly Pick<Line, 'w'>[];
  /** Values the axes have to hold beside the data. */
  readonly include?: { readonly x?: readonly number[]; readonly y?: readonly number[] };
  readonly labels?: { readonly x: string; readonly y: string };
}

const none: readonly never[] = []; // the same one each time: what stands still is told by identity

/** Points, a line through them, and its errors: the view of the data that most figures share. */
export function fitView(stage: Stage, name: string, fit: Fit): Plot {
  const panel = stage.panel(name);
  const { data, fan = none, include = {}, labels = { x: 'x', y: 'y' } } = fit;
  const { x = [], y = [] } = include;
  const seen = stage.keep(`${name}-plot`, [data, ...x, NaN, ...y], () =>
    plot(panel, {
      x: domainOf(data.xs, { include: [0, ...x] }),
      y: domainOf(data.ys, { include: [0, ...y] }),
    }),
  );
  stage.still(`${name}-ground`, [data, fan], () => {
    axes(panel, 'axes', { ...seen, xLabel: labels.x, yLabel: labels.y, xMeans: 'x', yMeans: 'y' });
    line(
      panel,
      'fan',
      fan.slice(0, 200).map(({ w }) => ({ w, b: 0 })),
      { ...seen, className: 'fan' },
    );
  });
  residuals(panel, 'residuals', data, fit.line, seen);
  line(panel, 'line', [fit.line], seen);
  stage.still(`${name}-points`, [data], () =>
    points(panel, 'points', data.xs, data.ys, { ...seen, as: data.xs.length > 30 ? 'dots' : 'spots' }),
  );
  return seen;
}
