import { cutAtB, cutAtW } from '../../lib/cost/piece.ts';
import { costAt, type QuadraticForm } from '../../lib/cost/quadratic-form.ts';
import type { Region } from '../../lib/cost/surface.ts';
import type { Stage } from '../island/stage.ts';
import { pair } from '../marks/coordinates.ts';
import { curtain } from '../marks/curtain.ts';
import { guide } from '../marks/guide.ts';
import type { Projection } from '../marks/projection.ts';
import { spot } from '../marks/spot.ts';

/** Which of the two is held: a cut at a fixed b is a parabola in w, and the other way round. */
export type Held = 'w' | 'b';

interface Slice {
  readonly form: QuadraticForm;
  readonly region: Region;
  readonly project: Projection;
  readonly ground: number;
  readonly held: Held;
  readonly w: number;
  readonly b: number;
}

/**
 * The surface cut through one place, with a ball where that place is on it. The ball's shadow on the floor is the handle of
 * the parameter `place`: a floor is flat, so a hand can point at any spot of it.
 */
export function slice(stage: Stage, name: string, { form, region, project, ground, held, w, b }: Slice): void {
  const panel = stage.panel(name);
  const cut = held === 'b' ? cutAtB(form, b, region) : cutAtW(form, w, region);
  curtain(panel, 'slice', cut, ground, project, held);
  const [x, y] = project(w, b, costAt(form, { w, b }));
  const [shadowX, shadowY] = project(w, b, ground);
  guide(panel, 'plumb', `M${pair(x, y)}L${pair(shadowX, shadowY)}`, 'e');
  spot(panel, 'ball', x, y, 'e');
  stage.handle(panel, 'shadow', {
    param: 'place',
    x: shadowX,
    y: shadowY,
    means: held,
    take: onFloor(project, region, ground),
    within: [region.w, region.b],
  });
}

/** From a spot of the drawing back to (w, b), on the floor. */
function onFloor(
  project: Projection,
  { w, b }: Region,
  ground: number,
): (x: number, y: number) => readonly [number, number] {
  const [ox, oy] = project(w[0], b[0], ground);
  const [wx, wy] = project(w[1], b[0], ground);
  const [bx, by] = project(w[0], b[1], ground);
  const area = (wx - ox) * (by - oy) - (wy - oy) * (bx - ox) || 1;
  return (x, y) => {
    const alongW = ((x - ox) * (by - oy) - (y - oy) * (bx - ox)) / area;
    const alongB = ((wx - ox) * (y - oy) - (wy - oy) * (x - ox)) / area;
    return [w[0] + (w[1] - w[0]) * alongW, b[0] + (b[1] - b[0]) * alongB];
  };
}
