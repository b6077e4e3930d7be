import { workingRateBelow } from '../../lib/cost/parabola.ts';
import type { Trace } from '../../lib/descent/descend.ts';
import type { Verdict } from '../island/figure.ts';
import { fixed, short } from '../island/numbers.ts';
import { text } from '../island/text.ts';
import { tryRate } from '../island/try-rate.ts';

interface Given {
  readonly rate: number;
  readonly least: number;
}

/** What the program of the notes comes to, and what the right one does. */
export function sideVerdict(wrong: Trace, right: Trace, given: Given): Verdict {
  const [least, a] = [fixed(given.least, 4), short(given.rate, 4)];
  const [notes, good] = [wrong.ending, right.ending];
  const [wrongCost, rightCost] = [wrong, right].map(({ steps }) => fixed(steps.at(-1)!.cost, 4));
  const notesEnd =
    notes.kind === 'diverged'
      ? text(
          `The program of the notes diverges after ${updates(notes.step)}.`,
          `笔记里的程序更新 ${notes.step} 次之后就发散了。`,
        )
      : text(`The program of the notes comes to a cost of ${wrongCost}.`, `笔记里的程序，代价到了 ${wrongCost}。`);
  if (good.kind === 'diverged') {
    const bound = good.bound;
    const limit = bound === undefined ? '' : short(bound, 4);
    const works = bound === undefined ? undefined : workingRateBelow(bound);
    return {
      tone: 'warning',
      text: text(
        `At α = ${a} the right program diverges after ${updates(good.step)}${limit && `: for these points α must stay below ${limit}`}. ${notesEnd.en} The least cost is ${least}.`,
        `α = ${a} 时，正确的程序更新 ${good.step} 次之后发散了${limit && `：对这些点，α 必须小于 ${limit}`}。${notesEnd.zh}最低的代价是 ${least}。`,
      ),
      ...(works !== undefined && {
        remedy: tryRate(works),
      }),
    };
  }
  return {
    tone: notes.kind === 'diverged' ? 'warning' : 'plain',
    text: text(
      `${notesEnd.en} The right one comes to a cost of ${rightCost}; the least is ${least}.`,
      `${notesEnd.zh}正确的程序，代价到了 ${rightCost}；最低是 ${least}。`,
    ),
  };
}

const updates = (count: number): string => `${count} update${count === 1 ? '' : 's'}`;
