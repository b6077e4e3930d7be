import { workingRateBelow } from '../../lib/cost/parabola.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { onePointBowlBound } from '../../lib/descent/bowl-descent.ts';
import type { Trace } from '../../lib/descent/descend.ts';
import { growthOfEpoch } from '../../lib/descent/growth.ts';
import type { Verdict } from '../island/figure.ts';
import { fixed, short } from '../island/numbers.ts';
import { text } from '../island/text.ts';
import { tryRate } from '../island/try-rate.ts';

interface Given {
  readonly rate: number;
  readonly least: number;
  readonly data: Dataset;
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
  const bean = onePointBowlBound(given.data);
  if (good.kind === 'diverged') {
    const limit = short(good.bound ?? bean, 4);
    const below =
      good.bound === undefined
        ? text(`below ${limit} no bean throws the line away`, `α 小于 ${limit}，就没有豆豆会把直线甩飞`)
        : text(`for these points α must stay below ${limit}`, `对这些点，α 必须小于 ${limit}`);
    return {
      tone: 'warning',
      text: text(
        `At α = ${a} the right program diverges after ${updates(good.step)}: ${below.en}. ${notesEnd.en} The least cost is ${least}.`,
        `α = ${a} 时，正确的程序更新 ${good.step} 次之后发散了：${below.zh}。${notesEnd.zh}最低的代价是 ${least}。`,
      ),
      remedy: tryRate(workingRateBelow(good.bound ?? bean)),
    };
  }
  if (given.rate > bean && growsBeanByBean(right, given)) {
    const [works, limit] = [workingRateBelow(bean), short(bean, 4)];
    return {
      tone: 'warning',
      text: text(
        `At α = ${a} the right program diverges, if slowly: below ${limit} no bean throws the line away. ${notesEnd.en} The least cost is ${least}.`,
        `α = ${a} 时，正确的程序会发散，只是慢：α 小于 ${limit}，就没有豆豆会把直线甩飞。${notesEnd.zh}最低的代价是 ${least}。`,
      ),
      remedy: tryRate(works),
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

/** Whether a program that looks at one bean after the other moves, and makes any difference larger in the long run. */
function growsBeanByBean({ steps }: Trace, { rate, data }: Given): boolean {
  const { gradient, sample } = steps[0]!;
  if (sample === 'all' || steps.every((step) => step.gradient.every((slope) => slope === 0))) return false;
  return growthOfEpoch(data, { rate, intercept: gradient.length > 1 }) > 1;
}

const updates = (count: number): string => `${count} update${count === 1 ? '' : 's'}`;
