import { valueAt, type Parabola } from '../../lib/cost/parabola.ts';
import { ways, type Way } from '../../lib/descent/four-ways.ts';
import type { Lap } from '../../lib/descent/race.ts';
import type { Moment } from '../island/moment.ts';
import { short } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { axes } from '../marks/axes.ts';
import { intoBox } from '../marks/clip.ts';
import { curve } from '../marks/curve.ts';
import { guide } from '../marks/guide.ts';
import { head } from '../marks/head.ts';
import { label } from '../marks/label.ts';
import { plot } from '../marks/plot.ts';
import { windowOn } from '../marks/window.ts';
import { topmostLast, wayShapes } from './four-curves.ts';

interface FourOnCurve {
  readonly steps: readonly Lap<Way>[];
  readonly moment: Moment<Lap<Way>>;
  readonly parabola: Parabola;
  readonly best: number;
  /** What the cost is called. */
  readonly y: string;
}

/** Four balls on one cost curve. */
export function fourOnCurve(stage: Stage, name: string, { steps, moment, parabola, best, y }: FourOnCurve): void {
  const panel = stage.panel(name);
  const w = (way: Way) => (lap: Lap<Way>) => lap.runners[way].at[0]!;
  const seen = stage.keep(`${name}-plot`, [steps], () => {
    const places = [steps[0]!, ...steps].flatMap((lap) => ways.map((way) => w(way)(lap)));
    return plot(panel, windowOn(parabola, places, 1.5));
  });
  stage.still(`${name}-ground`, [seen], () => {
    axes(panel, 'axes', { ...seen, xLabel: 'w', yLabel: y, xMeans: 'w', yMeans: 'e' });
    curve(panel, 'curve', (at) => valueAt(parabola, at), seen);
    guide(panel, 'best', `M${seen.x(best)},${seen.box[1] + 20}V${seen.box[3]}`, 'truth');
    label(panel, 'best-name', short(best, 4), seen.x(best), seen.box[1] + 14, { means: 'truth', anchor: 'middle' });
  });
  for (const way of topmostLast) {
    const at = moment.between(w(way));
    head(panel, `head-${way}`, wayShapes[way], ...intoBox([seen.x(at), seen.y(valueAt(parabola, at))], seen.box), way);
  }
}
