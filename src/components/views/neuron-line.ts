import { fixed } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { axes } from '../marks/axes.ts';
import { intoBox } from '../marks/clip.ts';
import { at } from '../marks/coordinates.ts';
import { roundUp } from '../marks/domain.ts';
import { guide } from '../marks/guide.ts';
import { label } from '../marks/label.ts';
import { line } from '../marks/line.ts';
import { plot } from '../marks/plot.ts';

interface Reading {
  readonly w: number;
  readonly b: number;
  readonly size: number;
  readonly prediction: number;
  /** Whether the number may be read: it has come out of the axon. */
  readonly told: boolean;
}

const usual = 1.5; // as high as the axis is while the line stays below

/** What the neuron says of every size, as a line, and what it says of this one. */
export function neuronLine(stage: Stage, name: string, { w, b, size, prediction, told }: Reading): void {
  const panel = stage.panel(name);
  const [least, most] = [Math.min(b, w + b), Math.max(b, w + b)]; // of the line, between sizes 0 and 1
  const seen = plot(panel, { x: [0, 1], y: [least < 0 ? -roundUp(-least) : 0, most > usual ? roundUp(most) : usual] });
  const { x, y, box } = seen;
  stage.still(`${name}-axes`, y.domain(), () =>
    axes(panel, 'axes', {
      ...seen,
      xLabel: stage.say(text('size x', '大小 x')),
      yLabel: stage.say(text('predicted toxicity ŷ', '预测的毒性 ŷ')),
      yMeans: 'pred',
    }),
  );
  const place = intoBox([x(size), y(prediction)], box);
  stage.still(`${name}-reading`, [w, b, size, told], () => {
    line(panel, 'line', [{ w, b }], seen);
    guide(panel, 'drop', `M${at(place[0])},${box[3]}V${at(place[1])}H${box[0]}`, 'pred');
    const words = told ? `ŷ = ${fixed(prediction, 2)}` : '';
    const inward = place[0] < panel.width / 2 ? 'start' : 'end';
    label(panel, 'here', words, place[0] + (inward === 'start' ? 8 : -8), place[1] - 16, {
      means: 'pred',
      anchor: inward,
    });
  });
  stage.handle(panel, 'ball', {
    param: 'size',
    x: place[0],
    y: place[1],
    means: 'pred',
    take: (left) => x.invert(left),
  });
}
