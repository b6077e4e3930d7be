import type { Stage } from '../island/stage.ts';
import { short } from '../island/numbers.ts';
import { text } from '../island/text.ts';
import { intoBox } from '../marks/clip.ts';
import { label } from '../marks/label.ts';
import type { Panel } from '../marks/panel.ts';
import type { Plot } from '../marks/plot.ts';
import { slopeLine } from '../marks/slope-line.ts';

const reach = 74; // how far from the point the hand takes hold, in units of the viewBox

/** The line a reader lays through a point as a guess of the slope there; it is turned by its end. */
export function guessLine(
  stage: Stage,
  panel: Panel,
  seen: Plot,
  { at, value, guess, asked }: { at: number; value: number; guess: number; asked: boolean },
): void {
  const { x, y, box } = seen;
  slopeLine(
    panel,
    'guess',
    { at, value, slope: asked ? guess : undefined },
    { ...seen, className: 'guess', means: 'pred' },
  );
  const dx = x(1) - x(0);
  const dy = (y(1) - y(0)) * guess;
  const share = reach / Math.hypot(dx, dy);
  const [hx, hy] = intoBox([x(at) + share * dx, y(value) + share * dy], box);
  const words = stage.say(text(`your guess ${short(guess)}`, `你猜 ${short(guess)}`));
  label(panel, 'guess-name', asked ? words : '', hx + 14, hy + (guess < 0 ? -6 : 18), { means: 'pred' });
  const handle = {
    param: 'guess',
    x: hx,
    y: hy,
    means: 'pred',
    take: (px: number, py: number) => (y.invert(py) - value) / Math.max(0.05, x.invert(px) - at),
  };
  stage.handles(panel, 'turn', asked && Number.isFinite(hy) ? [handle] : []);
}
