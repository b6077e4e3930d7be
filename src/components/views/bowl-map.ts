import { minimum, type QuadraticForm } from '../../lib/cost/quadratic-form.ts';
import { sampleSurface, type Region } from '../../lib/cost/surface.ts';
import type { Stage } from '../island/stage.ts';
import { axes } from '../marks/axes.ts';
import { intoBox, type Box } from '../marks/clip.ts';
import { contourMap, contours } from '../marks/contours.ts';
import { cross } from '../marks/cross.ts';
import type { Plot } from '../marks/plot.ts';
import { linear } from '../marks/scale.ts';

interface Map {
  readonly form: QuadraticForm;
  readonly region: Region;
}

const grid = 56; // points along a side
const room = { top: 24, bottom: 40 };

/**
 * The bowl seen from straight above: contour lines over w and b, and a cross at the exact minimum. The plotting area is a
 * square, so that over a region of equal sides a right angle is drawn as one.
 */
export function bowlMap(stage: Stage, name: string, { form, region }: Map): Plot {
  const panel = stage.panel(name);
  const seen = stage.keep(`${name}-plot`, [...region.w, ...region.b], (): Plot => {
    const side = panel.height - room.top - room.bottom;
    const left = Math.round((panel.width - side) / 2) + 14;
    const box: Box = [left, room.top, left + side, room.top + side];
    return { x: linear(region.w, [box[0], box[2]]), y: linear(region.b, [box[3], box[1]]), box };
  });
  stage.still(`${name}-ground`, [form, seen], () => {
    axes(panel, 'axes', { ...seen, xLabel: 'w', yLabel: 'b', xMeans: 'w', yMeans: 'b', xTicks: 4 });
    contours(panel, 'levels', contourMap(sampleSurface(form, region, grid)), (w, b) => [seen.x(w), seen.y(b)]);
    const { w, b } = minimum(form);
    cross(panel, 'lowest', [seen.x(w), seen.y(b)]);
  });
  return seen;
}

/** From a spot of the map back to (w, b), for a handle: no farther than the map goes. */
export const onMap =
  ({ x, y, box }: Plot) =>
  (left: number, top: number): readonly [number, number] => {
    const [across, down] = intoBox([left, top], box);
    return [x.invert(across), y.invert(down)];
  };
