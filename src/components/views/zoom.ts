import { secantSlope } from '../../lib/derivative/secant.ts';
import { fixed, short } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { pair } from '../marks/coordinates.ts';
import { curve } from '../marks/curve.ts';
import { guide } from '../marks/guide.ts';
import { label } from '../marks/label.ts';
import { plot, type Plot } from '../marks/plot.ts';
import { points } from '../marks/points.ts';
import { riseRun } from '../marks/rise-run.ts';
import { slopeLine } from '../marks/slope-line.ts';
import type { Secants } from './secants.ts';

const [narrow, wide, tall] = [52, 92, 74]; // how wide, and at most how tall, a gap is drawn, in units of the viewBox

/** What a magnifying glass over a point shows: half its width and height, in gaps, and how many units a gap is wide. */
export interface Glass {
  readonly across: number;
  readonly up: number;
  readonly unit: number;
}

/** The glass that enlarges both directions alike, so far that the gap fills it whatever its size. */
export function glassOver(whole: Plot, slope: number | undefined): Glass {
  const scale = Math.abs((whole.y(1) - whole.y(0)) / (whole.x(1) - whole.x(0))); // of heights to widths, on paper
  const unit = Math.max(narrow, Math.min(wide, tall / (Math.abs(slope ?? 0) * scale)));
  const [left, top, right, bottom] = whole.box;
  return { across: (right - left) / 2 / unit, up: (bottom - top) / 2 / unit / scale, unit };
}

/**
 * The neighbourhood of a point under a glass. Position and height are measured in gaps from the point, which keeps every
 * digit the numbers have: where they run out, the curve turns to stairs.
 */
export function zoomView(
  stage: Stage,
  name: string,
  { f, w, gap, side, goal }: Secants,
  glass: Glass,
  times: number,
): void {
  const { across, up } = glass;
  const panel = stage.panel(name);
  const seen = plot(panel, { x: [-across, across], y: [-up, up] });
  const { x, y, box } = seen;
  const [left, top, right, bottom] = box;
  const near = (t: number): number => (f(w + t * gap) - f(w)) / gap;
  const through = (way: -1 | 1, wanted: boolean, className: string): void => {
    const slope = wanted ? secantSlope(f, w, way * gap) : undefined;
    slopeLine(panel, `secant${way}`, { at: 0, value: 0, slope }, { ...seen, className });
  };
  stage.still(`${name}-frame`, [glass.unit], () => {
    guide(panel, 'glass', `M${left},${top}H${right}V${bottom}H${left}Z`);
    guide(panel, 'ticks', [-1, 0, 1].map((t) => `M${pair(x(t), bottom)}v4`).join(''));
    ['w − Δw', 'w', 'w + Δw'].forEach((words, i) => {
      label(panel, `tick-${i}`, words, x(i - 1), bottom + 18, { means: 'w', anchor: 'middle' });
    });
  });
  curve(panel, 'curve', near, { x, y, samples: 120, className: 'curve broad' });
  slopeLine(panel, 'tangent', { at: 0, value: 0, slope: goal }, { ...seen, className: 'goal' });
  through(-1, side !== 'right', side === 'left' ? 'secant' : 'secant other');
  through(1, side !== 'left', 'secant');
  const way = side === 'left' ? -1 : 1;
  riseRun(panel, 'gap', [x(0), y(0)], [x(way), y(near(way))], { box, run: '', rise: '' });
  const spots = [-1, 0, 1].filter((t) => Math.abs(near(t)) <= up && (t === 0 || side === 'both' || t === way));
  points(panel, 'ends', spots, spots.map(near), { x, y, as: 'spots', means: 'slope' });
  const magnified = times < 1e4 ? short(times, 2) : fixed(Number(times.toPrecision(1)), 0);
  label(panel, 'times', stage.say(text(`magnified ${magnified}×`, `放大 ${magnified} 倍`)), left, top - 9);
}
