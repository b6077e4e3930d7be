import type { Chase, ChaseRow, Move, Way } from '../../lib/graph/chase.ts';
import type { Moment } from '../island/moment.ts';
import type { Stage } from '../island/stage.ts';
import { text, type Text } from '../island/text.ts';
import { axes } from '../marks/axes.ts';
import { intoBox } from '../marks/clip.ts';
import { pair } from '../marks/coordinates.ts';
import { curve } from '../marks/curve.ts';
import { domainOf } from '../marks/domain.ts';
import { guide } from '../marks/guide.ts';
import { head } from '../marks/head.ts';
import { label } from '../marks/label.ts';
import { pathLayer } from '../marks/layer.ts';
import { likelyWidth } from '../marks/likely-width.ts';
import { plot } from '../marks/plot.ts';
import { slopeLine } from '../marks/slope-line.ts';
import { spot } from '../marks/spot.ts';
import { trail, trailOf } from '../marks/trail.ts';

/** The three ways side by side: what they are called, their dash and colour. */
export const ways = {
  'kept slope': { name: text('slope kept', '斜率不变'), means: 'one', shape: 'square', className: 'trail some' },
  'renewed slope': { name: text('slope renewed', '斜率更新'), means: 'all', shape: 'circle', className: 'trail' },
  descent: {
    name: text('descent on the square', '对平方做下降'),
    means: 'some',
    shape: 'triangle',
    className: 'trail fixed',
  },
} as const satisfies Readonly<Record<Way, { name: Text; means: string; shape: string; className: string }>>;

/** The correction beside which each way has its name. */
const nameAt: Readonly<Record<Way, number>> = { 'kept slope': 4, 'renewed slope': 3, descent: 5 };

const result = ({ w, b }: { w: number; b: number }): number => (2 * w + b) * (b + 1);

interface Chased {
  readonly move: Move;
  readonly rows: readonly ChaseRow[];
  readonly moment: Moment<ChaseRow>;
  readonly target: number;
}

/** z over the number that moves, the level to be reached, and the straight line by which the next correction is reckoned. */
export function chaseOnCurve(stage: Stage, name: string, { move, rows, moment, target }: Chased): void {
  const panel = stage.panel(name);
  const key = move === 'w' ? 'w' : 'b';
  const seen = stage.keep(`${name}-plot`, [rows, key], () => {
    const near = rows.filter(({ z }) => Math.abs(z) < 1e6).slice(0, 12);
    const x = domainOf(
      near.map((row) => row[key]),
      { air: 1.2 },
    );
    return plot(panel, { x, y: domainOf([...near.map(({ z }) => z), target], { air: 0.35 }) });
  });
  const [w, b] = [moment.between((row) => row.w), moment.between((row) => row.b)];
  stage.still(`${name}-ground`, [seen, target], () => {
    axes(panel, 'axes', { ...seen, xLabel: key, yLabel: 'z', xMeans: key, xTicks: 4 });
    const height = intoBox([0, seen.y(target)], seen.box)[1];
    guide(panel, 'target', `M${seen.box[0]},${height}H${seen.box[2]}`, 'truth');
    label(panel, 'target-name', `z = ${target}`, seen.box[0] + 6, height - 6, { means: 'truth' });
  });
  // With both moving, the curve over b is another one for each w.
  stage.still(`${name}-curve`, [seen, key === 'w' ? b : w], () =>
    curve(panel, 'curve', (at) => result({ w, b, [key]: at }), { ...seen, means: 'other', samples: 48 }),
  );
  const { step } = moment;
  slopeLine(
    panel,
    'line',
    { at: step[key], value: step.z, slope: step.slopes[key] },
    { ...seen, className: 'tangent' },
  );
  const to = intoBox([seen.x(step[key] + step.change[key] * moment.reach(1)), seen.y(step.z)], seen.box);
  const from = intoBox([seen.x(step[key]), seen.y(step.z)], seen.box);
  guide(panel, 'change', `M${pair(...from)}L${pair(...to)}`, 'step');
  spot(
    panel,
    'ball',
    ...intoBox([seen.x(key === 'w' ? w : b), seen.y(moment.between(({ z }) => z))], seen.box),
    'step',
  );
}

/** How far off each way still is, correction after correction, as a power of ten. */
export function chaseErrors(
  stage: Stage,
  name: string,
  runs: Readonly<Record<Way, Chase>>,
  { way, moment }: { way: Way; moment: Moment<ChaseRow> },
): void {
  const panel = stage.panel(name);
  const off = ({ residual }: ChaseRow): number => Math.log10(Math.max(1e-9, Math.abs(residual)));
  const kept = runs['kept slope'];
  const { seen, trails } = stage.keep(`${name}-ways`, [runs.descent, kept], () => {
    const most = Math.max(...Object.values(runs).map(({ rows }) => Math.min(12, rows.length - 1)), 1);
    const seen = plot(panel, { x: [0, most], y: [-9, 3] });
    const trails = Object.fromEntries(
      Object.entries(runs).map(([each, { rows }]) => {
        const shown = rows.slice(0, most + 1);
        return [each, trailOf(shown.length, (i) => intoBox([seen.x(i), seen.y(off(shown[i]!))], seen.box))];
      }),
    );
    return { seen, trails };
  });
  stage.still(`${name}-ground`, [seen, way], () => {
    axes(panel, 'axes', {
      ...seen,
      xLabel: stage.say(text('corrections', '修正次数')),
      yLabel: 'log₁₀ |60 − z|',
      yMeans: 'e',
      yTicks: 6,
      xTicks: 6,
    });
    const stop = seen.y(-5);
    guide(panel, 'enough', `M${seen.box[0]},${stop}H${seen.box[2]}`, 'truth');
    label(panel, 'enough-name', stage.say(text('near enough', '够近了')), seen.box[2], stop - 5, {
      means: 'truth',
      anchor: 'end',
    });
    const taken: number[] = []; // base lines of names
    for (const [each, { means, className, name: words }] of Object.entries(ways)) {
      const { rows } = runs[each as Way];
      trail(panel, each, trails[each]!, { means, className: each === way ? className : `${className} idle` });
      const last = Math.min(rows.length - 1, nameAt[each as Way], seen.x.domain()[1]!);
      const place = intoBox([seen.x(last), seen.y(off(rows[last]!))], seen.box);
      const said = stage.say(words);
      const fits = place[0] + 8 + likelyWidth(said) <= panel.width;
      let base = place[1] - 6;
      const free = base > (seen.box[1] + seen.box[3]) / 2 ? -5 : 5; // towards the middle of the drawing
      while (taken.some((other) => Math.abs(other - base) < 15)) base += free;
      taken.push(base);
      const [x, anchor] = fits ? ([place[0] + 8, 'start'] as const) : ([seen.box[2] - 6, 'end'] as const);
      label(panel, `${each}-name`, said, x, base, { means, anchor });
    }
  });
  const k = Math.min(seen.x.domain()[1]!, moment.index + moment.move);
  const place = intoBox([seen.x(k), seen.y(moment.between(off))], seen.box);
  for (const each of Object.keys(ways) as Way[]) {
    const { shape, means } = ways[each];
    if (each === way) head(panel, `${each}-head`, shape, ...place, means);
    else pathLayer(panel.root, `${each}-head`, means, 'head', 'M0,0');
  }
}
