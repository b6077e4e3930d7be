import type { Line } from '../../lib/cost/line.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { short } from '../island/numbers.ts';
import type { Handle, Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { points } from '../marks/points.ts';
import { fitView } from './fit.ts';

interface SampleFit {
  readonly data: Dataset;
  readonly line: Line;
  /** The points the next update looks at. */
  readonly sample: 'all' | readonly number[];
  /** Which bean can be moved where they are too many for a handle each. */
  readonly bean: number;
  /** The parameter that says so, if a reader may choose. */
  readonly chosenBy?: string;
}

const fewEnough = 12; // beans for a handle each: every handle is a stop of the tab key
const marked = 400; // looked-at beans that are ringed: more of them could not be told apart

/** Beans and line; those that are looked at wear a ring, and the beans can be moved. */
export function sampleFit(stage: Stage, name: string, { data, line, sample, bean, chosenBy }: SampleFit): void {
  const { xs, ys } = data;
  const labels = { x: stage.say(text('size x', '大小 x')), y: stage.say(text('toxicity y', '毒性 y')) };
  const { x, y } = fitView(stage, name, { data, line, labels });
  const panel = stage.panel(name);
  const ringed = sample === 'all' ? [] : sample.slice(0, marked);
  points(
    panel,
    'looked',
    ringed.map((i) => xs[i]!),
    ringed.map((i) => ys[i]!),
    { x, y, as: 'rings', means: 'residual' },
  );
  const movable = xs.length <= fewEnough ? xs.map((_, i) => i) : [Math.min(bean, xs.length) - 1];
  stage.handles(panel, 'beans', movable.map(handle));

  function handle(i: number): Handle {
    return {
      param: 'data',
      point: i,
      ...(chosenBy ? { chosenBy } : {}),
      within: [x.domain() as [number, number], y.domain() as [number, number]],
      x: x(xs[i]!),
      y: y(ys[i]!),
      means: 'data',
      take: (left, top) => [x.invert(left), y.invert(top)],
      label: text(`Bean ${i + 1}`, `第 ${i + 1} 颗豆豆`),
      says: stage.say(
        text(`size ${short(xs[i]!)}, toxicity ${short(ys[i]!)}`, `大小 ${short(xs[i]!)}，毒性 ${short(ys[i]!)}`),
      ),
    };
  }
}
