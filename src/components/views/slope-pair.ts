import { derivativeAt } from '../../lib/difference/finite-difference.ts';
import type { Study } from '../../lib/derivative/study.ts';
import { fixed } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { axes } from '../marks/axes.ts';
import { pair } from '../marks/coordinates.ts';
import { curve } from '../marks/curve.ts';
import { guide } from '../marks/guide.ts';
import { heightOf } from '../marks/height.ts';
import { held } from '../marks/held.ts';
import { label } from '../marks/label.ts';
import { pathLayer } from '../marks/layer.ts';
import type { Panel } from '../marks/panel.ts';
import { plot, type Plot } from '../marks/plot.ts';
import { points } from '../marks/points.ts';
import { nowhere, spot } from '../marks/spot.ts';
import { tangent } from '../marks/tangent.ts';

interface Pair {
  readonly study: Study;
  readonly variable: string;
  /** How far to either side of zero the picture goes. */
  readonly reach: number;
  /** Where the function is looked at. */
  readonly at: number;
  /** Whether the derivative's curve is drawn, or only the slopes that were measured. */
  readonly curved?: boolean;
  /** Whether slopes measured by finite differences are drawn as dots. */
  readonly measured?: boolean;
  /** Room above and below the function, as a share of its height. */
  readonly air?: number;
  /** Room below it beyond that. */
  readonly below?: number;
}

const dots = 41; // slopes that are measured
const rounding = 1e-9; // a slope smaller than this is one that rounding left over

/**
 * A function, and below it (or beside it) its derivative on the same axis: the slope of the tangent above is the height
 * of the point below.
 */
export function slopePair(
  stage: Stage,
  [upper, lower]: readonly [Panel, Panel],
  { study, variable, reach, at, curved = true, measured = false, air = 0.08, below = 0 }: Pair,
): { upper: Plot; lower: Plot } {
  const { value, slope } = study;
  const across = [-reach, reach] as const;
  const seen = stage.keep('plots', [study, reach], () => {
    const [low, high] = heightOf(value, across, { air });
    return {
      upper: plot(upper, { x: across, y: [low - below * (high - low), high] }),
      lower: plot(lower, { x: across, y: heightOf(slope, across, { include: [0] }) }),
    };
  });
  const { box } = seen.upper;
  stage.still('ground', [study, reach, curved, measured], () => {
    axes(upper, 'axes', { ...seen.upper, xLabel: variable, yLabel: 'f', yMeans: 'e' });
    curve(upper, 'curve', value, { ...seen.upper, samples: 200 });
    axes(lower, 'axes', { ...seen.lower, xLabel: variable, yLabel: 'f′', yMeans: 'slope', yTicks: 3 });
    guide(lower, 'zero', `M${pair(seen.lower.box[0], seen.lower.y(0))}H${seen.lower.box[2]}`);
    curve(lower, 'curve', curved ? slope : () => NaN, { ...seen.lower, means: 'slope', samples: 200 });
    const [xs, ys] = measured ? slopesMeasured(value, seen.lower, reach) : [[], []];
    points(lower, 'measured', xs, ys, { ...seen.lower, means: 'slope' });
  });
  const [here, steep] = [value(at), slope(at)];
  const finite = Number.isFinite(here) && Number.isFinite(steep);
  const top = held(seen.upper, at, here);
  const bottom = held(seen.lower, at, steep);
  const zero = seen.lower.y(0);
  guide(upper, 'drop', finite ? `M${pair(...top)}V${box[3]}` : '');
  guide(lower, 'drop', finite ? `M${pair(bottom[0], seen.lower.box[1])}V${Math.min(bottom[1], zero)}` : '');
  tangent(
    upper,
    'tangent',
    { at, value: here, slope: steep },
    { ...seen.upper, reach: finite && Math.abs(seen.upper.y(here)) < 1e6 ? 60 : 0 },
  );
  pathLayer(lower.root, 'stem', 'slope', 'stem', finite ? `M${pair(bottom[0], zero)}V${bottom[1]}` : 'M0,0');
  const place: readonly [number, number] = finite ? bottom : nowhere;
  spot(lower, 'slope', ...place, 'slope');
  const words = { means: 'slope', anchor: 'end', className: 'label strong' } as const;
  const number = finite ? fixed(Math.abs(steep) < rounding ? 0 : steep, 2) : '–';
  label(upper, 'slope-name', `${stage.say(text('slope', '斜率'))} ${number}`, box[2], box[1] - 9, words);
  label(lower, 'slope-name', `f′ = ${number}`, box[2], seen.lower.box[1] - 9, words);
  return seen;
}

/** Slopes measured without any rule, at points spread over the picture; those outside it are left out. */
function slopesMeasured(f: (x: number) => number, { y, box }: Plot, reach: number): [number[], number[]] {
  const xs = Array.from({ length: dots }, (_, i) => reach * ((2 * i) / (dots - 1) - 1));
  const all = xs.filter((x) => Number.isFinite(f(x))).map((x) => [x, derivativeAt(f, x)] as const);
  const shown = all.filter(([, slope]) => y(slope) >= box[1] && y(slope) <= box[3]);
  return [shown.map(([x]) => x), shown.map(([, slope]) => slope)];
}
