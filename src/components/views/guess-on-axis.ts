import type { Stage } from '../island/stage.ts';
import { fixed } from '../island/numbers.ts';
import { text } from '../island/text.ts';
import { guide } from '../marks/guide.ts';
import { label } from '../marks/label.ts';
import type { Panel } from '../marks/panel.ts';
import type { Plot } from '../marks/plot.ts';

/** What a reader calls the value that is asked for. */
export const answer = text('your answer', '你的答案');

/** A reader's guess of where the next step lands: an upright that is moved along the axis, once it is asked for. */
export function guessOnAxis(
  stage: Stage,
  panel: Panel,
  { x, box }: Plot,
  { guess, asked }: { guess: number; asked: boolean },
): void {
  const place = Math.max(box[0], Math.min(box[2], x(guess)));
  guide(panel, 'guess', asked ? `M${place},${box[1] + 18}V${box[3]}` : '', 'pred');
  const words = asked ? `${stage.say(answer)} ${fixed(guess, 3)}` : '';
  label(panel, 'guess-name', words, place, box[1] + 10, { anchor: place > 210 ? 'end' : 'start', means: 'pred' });
  const take = (left: number): number => x.invert(left);
  stage.handles(panel, 'guess-grip', asked ? [{ param: 'guess', x: place, y: box[3], means: 'pred', take }] : []);
}
