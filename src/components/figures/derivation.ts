import { derivation } from '../../lib/derivative/derivation.ts';
import { lineValue } from '../../lib/derivative/line-value.ts';
import { study, type Study } from '../../lib/derivative/study.ts';
import { derivativeAt } from '../../lib/difference/finite-difference.ts';
import { toText } from '../../lib/expression/print/text.ts';
import { remember } from '../../lib/remember.ts';
import { figure } from '../island/figure.ts';
import { expression } from '../island/params/expression.ts';
import { number } from '../island/params/number.ts';
import { text } from '../island/text.ts';
import { held } from '../marks/held.ts';
import { derivationLines } from '../views/derivation-lines.ts';
import { reachParam } from '../views/reach-param.ts';
import { ruleName } from '../views/rule-names.ts';
import { slopePair } from '../views/slope-pair.ts';
import { slopeVerdict } from '../views/slope-verdict.ts';

const orNone = (value: number): number | string => (Number.isFinite(value) ? value : '–');
const valued = ({ value }: Pick<Study, 'value'>, x: number): boolean => Number.isFinite(value(x));
const derived = remember(derivation);
const studied = remember(study);

/** S5: an expression of the reader's, derived rule by rule, and measured beside it. */
export default figure({
  name: 'derivation',
  title: text('Any expression, differentiated one rule at a time', '任写一个算式，每步用一条法则求导'),
  pace: 1100,
  params: {
    f: expression('(3 - 2w)^2', {
      label: text('Expression', '算式'),
      rewinds: 'end',
      examples: [
        '(3 - 2w)^2',
        '3x^2 - 4x + 1',
        '(2x + 1)(x^2 - 3)',
        'x/(x^2 + 1)',
        'sin(x^2)',
        'exp(-x^2)',
        'sigmoid(3x)',
      ],
    }),
    x: number(0.5, { label: text('Looked at', '查看的点'), min: -100, max: 100, slider: [-3, 3], step: 0.05 }),
    reach: reachParam(3),
  },
  panels: {
    f: text('The function, with its tangent at one point', '函数，以及它在一点处的切线'),
    slope: text(
      'Its slope at every point: measured dots, and in the end the derivative',
      '各点处的斜率：先是量出来的点，最后是导数曲线',
    ),
  },
  trace: ({ f: { tree, variable } }) => ({ steps: derived(tree, variable), study: studied(tree, variable) }),
  columns: {
    rule: { label: text('rule', '法则'), value: (line) => ruleName(line) },
    line: { label: text('formula', '式子'), long: true, value: ({ formula }) => toText(formula, { digits: 8 }) },
    value: {
      label: text('value of this line', '这一行的值'),
      symbol: 'slope',
      digits: 5,
      value: ({ formula }, { f, x }, { study }) => orNone(valued(study, x) ? lineValue(formula, f.variable, x) : NaN),
    },
  },
  slots: (_, { x }, { study: { value, slope } }) => ({
    slope: orNone(slope(x)),
    measured: orNone(valued({ value }, x) ? derivativeAt(value, x) : NaN),
    height: orNone(value(x)),
    opposite: orNone(-slope(x)),
  }),
  worked: (_, __, { steps }, index) => derivationLines(steps, index),
  verdict: ({ study }, { f, x }) => slopeVerdict(study, f.variable, x),
  draw(stage, moment, { f, x: at, reach }, { steps, study }) {
    const panels = [stage.panel('f'), stage.panel('slope')] as const;
    const curved = moment.index === steps.length - 1;
    const { upper } = slopePair(stage, panels, { study, variable: f.variable, reach, at, curved, measured: true });
    const [left, top] = held(upper, at, study.value(at));
    stage.handle(panels[0], 'point', { param: 'x', x: left, y: top, means: 'slope', take: (px) => upper.x.invert(px) });
  },
});
