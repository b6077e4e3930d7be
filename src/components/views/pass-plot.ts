import type { PassedPoint } from '../../lib/cost/forward-pass.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { fixed } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { axes } from '../marks/axes.ts';
import { at, pair } from '../marks/coordinates.ts';
import { guide } from '../marks/guide.ts';
import { label } from '../marks/label.ts';
import { line } from '../marks/line.ts';
import { plot } from '../marks/plot.ts';
import { points as dots } from '../marks/points.ts';
import { residuals } from '../marks/residuals.ts';
import { squares } from '../marks/squares.ts';

interface Pass {
  readonly data: Dataset;
  readonly points: readonly PassedPoint[];
  readonly w: number;
  /** The point that is worked out in numbers. */
  readonly chosen: number;
  /** How far the pass has come: 1 inputs, 2 predictions, 3 errors, 4 squares; fractions are on the way. */
  readonly reached: number;
  /** The best w, once it may be seen. */
  readonly best: number | undefined;
}

const end = 4.5; // the age at which the line is held by its handle

/** The data and the line, with as much of the forward pass as has been reached. The axes hold every line up to w = 2. */
export function passPlot(stage: Stage, name: string, { data, points, w, chosen, reached, best }: Pass): void {
  const panel = stage.panel(name);
  const seen = plot(panel, { x: [0, end + 0.1], y: [0, 2 * end] });
  const { x, y, box } = seen;
  const share = (which: number): number => Math.max(0, Math.min(1, reached - which + 1));
  const now = { w, b: 0 };
  stage.still(`${name}-axes`, [], () =>
    axes(panel, 'axes', {
      ...seen,
      xLabel: stage.say(text('age x, weeks', '年龄 x（周）')),
      yLabel: stage.say(text('volume y, cm³', '体积 y（cm³）')),
    }),
  );
  squares(panel, 'squares', data, now, { ...seen, share: share(4) });
  const rise = points.map(({ x: age, prediction }) => {
    const foot = box[3];
    return `M${pair(x(age), foot)}V${at(foot + (Math.max(box[1], y(prediction)) - foot) * share(2))}`;
  });
  guide(panel, 'rise', share(2) > 0 && reached < 3 ? rise.join('') : '', 'pred');
  stage.still(`${name}-best`, [best], () => {
    const lines = best === undefined ? [] : [{ w: best, b: 0 }];
    line(panel, 'best', lines, { ...seen, means: 'truth', className: 'best-line' });
    const words = best === undefined ? '' : `${stage.say(text('best', '最好'))} ${fixed(best)}`;
    label(panel, 'best-name', words, x(3.1), y(3.1 * (best ?? 0)) + 34, { means: 'truth' });
  });
  line(panel, 'line', share(2) > 0 ? [now] : [], seen);
  residuals(panel, 'residuals', data, now, { ...seen, share: share(3) });
  stage.still(`${name}-ring`, [points, chosen], () =>
    strung('ring', [points[chosen]!], (p) => p.y, 'residual', 'rings'),
  );
  stage.still(`${name}-points`, [data], () => dots(panel, 'points', data.xs, data.ys, { ...seen, as: 'spots' }));
  const [fed, predicted, missed] = [share(1) > 0, share(2) === 1, share(3) === 1];
  stage.still(`${name}-inputs`, [points, fed], () => strung('inputs', fed ? points : [], () => 0, 'x'));
  stage.still(`${name}-predictions`, [points, predicted], () =>
    strung('predictions', predicted ? points : [], (p) => p.prediction, 'pred'),
  );
  stage.keep(`${name}-errors`, [points, missed], () =>
    stage.inspect(panel, 'errors', {
      label: text('The seven errors', '七个误差'),
      means: 'residual',
      items: missed ? points.map(asked) : [],
    }),
  );
  const turn = {
    param: 'w',
    x: x(end),
    y: y(Math.max(0, Math.min(2, w)) * end),
    means: 'prediction',
    take: (_: number, top: number) => y.invert(top) / end,
  };
  stage.handles(panel, 'turn', share(2) > 0 ? [turn] : []);

  function strung(
    key: string,
    some: readonly PassedPoint[],
    of: (point: PassedPoint) => number,
    means: string,
    as: 'beads' | 'rings' = 'beads',
  ): void {
    dots(
      panel,
      key,
      some.map((p) => p.x),
      some.map(of),
      { ...seen, means, as },
    );
  }

  function asked({ x: age, y: volume, prediction, error, square }: PassedPoint, i: number) {
    const say = stage.say(text(`tadpole ${i + 1}: age ${fixed(age, 1)}`, `蝌蚪 ${i + 1}：${fixed(age, 1)} 周`));
    return {
      d: `M${pair(x(age), y(prediction))}V${at(y(volume))}`,
      x: x(age),
      y: y((prediction + volume) / 2),
      lines: [
        say,
        `y = ${fixed(volume, 1)}, ŷ = ${fixed(prediction, 2)}`,
        stage.say(
          text(
            `error ${fixed(error, 2)}, squared ${fixed(square, 2)}`,
            `误差 ${fixed(error, 2)}，平方 ${fixed(square, 2)}`,
          ),
        ),
      ],
    };
  }
}
