import { chordSlope } from '../../lib/cost/chord.ts';
import { slopeAt, valueAt, type Parabola } from '../../lib/cost/parabola.ts';
import { fixed } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { arrow } from '../marks/arrow.ts';
import { clipSegment, intoBox, type Box } from '../marks/clip.ts';
import { at, pair } from '../marks/coordinates.ts';
import { curve } from '../marks/curve.ts';
import { guide } from '../marks/guide.ts';
import { label } from '../marks/label.ts';
import { pathLayer } from '../marks/layer.ts';
import { linear } from '../marks/scale.ts';
import { spot } from '../marks/spot.ts';

type Spot = readonly [number, number];

const least = 1e-9; // a step shorter than this is shown as if it had this length: nearer the doubles run out

interface CloseUp {
  readonly parabola: Parabola;
  /** Where the step starts and where it lands. */
  readonly from: number;
  readonly to: number;
  /** Where the ball is, from `from` to `to`. */
  readonly here: number;
}

/**
 * One step under a lens, however short it is: the tangent whose slope made it, and the chord that joins where it started
 * to where it landed. On the floor lies the step itself.
 */
export function closeUp(stage: Stage, name: string, { parabola, from, to, here }: CloseUp): void {
  const panel = stage.panel(name);
  const box: Box = [16, 12, panel.width - 16, panel.height - 52];
  const value = (t: number): number => valueAt(parabola, t);
  const slope = slopeAt(parabola, from);
  const way = (to < from ? -1 : 1) * Math.max(least, Math.abs(to - from));
  const drop = Math.max(least, Math.abs(slope * way));
  const rise = Math.max(0, value(to) - value(from));
  const ends = [from - 0.3 * way, from + 1.45 * way] as const;
  const x = linear([Math.min(...ends), Math.max(...ends)], [box[0], box[2]]);
  const y = linear([value(from) - 1.25 * drop, value(from) + rise + 0.3 * drop], [box[3], box[1]]);
  const start = [x(from), y(value(from))] as const;
  const end = [x(to), y(value(to))] as const;
  stage.still(`${name}-step`, [parabola, from, to], () => {
    const tangentAt = (t: number) => [x(t), y(value(from) + slope * (t - from))] as const;
    const [a, b] = clipSegment(tangentAt(ends[0]), tangentAt(ends[1]), box) ?? [start, start];
    const floor = box[3] + 12;
    guide(panel, 'drops', `M${pair(...start)}V${at(floor)}M${pair(...end)}V${at(floor)}`);
    curve(panel, 'curve', value, { x, y });
    pathLayer(panel.root, 'tangent', 'slope', 'tangent', `M${pair(...a)}L${pair(...b)}`);
    pathLayer(panel.root, 'chord', 'step', 'chord', `M${pair(...start)}L${pair(...end)}`);
    arrow(panel, 'step', [start[0], floor], [end[0], floor], 'step');
    const side = way > 0 ? 1 : -1;
    const name = (key: string, words: string, [left, top]: Spot, [dx, dy]: Spot, means: string) => {
      const anchor = dx === 0 ? 'middle' : dx * side > 0 ? 'start' : 'end';
      label(panel, key, words, left + dx * side, top + dy, { means, anchor });
    };
    const chord = `${stage.say(text('chord', '弦'))} ${fixed(chordSlope(parabola, from, to))}`;
    name('chord-name', chord, [x(from + 0.6 * way), (start[1] + end[1]) / 2], [14, -6], 'step');
    name(
      'tangent-name',
      `${stage.say(text('tangent', '切线'))} ${fixed(slope)}`,
      tangentAt(from + 0.4 * way),
      [-10, 18],
      'slope',
    );
    name('from', fixed(from), [start[0], floor + 20], [0, 0], 'x');
    name('to', fixed(to), [end[0], floor + 20], [0, 0], 'x');
    const step = `${stage.say(text('step', '步长'))} ${fixed(Math.abs(to - from))}`;
    name('step-name', step, [(start[0] + end[0]) / 2, floor + 20], [0, 0], 'step');
  });
  spot(panel, 'ball', ...intoBox([x(here), y(value(here))], box), 'x');
}
