import { clipSegment, type Box } from './clip.ts';
import { pair } from './coordinates.ts';
import { guide } from './guide.ts';
import { label } from './label.ts';
import type { Panel } from './panel.ts';
import { struck, wordsBox, type Courses } from './struck.ts';

type Spot = readonly [number, number];

interface Options {
  readonly box: Box;
  readonly run: string;
  readonly rise: string;
  /** The lines that the names have to keep clear of. */
  readonly lines?: readonly Courses[];
}

const wide = 20; // a name, in units of the viewBox
const [over, under] = [
  [-6, -10, -14, -18, -22],
  [16, 20, 24, 28, 32],
] as const; // where a name's line may be, seen from the run
const shares = [0.5, 0.35, 0.65, 0.2, 0.8]; // and how far along the rise

/** Run and rise between two spots: along, then up, each with its name while there is room for it. */
export function riseRun(
  panel: Panel,
  key: string,
  [x0, y0]: Spot,
  [x1, y1]: Spot,
  { box, run, rise, lines = [] }: Options,
): void {
  const finite = Number.isFinite(y0) && Number.isFinite(y1);
  const along = finite ? clipSegment([x0, y0], [x1, y0], box) : undefined;
  const up = finite ? clipSegment([x1, y0], [x1, y1], box) : undefined;
  guide(panel, `${key}-run`, along ? `M${pair(...along[0])}L${pair(...along[1])}` : '', 'w');
  guide(panel, `${key}-rise`, up ? `M${pair(...up[0])}L${pair(...up[1])}` : '', 'e');
  const free = ([left, base]: Spot): boolean =>
    base - 11 > box[1] && base + 4 < box[3] && !struck(wordsBox(left, base, wide), lines);

  const left = along && Math.abs(along[1][0] - along[0][0]) > 30 ? (along[0][0] + along[1][0] - wide) / 2 : undefined;
  const offsets = y1 < y0 ? [...under, ...over] : [...over, ...under];
  const below = left === undefined ? undefined : offsets.map((dy): Spot => [left, y0 + dy]).find(free);
  label(panel, `${key}-run-name`, below ? run : '', (below?.[0] ?? 0) + wide / 2, below?.[1] ?? 0, {
    means: 'w',
    anchor: 'middle',
  });

  const tall = up && Math.abs(up[1][1] - up[0][1]) > 26 ? up : undefined;
  const first = x1 < x0 || x1 > box[2] - 26 ? -6 - wide : 6;
  const beside = [first, -wide - first]
    .flatMap((dx) =>
      tall ? shares.map((share): Spot => [x1 + dx, tall[0][1] + share * (tall[1][1] - tall[0][1]) + 4]) : [],
    )
    .find(free);
  label(panel, `${key}-rise-name`, beside ? rise : '', (beside?.[0] ?? 0) + wide / 2, beside?.[1] ?? 0, {
    means: 'e',
    anchor: 'middle',
  });
}
