import type { Stage } from '../island/stage.ts';
import { short } from '../island/numbers.ts';
import { text } from '../island/text.ts';
import { clipSegment } from '../marks/clip.ts';
import { label } from '../marks/label.ts';
import type { Panel } from '../marks/panel.ts';
import type { Plot } from '../marks/plot.ts';
import { slopeLine } from '../marks/slope-line.ts';

const reach = 110; // how far from the point the hand takes hold, in units of the viewBox

/** The line a reader lays through a point as a guess of the slope there; it is turned by its end. */
export function guessLine(
  stage: Stage,
  panel: Panel,
  seen: Plot,
  { at, value, guess }: { at: number; value: number; guess: number },
): void {
  const { x, y, box } = seen;
  slopeLine(panel, 'guess', { at, value, slope: guess }, { ...seen, className: 'guess', means: 'guess' });
  const [dx, dy] = [x(1) - x(0), (y(1) - y(0)) * guess];
  const share = reach / Math.hypot(dx, dy);
  const from = [x(at), y(value)] as const;
  const to = [from[0] + share * dx, from[1] + share * dy] as const;
  const [, [hx, hy]] = clipSegment(from, to, box) ?? [from, from];
  const words = stage.say(text(`your guess ${short(guess)}`, `你猜 ${short(guess)}`));
  const rising = hy < from[1];
  // On the side where the line does not go on, and not beyond the picture's edge.
  label(panel, 'guess-name', words, Math.min(hx + 8, box[2] - 76), hy + (rising ? 24 : -14), { means: 'guess' });
  stage.handle(panel, 'turn', {
    param: 'guess',
    x: hx,
    y: hy,
    means: 'guess',
    take: (px, py) => (y.invert(py) - value) / Math.max(0.05, x.invert(px) - at),
  });
}
