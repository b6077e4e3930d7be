import { text } from '../island/text.ts';

/** The words of the prose components. `{…}` is filled in by the page's script. */
export const words = {
  predict: text('Predict first', '先猜，再看'),
  exercise: text('Exercise', '练习'),
  yourAnswer: text('Your answer', '你的答案'),
  check: text('Check', '核对'),
  again: text('Try again', '再试一次'),
  right: text('Right.', '对了。'),
  notQuite: text('Not quite.', '还不对。'),
  itIs: (answer: string) => text(`It is ${answer}.`, `应该是 ${answer}。`),
  tryOn: text('Look at the question again, or at the steps.', '再读一遍题目，或者看看步骤。'),
  notANumber: text(
    '“{typed}” cannot be read as a number. Type one such as 0.5, −2, 1/3 or 1e-3, and a thousand as 1000.',
    '“{typed}”读不成一个数。请输入一个数，例如 0.5、−2、1/3 或 1e-3；一千请写 1000。',
  ),
  typeFirst: text('Type a number first, such as 0.5 or −2.', '请先输入一个数，例如 0.5 或 −2。'),
  chooseFirst: text('Choose one of the answers first.', '请先选一个答案。'),
  toFigure: text('Watch it in the figure', '到图里看'),
  showAnswer: text('Show the answer', '看答案'),
  showSteps: text('Show the steps', '看步骤'),
  answer: text('Answer:', '答案：'),
  solved: text('solved', '已做对'),
  progress: text('{done} of {all} solved', '共 {all} 题，做对 {done} 题'),
  kept: text('Remembered in this browser only.', '只记在这个浏览器里。'),
  clear: text('Clear', '清除记录'),
  correction: (n: number) => text(`Correction ${n}`, `勘误 ${n}`),
  listedIn: text('From the source of this site:', '摘自本站源代码：'),
  source: text('Notes:', '笔记：'),
  wrong: text('They say', '原文'),
  rightForm: text('Right is', '应为'),
  why: text('Because', '理由'),
} as const;
