import { least as leastBy } from 'd3-array';
import { eachWay, ways, type Way } from '../../lib/descent/four-ways.ts';
import type { Lap } from '../../lib/descent/race.ts';
import type { Moment } from '../island/moment.ts';
import { wayNames } from '../island/race-verdict.ts';
import type { Stage } from '../island/stage.ts';
import { axes } from '../marks/axes.ts';
import { band, bandOf, type Band } from '../marks/band.ts';
import { intoBox } from '../marks/clip.ts';
import { guide } from '../marks/guide.ts';
import { head, type Shape } from '../marks/head.ts';
import { label } from '../marks/label.ts';
import { likelyWidth } from '../marks/likely-width.ts';
import { plot, type Plot } from '../marks/plot.ts';
import { log } from '../marks/scale.ts';
import { trail, trailOf, type Trail } from '../marks/trail.ts';
import { freeRoom } from './free-room.ts';

/** A shape for each way, so that nobody needs the colours to tell them apart. */
export const wayShapes: Readonly<Record<Way, Shape>> = {
  one: 'circle',
  some: 'diamond',
  all: 'square',
  fixed: 'triangle',
};

/** The order in which heads are drawn: where the calm ones gather, all beans at once should not be hidden. */
export const topmostLast: readonly Way[] = ['fixed', 'some', 'one', 'all'];

interface FourCurves {
  readonly steps: readonly Lap<Way>[];
  readonly moment: Moment<Lap<Way>>;
  /** The least cost there is: the floor. */
  readonly least: number;
  readonly labels: { readonly x: string; readonly y: string; readonly least: string };
}

type Spot = readonly [number, number];

interface Course extends Plot {
  readonly trails: Readonly<Record<Way, Trail>>;
  /** How far each cost swung between two laps. */
  readonly bands: Readonly<Record<Way, Band>>;
  readonly names: Readonly<Record<Way, Name>>;
}

/** Where a curve's name stands, and from which lap on. */
interface Name {
  readonly from: number;
  readonly spot: Spot;
  readonly anchor: 'start' | 'end';
}

/** The cost of four runs against what they are counted by, both on log scales; each curve named where it falls. */
export function fourCurvesView(stage: Stage, name: string, { steps, moment, least, labels }: FourCurves): Course {
  const panel = stage.panel(name);
  const course = stage.keep(`${name}-course`, [steps], () =>
    courseOf(plotOf(steps, least), steps, (way) => likelyWidth(stage.say(wayNames[way]))),
  );
  const { x, y, box, trails, bands, names } = course;

  function plotOf(laps: readonly Lap<Way>[], floor: number): Plot {
    const costs = laps.flatMap(({ runners }) => ways.map((way) => runners[way].cost));
    const most = Math.max(...costs) || 1; // a log scale has no room for costs that are all 0
    const first = laps[0]!.runners.one.cost || most;
    const top = Math.min(most, 20 * first);
    const bottom = Math.max(Math.min(floor, ...costs), 1e-5 * first);
    const room = (top / bottom) ** 0.06;
    const seen = plot(panel, { x: [0, 1], y: [bottom / room ** 2, top * room], yLog: true });
    const y = top / bottom > 1000 ? seen.y : Object.assign(seen.y, { ticks: () => oneTwoFive(seen.y.domain()) });
    return { ...seen, x: log([1, laps.at(-1)!.count], [seen.box[0], seen.box[2]]), y };
  }

  stage.still(`${name}-ground`, [course], () => {
    axes(panel, 'axes', { x, y, xLabel: labels.x, yLabel: labels.y, yMeans: 'e' });
    const height = y(Math.max(least, y.domain()[0]!));
    guide(panel, 'floor', `M${box[0]},${height}H${box[2]}`, 'truth');
    label(panel, 'floor-name', labels.least, box[0] + 6, height + 15, { means: 'truth' });
  });
  const along = moment.between(({ count }) => x(count));
  const here = eachWay((way) => intoBox([along, moment.between(({ runners }) => y(runners[way].cost))], box));
  stage.still(`${name}-bands`, [course, moment.index], () => {
    for (const way of ways) band(panel, `band-${way}`, bands[way], moment.index, way);
  });
  for (const way of ways.toReversed()) {
    trail(panel, `gone-${way}`, trails[way], {
      upTo: moment.index,
      tip: here[way],
      means: way,
      className: `trail ${way}`,
    });
  }
  for (const way of topmostLast) head(panel, `head-${way}`, wayShapes[way], ...here[way], way);
  for (const way of ways) {
    const { from, spot, anchor } = names[way];
    stage.still(`${name}-${way}`, [course, moment.index >= from], () =>
      label(panel, `name-${way}`, moment.index >= from ? stage.say(wayNames[way]) : '', ...spot, {
        means: way,
        anchor,
      }),
    );
  }
  return course;
}

/** 0.1, 0.2, 0.5, 1, 2 …: the ticks of a log scale over few powers of ten. */
function oneTwoFive([low = 1, high = 1]: readonly number[]): number[] {
  const found: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
    for (const digit of [1, 2, 5]) found.push(Number(`${digit}e${power}`));
  }
  return found.filter((value) => value >= low && value <= high);
}

/** The cost at a lap, and how far it went above and below the two ends of its way there. */
function swing(steps: readonly Lap<Way>[], way: Way, i: number): { above: number; below: number } {
  const { cost, low, high } = steps[i]!.runners[way];
  const before = steps[i - 1]?.runners[way].cost ?? cost;
  return { above: cost + high - Math.max(before, cost), below: cost - Math.min(before, cost) + low };
}

function courseOf(seen: Plot, steps: readonly Lap<Way>[], widthOf: (way: Way) => number): Course {
  const { x, y, box } = seen;
  const spot = (i: number, cost: number) => intoBox([x(steps[i]!.count), y(cost)], box);
  const place = (way: Way) => (i: number) => spot(i, steps[i]!.runners[way].cost);
  const edge = (way: Way, side: 'above' | 'below') => (i: number) => spot(i, swing(steps, way, i)[side]);
  return {
    ...seen,
    trails: eachWay((way) => trailOf(steps.length, place(way))),
    bands: eachWay((way) => bandOf(steps.length, edge(way, 'above'), edge(way, 'below'))),
    names: namesOf(),
  };

  /** Each name beside its curve's fall where it covers least, in the order in which the curves fall. */
  function namesOf(): Record<Way, Name> {
    const middle = (box[1] + box[3]) / 2;
    const falls = eachWay((way) => steps.findIndex((_, i) => place(way)(i)[1] >= middle));
    const last = steps.length - 1;
    const inOrder = ways.toSorted((a, b) => (falls[a] < 0 ? last : falls[a]) - (falls[b] < 0 ? last : falls[b]));
    const room = freeRoom(ways.map((way) => steps.map((_, i) => place(way)(i))));
    return Object.fromEntries(
      inOrder.map((way): [Way, Name] => {
        const width = widthOf(way);
        const spots = heights.flatMap((share) => {
          const height = box[3] - (box[3] - box[1]) * share;
          const at = steps.findIndex((_, i) => place(way)(i)[1] >= height);
          return at < 0 ? [] : (['end', 'start'] as const).map((anchor) => beside(way, at, height, anchor));
        });
        const free = spots
          .map((name) => ({ name, left: name.spot[0] - (name.anchor === 'end' ? width : 0) }))
          .filter(({ left }) => left > box[0] + 4 && left + width <= box[2] + 17)
          .map((each) => ({ ...each, clash: room.clash(each.left, each.name.spot[1], width) }));
        const best = leastBy(free, ({ clash }) => clash);
        if (!best) return [way, { from: last, spot: [place(way)(last)[0], place(way)(last)[1] - 12], anchor: 'end' }];
        room.take(best.left, best.name.spot[1], width);
        return [way, best.name];
      }),
    ) as Record<Way, Name>;
  }

  function beside(way: Way, at: number, height: number, anchor: Name['anchor']): Name {
    // Below its curve at the left, above it at the right, for all of them fall.
    const [dx, dy] = anchor === 'end' ? [-6, 10] : [6, -3];
    return { from: at, spot: [place(way)(at)[0] + dx, height + dy], anchor };
  }
}

const heights = [0.3, 0.45, 0.6, 0.75, 0.38, 0.52, 0.68, 0.82, 0.24, 0.34, 0.42, 0.56, 0.88, 0.94]; // of the plot, from its floor
