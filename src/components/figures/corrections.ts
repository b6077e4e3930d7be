import { minimum, quadraticForm } from '../../lib/cost/quadratic-form.ts';
import { parabolaInW, vertex } from '../../lib/cost/parabola.ts';
import { sideBySide, type Mistake, type Pair } from '../../lib/descent/notes-mistakes.ts';
import { figure } from '../island/figure.ts';
import { choice } from '../island/params/choice.ts';
import { seaParam } from '../island/params/sea.ts';
import { rateParam, updatesParam } from '../island/params/usual.ts';
import { text } from '../island/text.ts';
import { sideVerdict } from '../views/side-verdict.ts';
import { twoCosts, twoLines } from '../views/two-runs.ts';

/** A parameter of one of the two lines; without an intercept b is 0. */
const lineOf = ({ at: [w = 0, b = 0] }: Pair['wrong']) => ({ w, b });

/** S24: two programs from the notes, each beside the right one, on the same beans from the same start. */
export default figure({
  name: 'corrections',
  title: text('The program of the notes beside the right one', '笔记里的程序和正确的程序，并排运行'),
  stepName: text('Look', '记录点'),
  pace: 60,
  params: {
    mistake: choice<Mistake>('square', {
      label: text('In the notes', '笔记里'),
      options: {
        square: text('w² for x²', 'x² 写成 w²'),
        'one-bean': text('a sum over one bean', '只对一颗豆豆求和'),
        mixed: text('all squares, one product', '全部的平方，一颗的乘积'),
      },
    }),
    rate: rateParam(0.1, [0.005, 0.5]),
    updates: updatesParam(1000, text('Updates', '更新次数'), [100, 5000]),
    data: seaParam('offset'),
  },
  panels: {
    lines: text('Beans and the lines both programs have come to', '豆豆，以及两个程序各自走到的直线'),
    costs: text('The cost of both lines, update after update', '两条直线的代价，随更新次数变化'),
  },
  trace({ data, mistake, rate, updates }) {
    const form = quadraticForm(data);
    const { at, value } = vertex(parabolaInW(form));
    const low = minimum(form);
    const best = mistake === 'square' ? { w: low.w, b: low.b, cost: low.cost } : { w: at, b: 0, cost: value };
    return { ...sideBySide(data, { mistake, rate, updates }), best };
  },
  columns: {
    updates: { label: text('updates', '更新次数'), value: ({ index }) => index, digits: 0 },
    'wrong-w': { label: text('notes: w', '笔记：w'), symbol: 'w', value: ({ wrong }) => wrong.at[0] },
    'wrong-b': { label: text('notes: b', '笔记：b'), symbol: 'b', value: ({ wrong }) => lineOf(wrong).b },
    'wrong-cost': {
      label: text('notes: cost', '笔记：代价'),
      symbol: 'e',
      value: ({ wrong }) => wrong.cost,
      digits: 4,
    },
    'right-w': { label: text('right: w', '正确：w'), symbol: 'w', value: ({ right }) => right.at[0] },
    'right-b': { label: text('right: b', '正确：b'), symbol: 'b', value: ({ right }) => lineOf(right).b },
    'right-cost': {
      label: text('right: cost', '正确：代价'),
      symbol: 'e',
      value: ({ right }) => right.cost,
      digits: 4,
    },
  },
  slots: (_, __, { best }) => ({ 'best-w': best.w, 'best-b': best.b, least: best.cost }),
  verdict: ({ wrong, right, best }, { rate, data }) => sideVerdict(wrong, right, { rate, data, least: best.cost }),
  draw(stage, moment, { data }, { steps, best }) {
    const between = (of: 'wrong' | 'right') => ({
      w: moment.between((step) => lineOf(step[of]).w),
      b: moment.between((step) => lineOf(step[of]).b),
    });
    twoLines(stage, 'lines', data, { wrong: between('wrong'), right: between('right') });
    const shown = { cost: (step: Pair, of: 'wrong' | 'right') => step[of].cost, updates: ({ index }: Pair) => index };
    twoCosts(stage, 'costs', { steps, moment, least: best.cost, ...shown });
  },
});
