import type { Stage } from '../island/stage.ts';
import { short } from '../island/numbers.ts';
import { text } from '../island/text.ts';
import { axes } from '../marks/axes.ts';
import { pair } from '../marks/coordinates.ts';
import { curve } from '../marks/curve.ts';
import { guide } from '../marks/guide.ts';
import { label } from '../marks/label.ts';
import { plot } from '../marks/plot.ts';
import { zones } from '../marks/zones.ts';

const seenRates = 1.36; // the dial shows rates up to this multiple of the bound
const ceiling = 2.1; // of the share: above the line the zones have room for their names

/**
 * Learning rates from zero to too large, against what one step leaves of the distance to the minimum: |1 − 2aα|. Above
 * one it grows. The handle on it is the rate.
 */
export function rateDial(stage: Stage, name: string, { rate, bound }: { rate: number; bound: number }): void {
  const panel = stage.panel(name);
  const most = bound * seenRates;
  const left = (at: number): number => Math.abs(1 - (2 * at) / bound);
  const seen = plot(panel, { x: [0, most], y: [0, ceiling] });
  const [x0, top, x1, bottom] = seen.box;
  stage.still(`${name}-ground`, [bound], () => {
    zones(panel, 'zones', [
      {
        from: x0,
        to: seen.x(bound / 2),
        top,
        bottom,
        tone: 'calm',
        words: stage.say(text('from one side', '从一侧靠近')),
      },
      {
        from: seen.x(bound / 2),
        to: seen.x(bound),
        top,
        bottom,
        tone: 'lively',
        words: stage.say(text('from both sides', '两侧摆动')),
      },
      { from: seen.x(bound), to: x1, top, bottom, tone: 'wild', words: stage.say(text('diverges', '发散')) },
    ]);
    axes(panel, 'axes', {
      ...seen,
      xLabel: 'α',
      yLabel: stage.say(text('share of the distance left by a step', '一步之后的距离是原来的几倍')),
      xMeans: 'rate',
      xTicks: 0,
      yTicks: 3,
    });
    guide(panel, 'one', `M${pair(x0, seen.y(1))}H${x1}`);
    curve(panel, 'left', left, { ...seen, means: 'step', samples: 272 });
    // The axis has numbers where something changes, and no others: they stand clear of the ring above them.
    const edges = [0, bound / 2, bound];
    const lines = edges.map((edge, i) => `M${pair(seen.x(edge), i ? top + 24 : bottom)}V${bottom + 5}`);
    guide(panel, 'edges', lines.join(''));
    edges.forEach((edge, i) => {
      label(panel, `edge-${i}`, short(edge), seen.x(edge), bottom + 21, {
        anchor: 'middle',
        ...(i ? { means: 'rate' } : { className: 'tick-x' }),
      });
    });
  });
  const shown = Math.min(rate, most);
  const place = [seen.x(shown), Math.max(top, seen.y(left(shown)))] as const;
  guide(panel, 'drop', `M${pair(...place)}V${bottom}`, 'rate');
  stage.handle(panel, 'handle', {
    param: 'rate',
    x: place[0],
    y: place[1],
    means: 'rate',
    take: (x) => seen.x.invert(Math.max(x0 + 1, x)),
  });
}
