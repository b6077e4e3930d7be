import type { Stage } from '../island/stage.ts';
import { short } from '../island/numbers.ts';
import { text } from '../island/text.ts';
import { clipSegment, type Box } from '../marks/clip.ts';
import { label } from '../marks/label.ts';
import { likelyWidth } from '../marks/likely-width.ts';
import type { Panel } from '../marks/panel.ts';
import type { Plot } from '../marks/plot.ts';
import { slopeLine } from '../marks/slope-line.ts';
import { overlap, struck, wordsBox, type Courses } from '../marks/struck.ts';
import { curveOnPaper, lineOnPaper } from './secants.ts';

const reach = 110; // how far from the point the hand takes hold, in units of the viewBox
const ring = 13; // from its middle to where words may begin

interface Guess {
  readonly f: (w: number) => number;
  /** The point, and the slope that is laid through it. */
  readonly at: number;
  readonly guess: number;
  /** The slopes the secants come to rest on, in their order, and the widest gap. */
  readonly secants: readonly (number | undefined)[];
  readonly gap: number;
}

/** The line a reader lays through a point as a guess of the slope there; it is turned by its end. */
export function guessLine(stage: Stage, panel: Panel, seen: Plot, { f, at, guess, secants, gap }: Guess): void {
  const { x, y, box } = seen;
  const value = f(at);
  slopeLine(panel, 'guess', { at, value, slope: guess }, { ...seen, className: 'guess', means: 'guess' });
  const [dx, dy] = [x(1) - x(0), (y(1) - y(0)) * guess];
  const share = reach / Math.hypot(dx, dy);
  const from = [x(at), y(value)] as const;
  const to = [from[0] + share * dx, from[1] + share * dy] as const;
  const [, [hx, hy]] = clipSegment(from, to, box) ?? [from, from];
  const words = stage.say(text(`your guess ${short(guess)}`, `你猜 ${short(guess)}`));
  const place = stage.keep('guess-place', [f, at, words], () => {
    const toRun = (height: number) => (left: number) => (left < from[0] || left > x(at + gap) ? NaN : from[1] + height);
    const passing = secants.map((slope) => lineOnPaper(at, value, slope, seen));
    const lines: Courses[] = [
      [curveOnPaper(f, seen)],
      [lineOnPaper(at, value, guess, seen)],
      ...passing.map((line) => [line]),
      [toRun(-48), toRun(8)], // the run with its name, and room above that
    ];
    return roomBeside([hx, hy], likelyWidth(words) + 6, { lines, swept: [passing], box });
  });
  label(panel, 'guess-name', words, place[0], place[1], { means: 'guess' });
  stage.handle(panel, 'turn', {
    param: 'guess',
    x: hx,
    y: hy,
    means: 'guess',
    take: (px, py) => (y.invert(py) - value) / Math.max(0.05, x.invert(px) - at),
  });
}

/**
 * The place nearest to a ring where words of this width lie on none of the lines: their left end, and their base line.
 *
 * @param swept what lines pass over while a run plays: a place beside it is taken if it is about as near
 */
export function roomBeside(
  [hx, hy]: readonly [number, number],
  width: number,
  { lines, swept, box }: { lines: readonly Courses[]; swept: readonly Courses[]; box: Box },
): readonly [number, number] {
  const grip: Box = [hx - ring, hy - ring, hx + ring, hy + ring];
  let [best, least]: [readonly [number, number], number] = [[hx + ring, hy + 4], Infinity];
  for (let left = Math.max(box[0] + 4, hx - width - 60); left <= Math.min(box[2] + 12 - width, hx + 60); left += 6) {
    for (let base = Math.max(box[1] + 12, hy - 70); base <= Math.min(box[3] - 8, hy + 80); base += 4) {
      const words = wordsBox(left, base, width);
      const aside = Math.max(left - hx, hx - left - width, 0);
      const away = Math.hypot(aside, Math.max(words[1] - hy, hy - words[3], 0));
      if (away >= least || overlap(words, grip) || struck(words, lines)) continue;
      const far = away + 0.02 * Math.abs(left + width / 2 - hx) + (struck(words, swept) ? 12 : 0);
      if (far < least) [best, least] = [[left, base], far];
    }
  }
  return best;
}
