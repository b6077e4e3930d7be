import type { Line } from '../../lib/cost/line.ts';
import { costAt, type QuadraticForm } from '../../lib/cost/quadratic-form.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { arrow } from '../marks/arrow.ts';
import { clipSegment, inside, intoBox, type Box } from '../marks/clip.ts';
import { pair } from '../marks/coordinates.ts';
import { guide } from '../marks/guide.ts';
import { label } from '../marks/label.ts';
import { likelyWidth } from '../marks/likely-width.ts';
import type { Panel } from '../marks/panel.ts';
import type { Plot } from '../marks/plot.ts';
import type { Projection } from '../marks/projection.ts';
import { spot } from '../marks/spot.ts';
import { onMap } from './bowl-map.ts';

type Spot = readonly [number, number];

export interface Arrows {
  readonly place: Line;
  readonly gradient: Line;
  /** How much of each arrow is drawn: along w, along b, their sum, the step. */
  readonly grown: readonly [w: number, b: number, sum: number, step: number];
  readonly rate: number;
  /** How far on the map an arrow goes for a slope of 1. */
  readonly scale: number;
}

interface Named {
  readonly key: string;
  readonly to: Line;
  readonly means: string;
  readonly words: string;
}

/** The four arrows at a place: where each would end, in w and b. */
function arrowsAt(stage: Stage, { place: { w, b }, gradient, grown, rate, scale }: Arrows): readonly Named[] {
  const reach = (of: number, dw: number, db: number): Line => ({ w: w + of * dw, b: b + of * db });
  const [gw, gb] = [gradient.w * scale, gradient.b * scale];
  const named = (i: number, words: string): string => (grown[i] === 1 ? words : '');
  return [
    { key: 'along-w', to: reach(grown[0], gw, 0), means: 'w', words: named(0, '∂e/∂w') },
    { key: 'along-b', to: reach(grown[1], 0, gb), means: 'b', words: named(1, '∂e/∂b') },
    { key: 'sum', to: reach(grown[2], gw, gb), means: 'slope', words: named(2, stage.say(text('gradient', '梯度'))) },
    {
      ...{ key: 'step', to: reach(grown[3], -rate * gradient.w, -rate * gradient.b), means: 'step' },
      words: named(3, stage.say(text('step', '步子'))),
    },
  ];
}

/** The arrows on the contour map, with a compass needle to be turned by hand. */
export function arrowsOnMap(stage: Stage, name: string, seen: Plot, given: Arrows & { readonly angle: number }): void {
  const panel = stage.panel(name);
  const { x, y, box } = seen;
  const { place, gradient, grown, angle } = given;
  const here = intoBox([x(place.w), y(place.b)], box);
  const on = ({ w, b }: Line): readonly [number, number] => [x(w), y(b)];
  const [radius, least] = [52, 26]; // of the needle: shorter at the panel's edge
  const radians = (angle * Math.PI) / 180;
  const [east, north] = [Math.cos(radians), Math.sin(radians)];
  const whole: Spot = [here[0] + radius * east, here[1] - radius * north];
  const [, seenTip] = clipSegment(here, whole, [0, 0, panel.width, panel.height]) ?? [here, here];
  const reach = Math.max(least, Math.hypot(seenTip[0] - here[0], seenTip[1] - here[1]));
  const tip: Spot = [here[0] + reach * east, here[1] - reach * north];
  const corner = on({ w: place.w + gradient.w * given.scale, b: place.b + gradient.b * given.scale });
  const sides =
    grown[2] > 0 && inside(corner, box) ? `M${corner[0]},${here[1]}L${pair(...corner)}L${here[0]},${corner[1]}` : '';
  guide(panel, 'needle', `M${pair(...here)}L${pair(...tip)}`);
  guide(panel, 'sides', sides, 'slope');
  for (const each of arrowsAt(stage, given)) {
    const [, end] = clipSegment(here, on(each.to), box) ?? [here, here];
    arrow(panel, each.key, here, end, each.means);
    nameAt(panel, each, here, end, gradient, box);
  }
  stage.handle(panel, 'turn', {
    param: 'direction',
    x: tip[0],
    y: tip[1],
    take: (left, top) => ((Math.atan2(here[1] - top, left - here[0]) * 180) / Math.PI + 360) % 360,
  });
  stage.handle(panel, 'place', { param: 'place', x: here[0], y: here[1], means: 'e', take: onMap(seen) });
}

/**
 * A name at an arrow: along a level one, on the side where the gradient does not go; beside an upright one, away from the
 * gradient, which ends as high; else beyond its end.
 */
function nameAt(panel: Panel, { key, means, words }: Named, from: Spot, to: Spot, gradient: Line, plot: Box): void {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const leftward = gradient.w < 0;
  const [flat, upright] = [key === 'along-w', key === 'along-b'];
  const level = Math.abs(dx) > Math.abs(dy);
  const bounds: Box = [4, 14, panel.width - 4, panel.height - 6];
  const beside: Spot = [to[0] + (leftward ? 8 : -8), to[1] + (dy < 0 ? 6 : 2)];
  const beyond: Spot = level ? [to[0] + (dx < 0 ? -6 : 6), to[1] + 4] : [to[0], to[1] + (dy < 0 ? -8 : 17)];
  const room = likelyWidth(words) + 6; // the numbers of the axes begin outside the plot
  const aside = dx < 0 ? Math.max(from[0] - 10, plot[0] + room) : Math.min(from[0] + 10, plot[2] - room);
  const along: Spot = [aside, from[1] + (gradient.b < 0 ? -12 : 21)];
  const [x, y] = intoBox(flat ? along : upright ? beside : beyond, bounds);
  const away = upright ? !leftward : dx < 0;
  label(panel, `${key}-name`, Math.hypot(dx, dy) > 9 ? words : '', x, y, {
    means,
    anchor: upright || level ? (away ? 'end' : 'start') : 'middle',
  });
}

/** The same arrows on the surface: each lies in the plane that touches it at the ball. */
export function arrowsOnSurface(
  stage: Stage,
  name: string,
  { form, project }: { readonly form: QuadraticForm; readonly project: Projection },
  given: Arrows,
): void {
  const panel = stage.panel(name);
  const { place, gradient } = given;
  const height = costAt(form, place);
  const here = project(place.w, place.b, height);
  for (const { key, to, means } of arrowsAt(stage, given)) {
    const rise = gradient.w * (to.w - place.w) + gradient.b * (to.b - place.b);
    const end = project(to.w, to.b, key === 'step' ? costAt(form, to) : height + rise);
    const [from, seen] = clipSegment(here, end, [0, 0, panel.width, panel.height]) ?? [here, here];
    arrow(panel, key, from, seen, means);
  }
  spot(panel, 'ball', ...here, 'e');
}
