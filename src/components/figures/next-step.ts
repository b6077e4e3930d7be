import { dataset } from '../../lib/data/dataset.ts';
import { slopeAt, valueAt } from '../../lib/cost/parabola.ts';
import { batchDescent } from '../../lib/descent/batch.ts';
import { wrongSteps } from '../../lib/descent/wrong-steps.ts';
import { figure } from '../island/figure.ts';
import { fixed, short } from '../island/numbers.ts';
import { number } from '../island/params/number.ts';
import { rateParam, startParam } from '../island/params/usual.ts';
import { whyCost, whyGradient } from '../island/substitution.ts';
import { text } from '../island/text.ts';
import { at } from '../marks/coordinates.ts';
import { guide } from '../marks/guide.ts';
import { label } from '../marks/label.ts';
import { descentView } from '../views/descent-on-curve.ts';

const bean = dataset([1], [2]);
const answer = text('your answer', '你的答案');
const range = { min: -1000, max: 1000, slider: [-0.5, 4.5], step: 0.05 } as const;

const unasked = -1; // where the answer waits until it is dragged or typed

/** Here w stands, so steep is the curve: where does the next step land? The reader's answer stays in the picture. */
export default figure({
  name: 'next-step',
  title: text('Where will the next step land?', '下一步会落在哪里？'),
  params: {
    rate: rateParam(0.2, [0.02, 1.2]),
    start: startParam(0.5, [-0.5, 4.5]),
    guess: number(unasked, { ...range, label: answer, hidden: true }),
  },
  panels: {
    cost: text(
      'The cost of one bean for every w, the tangent where w stands, and your answer',
      '一颗豆豆在各个 w 处的代价、w 所在处的切线，还有你的答案',
    ),
  },
  trace: ({ rate, start }) => batchDescent(bean, { rate, start, steps: 8 }),
  columns: {
    w: { label: text('w', 'w'), symbol: 'w', value: ({ at }) => at[0] },
    cost: { label: text('cost', '代价'), symbol: 'e', value: ({ cost }) => cost },
    slope: { label: text('slope', '斜率'), symbol: 'slope', value: ({ gradient }) => gradient[0] },
  },
  why: {
    cost: ({ at }) => whyCost(bean, { w: at[0]!, b: 0 }),
    slope: ({ at }) => whyGradient(bean, { w: at[0]!, b: 0 }),
  },
  formula: String.raw`\w \leftarrow \live{w} - \live{rate} \times (\live{slope}) = \;?`,
  slots({ at, cost, gradient }, { rate }) {
    const wrong = wrongSteps({ at: at[0]!, cost, slope: gradient[0]! }, rate);
    return {
      rate: short(rate),
      next: at[0]! - rate * gradient[0]!,
      'slope-as-step': wrong.slopeAsStep,
      'wrong-sign': wrong.wrongSign,
      'cost-as-slope': wrong.costAsSlope,
      half: wrong.half,
      double: wrong.double,
    };
  },
  draw(stage, moment, { guess }, { steps, parabola }) {
    const { x, box } = descentView(stage, 'cost', {
      value: (w) => valueAt(parabola, w),
      slope: (w) => slopeAt(parabola, w),
      window: { x: [-0.6, 4.6], y: [0, valueAt(parabola, 4.6)] },
      steps,
      moment,
      at: (step) => step.at[0]!,
      ahead: false,
      labels: { x: 'w', y: stage.say(text('cost e', '代价 e')) },
    });
    const panel = stage.panel('cost');
    const [left, top, right, bottom] = box;
    const place = Math.max(left, Math.min(right, x(guess)));
    const placed = guess !== unasked;
    const beyond = x(guess) < left ? '← ' : x(guess) > right ? '→ ' : '';
    guide(panel, 'guess-line', placed && !beyond ? `M${at(place)},${top + 18}V${bottom}` : '', 'guess');
    if (placed) {
      const words = `${beyond}${stage.say(answer)} ${fixed(guess, 2)}`;
      const across = Math.max(118, Math.min(270, place));
      label(panel, 'guess-name', words, across, top + 10, { means: 'guess', anchor: 'middle' });
    } else {
      label(panel, 'guess-name', '?', place + 14, bottom - 8, { means: 'guess' });
    }
    stage.handle(panel, 'guess', {
      param: 'guess',
      x: place,
      y: bottom - 12,
      means: 'guess',
      ...(placed ? {} : { says: stage.say(text('not answered yet', '还没有回答')) }),
      take: (px) => x.invert(px),
    });
  },
});
