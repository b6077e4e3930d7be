import type { PassedPoint } from '../../lib/cost/forward-pass.ts';
import { fixed } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { cells } from '../marks/cells.ts';
import { label } from '../marks/label.ts';

interface Ledger {
  readonly points: readonly PassedPoint[];
  readonly w: number;
  readonly chosen: number;
  /** How far the pass has come, as in the plot beside. */
  readonly reached: number;
  readonly cost: number;
}

const stages = [
  {
    key: 'input',
    name: text('1  Input: the age x', '1  输入：年龄 x'),
    means: 'x',
    of: (p: PassedPoint) => fixed(p.x, 1),
  },
  {
    key: 'forward',
    name: text('2  Forward calculation: ŷ = w x', '2  计算预测值：ŷ = w x'),
    means: 'pred',
    of: (p: PassedPoint) => fixed(p.prediction, 2),
  },
  {
    key: 'error',
    name: text('3  Error of each point: y − ŷ', '3  单点误差：y − ŷ'),
    means: 'e',
    of: (p: PassedPoint) => fixed(p.error, 2),
  },
  {
    key: 'square',
    name: text('4  Mean squared error', '4  均方误差'),
    means: 'e',
    of: (p: PassedPoint) => fixed(p.square, 2),
  },
] as const;

const pitch = 62; // from one stage to the next

/** The four stages of the pass as a ledger: a column a point, a row a stage, and the mean at the foot. */
export function passLedger(stage: Stage, name: string, { points, chosen, reached, cost }: Ledger): void {
  const panel = stage.panel(name);
  const width = (panel.width - 16) / points.length;
  const xs = points.map((_, i) => 8 + width * (i + 0.5));
  stages.forEach(({ key, name: words, means, of }, i) => {
    const top = 26 + i * pitch;
    const done = reached >= i + 1;
    const current = Math.ceil(reached) === i + 1;
    const look = current ? 'stage-name now' : done ? 'stage-name' : 'stage-name ahead';
    stage.still(`${name}-${key}-name`, [look], () =>
      label(panel, `${key}-name`, stage.say(words), 8, top, { className: look }),
    );
    stage.still(`${name}-${key}`, [points, done, chosen], () =>
      cells(panel, key, done ? points.map(of) : [], { xs, y: top + 22, means, chosen }),
    );
  });
  const mean = reached >= 4 ? `${stage.say(text('their mean', '它们的平均'))}  e = ${fixed(cost)}` : '';
  stage.still(`${name}-mean`, [mean], () =>
    label(panel, 'mean', mean, panel.width - 8, 26 + 3 * pitch + 46, {
      ...{ means: 'e', anchor: 'end', className: 'label total' },
    }),
  );
}
