import type { Trace } from '../../lib/descent/descend.ts';
import type { Verdict } from '../island/figure.ts';
import { fixed, short } from '../island/numbers.ts';
import { text } from '../island/text.ts';

/** What the program of the notes comes to, and what the right one does. */
export function sideVerdict(wrong: Trace, right: Trace, given: { rate: number; least: number }): Verdict {
  const [notes, good] = [wrong.steps.at(-1)!, right.steps.at(-1)!];
  const [least, a, r] = [fixed(given.least, 4), short(given.rate, 4), fixed(good.cost, 4)];
  if (wrong.ending.kind === 'diverged') {
    return {
      tone: 'warning',
      text: text(
        `At α = ${a} the program of the notes diverges after ${wrong.ending.step} updates. The right one comes to a cost of ${r}; the least is ${least}.`,
        `α = ${a} 时，笔记里的程序更新 ${wrong.ending.step} 次之后就发散了。正确的程序，代价到了 ${r}；最低是 ${least}。`,
      ),
    };
  }
  return {
    tone: 'plain',
    text: text(
      `The program of the notes comes to a cost of ${fixed(notes.cost, 4)}, the right one to ${r}. The least is ${least}.`,
      `笔记里的程序，代价到了 ${fixed(notes.cost, 4)}；正确的程序到了 ${r}。最低是 ${least}。`,
    ),
  };
}
