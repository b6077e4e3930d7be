import type { Spot, Volley } from '../../lib/descent/target-practice.ts';
import type { Moment } from '../island/moment.ts';
import { short } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { arrow } from '../marks/arrow.ts';
import { axes } from '../marks/axes.ts';
import { intoBox, type Box } from '../marks/clip.ts';
import { at, pair } from '../marks/coordinates.ts';
import { label } from '../marks/label.ts';
import { pathLayer } from '../marks/layer.ts';
import { plot } from '../marks/plot.ts';
import { spot } from '../marks/spot.ts';
import { trail, trailOf } from '../marks/trail.ts';

const middle = { x: 180, y: 158 };
const unit = 15; // of the viewBox for one unit of the target
const edge: Box = [6, 24, 354, 292];

const onPaper = ([across, up]: Spot): Spot => intoBox([middle.x + across * unit, middle.y - up * unit], edge);
const ring = (r: number): string =>
  `M${middle.x - r * unit},${middle.y}a${r * unit},${r * unit} 0 1,0 ${2 * r * unit},0a${r * unit},${r * unit} 0 1,0 ${-2 * r * unit},0Z`;
const holes = (spots: readonly Spot[]): string =>
  spots.map((each) => `M${pair(...onPaper(each))}h0`).join('') || 'M0,0';

/** The ring round all holes of a volley. */
function around(spots: readonly Spot[]): string {
  if (spots.length < 2) return 'M0,0';
  const [xs, ys] = [spots.map((each) => onPaper(each)[0]), spots.map((each) => onPaper(each)[1])];
  const [cx, cy] = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
  const r = 10 + Math.max(...xs.map((x, i) => Math.hypot(x - cx, ys[i]! - cy)));
  return `M${at(cx - r)},${at(cy)}a${at(r)},${at(r)} 0 1,0 ${at(2 * r)},0a${at(r)},${at(r)} 0 1,0 ${at(-2 * r)},0Z`;
}

/** The target: old holes faint, this round's clear; the error from the middle to their mean, the correction from the aim. */
export function targetView(stage: Stage, name: string, moment: Moment<Volley>, rounds: readonly Volley[]): void {
  const panel = stage.panel(name);
  const { step, index } = moment;
  stage.still(`${name}-rings`, [], () => {
    pathLayer(panel.root, 'rings', 'guide', 'target-rings', [1, 2, 4, 6, 8].map(ring).join(''));
  });
  const aim = onPaper([moment.between((row) => row.aim[0]), moment.between((row) => row.aim[1])]);
  const hit = onPaper(step.error);
  stage.still(`${name}-round`, [step, rounds], () => {
    pathLayer(panel.root, 'old', 'guide', 'holes-old', holes(rounds.slice(0, index).flatMap((row) => row.hits)));
    pathLayer(panel.root, 'batch', 'guide', 'batch', around(step.hits));
    arrow(panel, 'error', [middle.x, middle.y], hit, 'residual');
    pathLayer(panel.root, 'holes', 'guide', 'holes', holes(step.hits));
    label(panel, 'round', stage.say(text(`iteration ${step.round}`, `第 ${step.round} 次迭代`)), 8, 16, {
      className: 'label stage-name now',
    });
    const volley = step.hits.length > 1;
    const [left, top] = onPaper(step.aim);
    const right = hit[0] >= left; // away from the aim, whose name stands there
    const words = stage.say(volley ? text('mean error', '平均误差') : text('error', '误差'));
    const down = hit[1] >= top ? 22 : -14;
    label(panel, 'error-name', words, hit[0] + (right ? 12 : -12), hit[1] + down, {
      means: 'residual',
      anchor: right ? 'start' : 'end',
    });
    label(
      panel,
      'batch-name',
      stage.say(
        volley ? text(`batch of ${step.hits.length}`, `一批 ${step.hits.length} 枪`) : text('one shot', '一枪'),
      ),
      352,
      16,
      { anchor: 'end' },
    );
    label(panel, 'loss-name', stage.say(text(`loss ${short(step.loss)}`, `代价 ${short(step.loss)}`)), 8, 292, {
      means: 'e',
    });
    const [gx, gy] = step.gradient;
    label(
      panel,
      'gradient-name',
      stage.say(text(`gradient (${short(gx)}, ${short(gy)})`, `梯度（${short(gx)}，${short(gy)}）`)),
      352,
      292,
      { means: 'slope', anchor: 'end' },
    );
  });
  const to = onPaper(step.next);
  const grown = moment.reach(1);
  arrow(panel, 'correction', aim, [aim[0] + (to[0] - aim[0]) * grown, aim[1] + (to[1] - aim[1]) * grown], 'step');
  const [x, y] = aim;
  pathLayer(
    panel.root,
    'aim',
    'step',
    'aim',
    `M${pair(x - 11, y)}h7M${pair(x + 4, y)}h7M${pair(x, y - 11)}v7M${pair(x, y + 4)}v7`,
  );
  label(panel, 'aim-name', stage.say(text('aim', '瞄准点')), x - 12, y - 10, { means: 'step', anchor: 'end' });
  const first = onPaper(rounds[0]!.aim);
  const take = (left: number, top: number): Spot => [(left - middle.x) / unit, (middle.y - top) / unit];
  stage.handles(panel, 'start', index === 0 ? [{ param: 'aim', x: first[0], y: first[1], means: 'step', take }] : []);
}

/** The loss, round after round. */
export function lossView(
  stage: Stage,
  name: string,
  moment: Moment<Volley>,
  rounds: readonly Volley[],
  singles: number,
): void {
  const panel = stage.panel(name);
  const { seen, way } = stage.keep(`${name}-way`, [rounds], () => {
    const losses = rounds.map(({ loss }) => loss);
    const [begun, most] = [Math.max(1, ...losses.slice(0, 3)), Math.max(...losses)];
    // Of a run that leaps away a linear axis shows the first steps or the last: on a log axis it is a straight way up.
    const leaps = most > 2 * begun && Math.min(...losses) > 0;
    const seen = plot(panel, {
      x: [1, Math.max(2, rounds.length)],
      y: leaps ? [Math.min(...losses) / 1.5, 2 * most] : [0, 1.06 * begun],
      yLog: leaps,
    });
    return { seen, way: trailOf(rounds.length, (i) => intoBox([seen.x(i + 1), seen.y(rounds[i]!.loss)], seen.box)) };
  });
  stage.still(`${name}-ground`, [way, singles], () => {
    axes(panel, 'axes', {
      ...seen,
      xLabel: stage.say(text('iteration', '迭代')),
      yLabel: stage.say(text('loss', '代价')),
      yMeans: 'e',
    });
    const x = seen.x(Math.min(rounds.length, singles + 0.5));
    const split = singles > 0 && singles < rounds.length;
    pathLayer(panel.root, 'split', 'guide', 'guide', split ? `M${at(x)},${seen.box[1]}V${seen.box[3]}` : 'M0,0');
    label(panel, 'singles', split ? stage.say(text('single shots', '单发')) : '', x - 6, seen.box[1] + 12, {
      anchor: 'end',
    });
    label(panel, 'volleys', split ? stage.say(text('volleys', '成组')) : '', x + 6, seen.box[1] + 12);
    trail(panel, 'ahead', way, { means: 'e', className: 'trail ghost' });
  });
  const here = intoBox([seen.x(moment.index + 1 + moment.move), seen.y(moment.between(({ loss }) => loss))], seen.box);
  trail(panel, 'gone', way, { upTo: moment.index, tip: here, means: 'e' });
  spot(panel, 'ball', ...here, 'e');
}
