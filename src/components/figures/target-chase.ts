import { chase, type Move, type Way } from '../../lib/graph/chase.ts';
import { remember } from '../../lib/remember.ts';
import { figure } from '../island/figure.ts';
import { short } from '../island/numbers.ts';
import { choice } from '../island/params/choice.ts';
import { rateParam } from '../island/params/usual.ts';
import { text } from '../island/text.ts';
import { chaseErrors, chaseOnCurve, ways } from '../views/chase-views.ts';
import { chaseVerdict, chaseSlots, whyChange, whyResult } from '../views/chase-words.ts';

const target = 60;
const chased = remember((move: Move, rate: number) => ({
  'kept slope': chase({ move, way: 'kept slope', target }),
  'renewed slope': chase({ move, way: 'renewed slope', target }),
  descent: chase({ move, way: 'descent', target, rate }),
}));

/** S21: z is to become 60. The derivatives say by how much to move; once with those of the start, once with new ones. */
export default figure({
  name: 'target-chase',
  title: text('Make z equal to 60', '让 z 等于 60'),
  stepName: text('Correction', '修正次数'),
  pace: 1100,
  params: {
    move: choice<Move>('b', {
      label: text('What moves', '动哪个数'),
      options: { b: text('b only', '只动 b'), w: text('w only', '只动 w'), both: text('both', '两个都动') },
    }),
    way: choice<Way>('kept slope', {
      label: text('By which rule', '用哪条规则'),
      options: {
        'kept slope': ways['kept slope'].name,
        'renewed slope': ways['renewed slope'].name,
        descent: ways.descent.name,
      },
    }),
    rate: rateParam(0.001, [0.0001, 0.01]),
  },
  panels: {
    curve: text(
      'z as the number moves, and the straight line that stands in for it',
      'z 随这个数变化的曲线，以及代替它的直线',
    ),
    errors: text('How far z is from 60, correction after correction', '每次修正之后，z 离 60 还有多远'),
  },
  trace({ move, way, rate }) {
    const runs = chased(move, rate);
    return { runs, steps: runs[way].rows };
  },
  columns: {
    w: { label: text('w', 'w'), symbol: 'w', value: ({ w }) => w, digits: 5 },
    b: { label: text('b', 'b'), symbol: 'b', value: ({ b }) => b, digits: 5 },
    z: { label: text('z', 'z'), value: ({ z }) => z, digits: 5 },
    residual: { label: text('60 − z', '60 − z'), symbol: 'residual', value: ({ residual }) => residual, digits: 5 },
    'slope-w': { label: text('∂z/∂w used', '所用 ∂z/∂w'), symbol: 'slope', value: ({ slopes }) => slopes.w },
    'slope-b': { label: text('∂z/∂b used', '所用 ∂z/∂b'), symbol: 'slope', value: ({ slopes }) => slopes.b },
    'change-b': {
      label: text('change of b', 'b 的改变量'),
      symbol: 'step',
      value: ({ change }) => change.b,
      digits: 5,
    },
    'change-w': {
      label: text('change of w', 'w 的改变量'),
      symbol: 'step',
      value: ({ change }) => change.w,
      digits: 5,
    },
  },
  why: {
    z: (row) => whyResult(row),
    'change-b': (row, values) => whyChange('b', row, values),
    'change-w': (row, values) => whyChange('w', row, values),
  },
  slots: (row, { rate }, { runs }) => ({ ...chaseSlots(row, runs), rate: short(rate) }),
  verdict: ({ runs }, { way, rate }) => chaseVerdict(runs[way], way, rate),
  draw(stage, moment, { move, way }, { runs, steps }) {
    chaseOnCurve(stage, 'curve', { move, rows: steps, moment, target });
    chaseErrors(stage, 'errors', runs, { way, moment });
  },
});
