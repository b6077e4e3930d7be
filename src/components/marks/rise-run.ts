import { clipSegment, type Box } from './clip.ts';
import { pair } from './coordinates.ts';
import { guide } from './guide.ts';
import { label } from './label.ts';
import type { Panel } from './panel.ts';

type Spot = readonly [number, number];

/** Run and rise between two spots: along, then up, each with its name while there is room for it. */
export function riseRun(
  panel: Panel,
  key: string,
  [x0, y0]: Spot,
  [x1, y1]: Spot,
  { box, run, rise }: { box: Box; run: string; rise: string },
): void {
  const finite = Number.isFinite(y0) && Number.isFinite(y1);
  const along = finite ? clipSegment([x0, y0], [x1, y0], box) : undefined;
  const up = finite ? clipSegment([x1, y0], [x1, y1], box) : undefined;
  guide(panel, `${key}-run`, along ? `M${pair(...along[0])}L${pair(...along[1])}` : '', 'w');
  guide(panel, `${key}-rise`, up ? `M${pair(...up[0])}L${pair(...up[1])}` : '', 'e');
  const wide = along && Math.abs(along[1][0] - along[0][0]) > 26;
  const tall = up && Math.abs(up[1][1] - up[0][1]) > 22;
  const [middleX, middleY] = [wide ? (along[0][0] + along[1][0]) / 2 : 0, tall ? (up[0][1] + up[1][1]) / 2 : 0];
  const beside = x1 < x0 || x1 > box[2] - 26 ? -6 : 6;
  const under = wide ? y0 + (y1 < y0 && y0 + 18 < box[3] ? 16 : -6) : 0;
  label(panel, `${key}-run-name`, wide ? run : '', middleX, under, {
    means: 'w',
    anchor: 'middle',
  });
  label(panel, `${key}-rise-name`, tall ? rise : '', x1 + beside, middleY + 4, {
    means: 'e',
    anchor: beside < 0 ? 'end' : 'start',
  });
}
