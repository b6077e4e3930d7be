import { walkOverFlats } from '../../lib/derivative/walk-over-flats.ts';
import { figure } from '../island/figure.ts';
import { expression } from '../island/params/expression.ts';
import { number } from '../island/params/number.ts';
import { text } from '../island/text.ts';
import { held } from '../marks/held.ts';
import { subPanel } from '../marks/sub-panel.ts';
import { flatKind } from '../views/flat-kinds.ts';
import { flatMarks } from '../views/flat-marks.ts';
import { flatVerdict } from '../views/flat-verdict.ts';
import { functionLines } from '../views/function-lines.ts';
import { reachParam } from '../views/reach-param.ts';
import { slopePair } from '../views/slope-pair.ts';

const heights = [208, 162] as const; // of the function's drawing and of its derivative's

/** S6: a function above its derivative; where the derivative is zero the function is flat, and not always lowest. */
export default figure({
  name: 'flat-points',
  title: text(
    'Where the derivative is zero, the curve is flat: but is it lowest there?',
    '导数为零，曲线就平了：可那里一定最低吗？',
  ),
  stepName: text('Flat point', '驻点'),
  pace: 1600,
  params: {
    f: expression('x^4/4 - x^3/3 - 2x^2 + 1', {
      label: text('Function', '函数'),
      rewinds: 'start',
      examples: ['x^4/4 - x^3/3 - 2x^2 + 1', 'x^2', 'x^3', 'x^3 - 3x', '(3 - 2x)^2', 'x + sin(x)', 'exp(-x^2)', '5'],
    }),
    x: number(-2.5, {
      label: text('You stand at', '你站在'),
      min: -100,
      max: 100,
      slider: [-3, 3],
      step: 0.05,
      rewinds: 'start',
    }),
    reach: reachParam(4),
  },
  panels: {
    both: {
      width: 360,
      height: heights[0] + heights[1],
      label: text(
        'A function, and below it its derivative, with the flat points marked',
        '函数和它下方的导数，标出了驻点',
      ),
    },
  },
  trace: ({ f: { tree, variable }, reach, x }) => walkOverFlats(tree, variable, reach, x),
  columns: {
    at: { label: text('at', '位置'), value: ({ at }) => at },
    value: { label: text('f', 'f'), symbol: 'e', value: ({ value }) => value ?? '–' },
    slope: { label: text('f′', 'f′'), symbol: 'slope', value: ({ slope }) => slope ?? '–' },
    kind: { label: text('it is', '类型'), value: ({ flat }) => (flat ? flatKind(flat) : text('the start', '起点')) },
  },
  worked: (_, { f }, { study }) => functionLines(f.tree, study.derivative, f.variable),
  verdict: ({ flat }) => flatVerdict(flat),
  draw(stage, moment, { f, reach }, { study, flat }) {
    const panel = stage.panel('both');
    const upper = subPanel(panel, 'upper', 0, heights[0]);
    const lower = subPanel(panel, 'lower', heights[0], heights[1]);
    const at = moment.between((stop) => stop.at);
    const seen = slopePair(stage, [upper, lower], { study, variable: f.variable, reach, at, air: 0.28, below: 0.05 });
    const met = flat.points.slice(0, moment.index);
    stage.still('flat', [flat, moment.index], () => flatMarks(stage, [upper, lower], met, study.value, seen));
    const [x, y] = held(seen.upper, at, study.value(at));
    stage.handle(upper, 'walker', { param: 'x', x, y, means: 'slope', take: (px) => seen.upper.x.invert(px) });
  },
});
