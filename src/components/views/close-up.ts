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
import { likelyWidth } from '../marks/likely-width.ts';
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
    const name = (key: string, words: string, [left, top]: Spot, means: string, outward = 0) => {
      label(panel, key, words, left, top, { means, anchor: outward ? (outward > 0 ? 'start' : 'end') : 'middle' });
    };
    // Above the chord, with the corner at it that comes nearest to it.
    const chord = `${stage.say(text('chord', '弦'))} ${fixed(chordSlope(parabola, from, to))}`;
    const falls = end[1] >= start[1];
    const share = falls ? 0.5 : 0.7;
    const onChord: Spot = [x(from + share * way), start[1] + share * (end[1] - start[1])];
    name('chord-name', chord, [onChord[0], onChord[1] - 8], 'step', falls ? side : -side);
    // Below the tangent, between the two drops, or where there is no room on its other side.
    const tangent = `${stage.say(text('tangent', '切线'))} ${fixed(slope)}`;
    const corner = tangentAt(from + 0.82 * way);
    const under = corner[1] + 17 <= box[3];
    const above = tangentAt(to - 0.05 * way - way * (likelyWidth(tangent) / Math.abs(end[0] - start[0])));
    name(
      'tangent-name',
      tangent,
      under ? [corner[0], corner[1] + 17] : [above[0], above[1] - 8],
      'slope',
      under ? -side : side,
    );
    name('from', fixed(from), [start[0], floor + 20], 'x');
    const moves = Math.abs(end[0] - start[0]) > (box[2] - box[0]) / 4; // a step too short for its ends to be told apart has one name
    name('to', moves ? fixed(to) : '', [end[0], floor + 20], 'x');
    const step = `${stage.say(text('step', '步长'))} ${fixed(Math.abs(to - from))}`;
    name('step-name', step, [moves ? (start[0] + end[0]) / 2 : panel.width / 2, floor + 20], 'step');
  });
  spot(panel, 'ball', ...intoBox([x(here), y(value(here))], box), 'x');
}
