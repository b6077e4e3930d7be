import { chordSlope } from '../../lib/cost/chord.ts';
import { parabolaFromVertex, slopeAt, valueAt } from '../../lib/cost/parabola.ts';
import { descend } from '../../lib/descent/descend.ts';
import { parabolaObjective } from '../../lib/descent/objective.ts';
import { learningRate } from '../../lib/descent/rules/learning-rate.ts';
import { figure } from '../island/figure.ts';
import { short } from '../island/numbers.ts';
import { rateParam, startParam } from '../island/params/usual.ts';
import { text } from '../island/text.ts';
import { regimeVerdict } from '../island/verdicts.ts';
import { plot } from '../marks/plot.ts';
import { closeUp } from '../views/close-up.ts';
import { descentView } from '../views/descent-on-curve.ts';
import { namedPoints, namedTangents } from '../views/named-points.ts';

const parabola = parabolaFromVertex(1, { at: 1, value: 0.001 });
const value = (x: number) => valueAt(parabola, x);
const slope = (x: number) => slopeAt(parabola, x);
const point = (name: string, at: number, dx: number, dy: number) => ({
  name,
  at,
  value: value(at),
  slope: slope(at),
  dx,
  dy,
});
const [pointB, pointF] = [point('B', 0.1, 12, -6), point('F', 1.5, 10, 16)];
const named = [pointB, pointF];

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
        by: text('By finite differences of the curve:', '用曲线的有限差分算：'),
        slopes: [[value, at[0]!]],
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
    'slope-b': pointB.slope,
    'slope-f': pointF.slope,
  }),
  verdict: (_, { rate, start }) => regimeVerdict(parabola, rate, start),
  draw(stage, moment, { rate }, { steps }) {
    const at = ({ at: [x = 0] }: (typeof steps)[number]) => x;
    const window = { x: [-0.35, 2.35], y: [0, 1.85] } as const;
    const seen = plot(stage.panel('curve'), window);
    namedTangents(stage, 'curve', named, seen);
    const axis = { labels: { x: 'x', y: 'y' }, means: { x: 'x', y: 'e' }, tangent: 0 };
    descentView(stage, 'curve', { value, slope, window, steps, moment, at, ...axis });
    namedPoints(stage, 'curve', named, seen);
    const from = at(moment.step);
    closeUp(stage, 'lens', { parabola, from, to: from - rate * slope(from), here: moment.between(at) });
  },
});
