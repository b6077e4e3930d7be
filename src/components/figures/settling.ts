import { closingIn } from '../../lib/derivative/closing-in.ts';
import { figure } from '../island/figure.ts';
import { number } from '../island/params/number.ts';
import { text } from '../island/text.ts';
import { guessLine } from '../views/guess-line.ts';
import { secantPlot, secantsView } from '../views/secants.ts';

const answer = text('your slope', '你猜的斜率');

/** A question about S4: the reader turns a line to the slope that the secant will settle on, then it does. */
export default figure({
  name: 'settling',
  title: text('On what slope will it settle?', '斜率会定在多少？'),
  pace: 700,
  params: {
    w: number(1, { label: text('of the point', '这个点的'), symbol: 'w', min: 0, max: 3, step: 0.05, hidden: true }),
    guess: number(2, { label: answer, min: -40, max: 40, step: 0.1, hidden: true }),
  },
  panels: { curve: text('A curve, a secant, and the line of the guess', '一条曲线、一条割线，以及猜测的直线') },
  trace({ w }) {
    const run = closingIn('parabola', w, 1);
    return { ...run, steps: run.steps.slice(0, 5) };
  },
  columns: {
    gap: { label: text('gap Δw', '间隔 Δw'), symbol: 'w', digits: 4, value: ({ gap }) => gap },
    slope: { label: text('slope', '斜率'), symbol: 'slope', digits: 4, value: ({ right }) => right },
    guess: { label: answer, symbol: 'guess', digits: 1, value: (_, { guess }) => guess },
  },
  slots: (_, __, { limit, value }) => ({
    limit: limit!,
    opposite: -limit!,
    height: value!,
  }),
  draw(stage, moment, { w, guess }, { f, limit, steps }) {
    const gap = 10 ** moment.between((step) => Math.log10(step.gap));
    const seen = secantPlot(stage, 'curve', f, 0.3);
    const goal = moment.index > 0 ? limit : undefined;
    secantsView(stage, 'curve', { f, w, gap, side: 'right', goal }, { seen, yLabel: 'e', guess });
    guessLine(stage, stage.panel('curve'), seen, {
      f,
      at: w,
      guess,
      secants: [...steps.map(({ right }) => right), limit],
      gap: steps[0]!.gap,
    });
  },
});
