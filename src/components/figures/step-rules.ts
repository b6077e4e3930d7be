import { parabolaFromVertex } from '../../lib/cost/parabola.ts';
import type { Step } from '../../lib/descent/descend.ts';
import { lockstep } from '../../lib/descent/lockstep.ts';
import { parabolaObjective } from '../../lib/descent/objective.ts';
import { fixedStep } from '../../lib/descent/rules/fixed-step.ts';
import { learningRate } from '../../lib/descent/rules/learning-rate.ts';
import { slopeItself } from '../../lib/descent/rules/slope-itself.ts';
import { unsignedStep } from '../../lib/descent/rules/unsigned-step.ts';
import { figure } from '../island/figure.ts';
import { fixed, short } from '../island/numbers.ts';
import { number } from '../island/params/number.ts';
import { rateParam, startParam } from '../island/params/usual.ts';
import { text } from '../island/text.ts';
import { regimeVerdict } from '../island/verdicts.ts';
import { hopsView } from '../views/hops.ts';

type Row = Readonly<Record<'hop' | 'walk' | 'raw' | 'small', Step>>;

const best = 0.8;
const updates = 8;
const at = (rule: keyof Row) => (row: Row) => row[rule].at[0]!;
const panel = (en: string, zh: string) => ({ width: 300, height: 272, label: text(en, zh) });
const steepness = { label: text('steepness', '陡峭程度'), symbol: 'a', min: 0.001, max: 1000, step: 0.05 };
const size = { label: text('Fixed step', '固定步长'), min: 0, max: 1e6, step: 0.05 };

/** S7: three rules from one start on one parabola. The fixed step hops, the raw slope swings wider, the product settles. */
export default figure({
  name: 'step-rules',
  title: text('Three ways to turn a slope into a step', '把斜率变成一步的三种办法'),
  params: {
    steep: number(1.25, { ...steepness, slider: [0.1, 3] }),
    rate: rateParam(0.2, [0.01, 2]),
    size: number(0.5, { ...size, slider: [0.05, 1] }),
    start: startParam(1, [-0.5, 2.1]),
  },
  panels: {
    fixed: panel(
      'A fixed step hops, and without the slope’s sign walks away',
      '固定步长来回跳，不看斜率的正负就一直走远',
    ),
    itself: panel('The slope itself as the step swings wider and wider', '拿斜率本身当步子，越摆越宽'),
    small: panel('The slope times a small number settles', '斜率乘一个很小的数，稳稳停下'),
  },
  trace({ steep, rate, size, start }) {
    const parabola = parabolaFromVertex(steep, { at: best, value: 0 });
    const rules = { hop: fixedStep(size), walk: unsignedStep(size), raw: slopeItself(), small: learningRate(rate) };
    const run = lockstep({ objective: parabolaObjective(parabola), rules, start: [start], steps: updates });
    return { ...run, parabola };
  },
  columns: {
    hop: { label: text('w, fixed step', 'w（固定步长）'), symbol: 'w', value: ({ hop }) => hop.at[0] },
    walk: { label: text('without the sign', '不看正负'), value: ({ walk }) => walk.at[0] },
    raw: { label: text('w, slope itself', 'w（斜率本身）'), symbol: 'w', value: ({ raw }) => raw.at[0] },
    small: { label: text('w, slope × α', 'w（斜率 × α）'), symbol: 'w', value: ({ small }) => small.at[0] },
  },
  formula: String.raw`\begin{aligned}
    \w &\leftarrow \live{hop} - (\live{fixed}) = \live{hop-to} \\
    \w &\leftarrow \live{raw} - (\live{slope}) = \live{raw-to} \\
    \w &\leftarrow \live{small} - \live{rate} \times (\live{gentle}) = \live{small-to}
  \end{aligned}`,
  slots({ hop, raw, small }, { rate, size }) {
    const [a, b, c] = [size * Math.sign(hop.gradient[0]!), raw.gradient[0]!, small.gradient[0]!];
    const to = { 'hop-to': hop.at[0]! - a, 'raw-to': raw.at[0]! - b, 'small-to': small.at[0]! - rate * c };
    return { fixed: a, slope: b, gentle: c, rate: short(rate), ...to };
  },
  verdict({ steps, parabola }, { rate, start }) {
    const last = steps.at(-1)!;
    const [hop, raw, small] = (['hop', 'raw', 'small'] as const).map((rule) => fixed(Math.abs(at(rule)(last) - best)));
    const off = text(
      `Distance from the best w after ${updates} steps: fixed step: ${hop}; slope itself: ${raw}; slope × ${short(rate)}: ${small}.`,
      `走 ${updates} 步之后，三种规则离最好的 w 还差：固定步长 ${hop}，斜率本身 ${raw}，斜率乘 ${short(rate)} 的 ${small}。`,
    );
    const how = regimeVerdict(parabola, rate, start);
    return how.tone === 'warning'
      ? { ...how, text: text(`${off.en} ${how.text.en}`, `${off.zh}${how.text.zh}`) }
      : { tone: 'plain', text: off };
  },
  draw(stage, moment, { rate, size, start }, { steps, parabola }) {
    const say = (en: string, zh: string) => stage.say(text(en, zh));
    const radius = 1.35 * Math.max(1, Math.abs(start - best));
    const shared = { parabola, across: [best - radius, best + radius], steps, moment } as const;
    const minus = say('always minus', '总是减');
    const walk = { key: 'walk', means: 'other', at: at('walk'), words: minus, beside: 3, side: 'below' } as const;
    const hop = { key: 'hop', means: 'step', at: at('hop'), words: say('against the slope', '逆着斜率'), beside: 6 };
    const title = `${say('fixed step', '固定步长')} ${short(size)}`;
    const { x, y } = hopsView(stage, 'fixed', { ...shared, title, runs: [walk, hop] });
    const itself = [{ key: 'run', means: 'step', at: at('raw'), words: '' }];
    hopsView(stage, 'itself', { ...shared, title: say('the slope itself', '斜率本身'), runs: itself });
    const small = [{ key: 'run', means: 'step', at: at('small'), words: '' }];
    hopsView(stage, 'small', { ...shared, title: `${say('slope', '斜率')} × ${short(rate)}`, runs: small });
    const place = { x: x(start), y: y(parabola.a * (start - best) ** 2) };
    stage.handle(stage.panel('fixed'), 'handle', { param: 'start', ...place, means: 'w', take: (px) => x.invert(px) });
  },
});
