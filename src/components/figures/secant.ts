import { closingIn } from '../../lib/derivative/closing-in.ts';
import { curves, type CurveName } from '../../lib/derivative/curves.ts';
import { figure } from '../island/figure.ts';
import { short } from '../island/numbers.ts';
import { choice } from '../island/params/choice.ts';
import { text } from '../island/text.ts';
import { held } from '../marks/held.ts';
import { curveNames, heightName } from '../views/curve-names.ts';
import { limitVerdict } from '../views/limit-verdict.ts';
import { secantAlgebra } from '../views/secant-algebra.ts';
import { gapParam, leastGap, pointParam, sideParam } from '../views/secant-params.ts';
import { secantPlot, secantsView } from '../views/secants.ts';
import { glassOver, zoomView } from '../views/zoom.ts';

/** S4: two points of a curve, the slope between them, and what becomes of it as the gap goes to zero. */
export default figure({
  name: 'secant',
  title: text('Two points close in on one, and the slope settles', '两点合成一点，斜率就定了下来'),
  pace: 900,
  params: {
    gap: gapParam,
    w: pointParam,
    curve: choice<CurveName>('parabola', { label: text('Curve', '曲线'), options: curveNames }),
    side: sideParam,
  },
  panels: {
    curve: text('A curve, and the straight line through two of its points', '一条曲线，以及过其上两点的直线'),
    zoom: text(
      'The same curve under a magnifying glass, the stronger the smaller the gap',
      '放大镜下的同一条曲线，间隔越小放得越大',
    ),
  },
  trace: ({ curve, w, gap }) => closingIn(curve, w, gap),
  columns: {
    gap: { label: text('gap Δw', '间隔 Δw'), symbol: 'w', value: ({ gap }) => gap },
    right: {
      label: text('slope to the right', '右侧斜率'),
      symbol: 'slope',
      digits: 8,
      value: ({ right }) => right ?? '–',
    },
    left: {
      label: text('slope to the left', '左侧斜率'),
      symbol: 'slope',
      digits: 8,
      value: ({ left }) => left ?? '–',
    },
  },
  formula: String.raw`\frac{\live{over}}{\Delta\w} = \frac{\live{rise}}{\live{run}} = \live{right}`,
  slots: ({ gap, rise, right }, { curve }, { value, limit }) => ({
    over: `Δ${heightName(curve)}`,
    rise: rise === undefined ? '–' : short(rise, 6),
    run: short(gap),
    limit: limit ?? '–',
    here: value ?? '–',
    there: value !== undefined && rise !== undefined ? value + rise : '–',
    off: right === undefined || limit === undefined ? '–' : right - limit,
  }),
  worked: ({ gap }, { curve, w }) => secantAlgebra(curves[curve], w, gap),
  verdict: (run, { w }) => limitVerdict(run, w),
  draw(stage, moment, { w, side, curve }, { f, limit }) {
    const gap = 10 ** moment.between((step) => Math.log10(step.gap));
    const panel = stage.panel('curve');
    const seen = secantPlot(stage, 'curve', f);
    const glass = glassOver(seen, limit);
    const secants = { f, w, gap, side, goal: limit };
    secantsView(stage, 'curve', secants, { seen, glass, yLabel: heightName(curve) });
    zoomView(stage, 'zoom', secants, glass, glass.unit / ((seen.x(1) - seen.x(0)) * gap));
    const way = side === 'left' ? -1 : 1;
    const [px, py] = held(seen, w + way * gap, f(w + way * gap));
    const take = (at: number): number => Math.max(leastGap, way * (seen.x.invert(at) - w));
    stage.handle(panel, 'second', { param: 'gap', x: px, y: py, means: 'slope', take });
    const [x, y] = held(seen, w, f(w));
    stage.handle(panel, 'first', { param: 'w', x, y, means: 'w', take: (px) => seen.x.invert(px) });
  },
});
