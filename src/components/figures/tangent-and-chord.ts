import { chordSlope } from '../../lib/cost/chord.ts';
import { parabolaFromVertex, slopeAt, valueAt } from '../../lib/cost/parabola.ts';
import { descend } from '../../lib/descent/descend.ts';
import { parabolaObjective } from '../../lib/descent/objective.ts';
import { learningRate } from '../../lib/descent/rules/learning-rate.ts';
import { derivativeAt } from '../../lib/difference/finite-difference.ts';
import { figure } from '../island/figure.ts';
import { short } from '../island/numbers.ts';
import { rateParam, startParam } from '../island/params/usual.ts';
import { text } from '../island/text.ts';
import { regimeVerdict } from '../island/verdicts.ts';
import { label } from '../marks/label.ts';
import { plot } from '../marks/plot.ts';
import { spot } from '../marks/spot.ts';
import { tangent } from '../marks/tangent.ts';
import { closeUp } from '../views/close-up.ts';
import { descentView } from '../views/descent-on-curve.ts';

const parabola = parabolaFromVertex(1, { at: 1, value: 0.001 });
const value = (x: number) => valueAt(parabola, x);
const slope = (x: number) => slopeAt(parabola, x);
/** The two points whose tangents stand in the picture, with the place of their names beside them. */
const marked = [
  { name: 'B', at: 0.1, dx: 12, dy: -6 },
  { name: 'F', at: 1.5, dx: 10, dy: 16 },
] as const;

/** S9: the tangent gives a step its direction and length; the chord only joins where it started to where it landed. */
export default figure({
  name: 'tangent-and-chord',
  title: text('The tangent makes the step, the chord only joins its ends', '步子由切线定，弦只是把两头连起来'),
  params: { rate: rateParam(0.1, [0.02, 1.2]), start: { ...startParam(0.2, [-0.3, 2.3]), symbol: 'x' } },
  panels: {
    curve: text(
      'The curve y = (x − 1)² + 0.001, tangents at B and F, and the way down from the start',
      '曲线 y = (x − 1)² + 0.001、B 点和 F 点的切线，以及从起点下来的路',
    ),
    lens: text(
      'One step under a lens: the tangent, the chord and the step on the floor',
      '放大看一步：切线、弦和落在轴上的步长',
    ),
  },
  trace: ({ rate, start }) =>
    descend({
      objective: parabolaObjective(parabola),
      rule: learningRate(rate),
      next: () => 'all',
      start: [start],
      steps: 20,
    }),
  columns: {
    x: { label: text('x', 'x'), symbol: 'x', value: ({ at }) => at[0] },
    y: { label: text('y', 'y'), symbol: 'y', value: ({ cost }) => cost },
    slope: { label: text('slope of the tangent', '切线的斜率'), symbol: 'slope', value: ({ gradient }) => gradient[0] },
    chord: {
      label: text('slope of the chord', '弦的斜率'),
      symbol: 'rate',
      value: ({ at, gradient }, { rate }) => chordSlope(parabola, at[0]!, at[0]! - rate * gradient[0]!),
    },
  },
  why: {
    slope: ({ at, gradient }) => ({
      lines: [`2 × (${short(at[0]!, 6)} − 1) = ${short(gradient[0]!, 6)}`],
      check: {
        by: text('By a finite difference of the curve:', '用曲线的有限差分算：'),
        value: derivativeAt(value, at[0]!),
      },
    }),
  },
  formula: String.raw`\x \leftarrow \live{x} - \live{rate} \times (\live{slope}) = \live{next}`,
  slots: ({ at, cost, gradient }, { rate }) => ({
    rate: short(rate),
    next: at[0]! - rate * gradient[0]!,
    move: -rate * gradient[0]!,
    promised: rate * gradient[0]! ** 2,
    kept: cost - value(at[0]! - rate * gradient[0]!),
    'slope-b': slope(marked[0].at),
    'slope-f': slope(marked[1].at),
  }),
  verdict: (_, { rate }) => regimeVerdict(parabola, rate),
  draw(stage, moment, { rate }, { steps }) {
    const at = ({ at: [x = 0] }: (typeof steps)[number]) => x;
    const panel = stage.panel('curve');
    const window = { x: [-0.35, 2.35], y: [0, 1.85] } as const;
    const seen = plot(panel, window);
    for (const { name, at } of marked) {
      tangent(panel, `tangent-${name}`, { at, value: value(at), slope: slope(at) }, { ...seen, reach: 44 });
    }
    const axis = { labels: { x: 'x', y: 'y' }, means: { x: 'x', y: 'e' }, tangent: 0 };
    descentView(stage, 'curve', { value, slope, window, steps, moment, at, ...axis });
    for (const { name, at, dx, dy } of marked) {
      const [left, top] = [seen.x(at), seen.y(value(at))];
      spot(panel, name, left, top, 'slope', 4);
      label(panel, `name-${name}`, `${name} ${short(slope(at))}`, left + dx, top + dy, { means: 'slope' });
    }
    const from = at(moment.step);
    closeUp(stage, 'lens', { parabola, from, to: from - rate * slope(from), here: moment.between(at) });
  },
});
