import { parabolaInB, parabolaInW, valueAt, vertex, type Parabola } from '../../lib/cost/parabola.ts';
import { pieceBelow } from '../../lib/cost/piece.ts';
import type { QuadraticForm } from '../../lib/cost/quadratic-form.ts';
import type { Region } from '../../lib/cost/surface.ts';
import { fixed } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { axes } from '../marks/axes.ts';
import { intoBox } from '../marks/clip.ts';
import { cross } from '../marks/cross.ts';
import { reaching, roundUp } from '../marks/domain.ts';
import { label } from '../marks/label.ts';
import { parabolas } from '../marks/parabolas.ts';
import { plot, type Plot } from '../marks/plot.ts';
import type { Held } from './slice.ts';

interface Cut {
  readonly form: QuadraticForm;
  readonly region: Region;
  readonly held: Held;
  readonly w: number;
  readonly b: number;
  /** Other cuts of the same kind, drawn faintly: the values at which they are held. */
  readonly others?: readonly number[];
  /** The parameter that the ball moves along the cut, and what it makes of a place on the axis. */
  readonly param?: string;
  readonly take?: (along: number) => unknown;
  /** Whether the axes reach as far as the ball and the lowest point, where they may be anywhere. */
  readonly reach?: boolean;
}

/** A cut through the bowl, drawn apart: a parabola in w or in b, with its lowest point and the ball. */
export function cutPlot(stage: Stage, name: string, cut: Cut): Plot {
  const { form, region, held, w, b, others = [], param = 'place', reach = false } = cut;
  const [free, usual, ball] = held === 'b' ? (['w', region.w, w] as const) : (['b', region.b, b] as const);
  const at = held === 'b' ? b : w;
  const { take = (along: number) => (held === 'b' ? [along, b] : [w, along]) } = cut;
  const parabolaAt = (value: number): Parabola => (held === 'b' ? parabolaInW(form, value) : parabolaInB(form, value));
  const parabola = parabolaAt(at);
  const lowest = vertex(parabola);
  const quarter = (usual[1] - usual[0]) / 4;
  const across = reach ? reaching(reaching(usual, ball, quarter), lowest.at, quarter) : usual;
  const height = 1.15 * form.c || 1; // a little more than it costs to predict 0 for everything
  const dear = reach ? valueAt(parabola, ball) : 0;
  const top = dear > height && Number.isFinite(dear) ? roundUp(dear) : height;
  const panel = stage.panel(name);
  const seen = stage.keep(`${name}-plot`, [...across, top], () => plot(panel, { x: across, y: [0, top] }));
  const { x, y, box } = seen;
  const onPaper = ([t, cost]: readonly [number, number]) => [x(t), y(cost)] as const;
  const pieces = (all: readonly Parabola[]) => all.flatMap((each) => pieceBelow(each, across, top) ?? []);

  stage.still(`${name}-ground`, [seen, free], () => {
    const labels = { xLabel: free, yLabel: stage.say(text('cost e', '代价 e')), xMeans: free, yMeans: 'e' };
    axes(panel, 'axes', { ...seen, ...labels, yTicks: 3 });
  });
  stage.still(`${name}-others`, [seen, form, held, others.length, ...others], () => {
    parabolas(panel, 'others', pieces(others.map(parabolaAt)), onPaper, { className: 'curve faint' });
  });
  stage.keep(`${name}-cut`, [seen, form, held, w, b, param], () => {
    const [piece] = pieces([parabola]);
    parabolas(panel, 'parabola', piece ? [piece] : [], onPaper, { className: 'curve' });
    const title = { means: held, anchor: 'end', className: 'label strong' } as const;
    label(panel, 'title', `${held} = ${fixed(at, 2)}`, box[2], box[1] - 9, title);
    const low = intoBox(onPaper([lowest.at, lowest.value]), box);
    cross(panel, 'lowest', low);
    label(panel, 'lowest-name', fixed(lowest.value, 4), low[0], low[1] - 14, { means: 'truth', anchor: 'middle' });
    // Where the ball is higher than what is shown, it waits where its parabola leaves the picture.
    const along = piece ? Math.max(piece.from[0], Math.min(piece.to[0], ball)) : ball;
    const [ballX, ballY] = intoBox(onPaper([along, valueAt(parabola, along)]), box);
    stage.handle(panel, 'ball', {
      param,
      x: ballX,
      y: ballY,
      means: 'e',
      take: (place) => take(x.invert(place)),
      within: [region.w, region.b],
    });
  });
  return seen;
}
