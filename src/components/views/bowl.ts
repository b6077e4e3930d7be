import type { Line } from '../../lib/cost/line.ts';
import { cutAtB, cutAtW } from '../../lib/cost/piece.ts';
import { minimum, type QuadraticForm } from '../../lib/cost/quadratic-form.ts';
import { sampleSurface, type Region } from '../../lib/cost/surface.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import type { Box } from '../marks/clip.ts';
import { contourMap, contours } from '../marks/contours.ts';
import { at } from '../marks/coordinates.ts';
import { cross } from '../marks/cross.ts';
import { floor } from '../marks/floor.ts';
import { layer } from '../marks/layer.ts';
import type { Panel } from '../marks/panel.ts';
import { parabolas } from '../marks/parabolas.ts';
import { projection, type Projection, type View } from '../marks/projection.ts';
import { shade } from '../marks/shade.ts';
import { skin } from '../marks/skin.ts';

interface Bowl {
  readonly form: QuadraticForm;
  readonly region: Region;
  readonly view: View;
  /** How tall the box is drawn, as a share of half its side. */
  readonly lift?: number;
  /** How much of the surface is there, from nothing (0) to all of it (1). */
  readonly solid?: number;
  /** How far the contour lines have come down, from the surface (0) to the floor (1). */
  readonly drop?: number;
}

const floorGap = 0.45; // of the bowl's height: so far below the bowl lies the floor
const contourGrid = 48; // points along a side: fine enough for the innermost contour to look round
const skinGrid = 14; // enough, since tones are cut finer than its cells
const meshLines = 9; // each way

/**
 * The bowl of a line's cost over (w, b): a shaded surface with a light mesh, its contour lines on it and dropped to the
 * floor below, and a cross at its lowest point. Everything lies in a few paths, so that it turns at the screen's own rate.
 *
 * @returns the projection, for what else is to be drawn on the surface, and the height of the floor
 */
export function bowlView(stage: Stage, name: string, bowl: Bowl): { project: Projection; ground: number } {
  const { form, region, view, lift = 1.3, solid = 1, drop = 1 } = bowl;
  const panel = stage.panel(name);
  const box: Box = [26, 14, panel.width - 26, panel.height - 36];
  const coarse = stage.keep(`${name}-coarse`, [form, region], () => sampleSurface(form, region, skinGrid));
  const { lowest, highest } = coarse;
  const ground = lowest - floorGap * (highest - lowest || 1);
  const project = projection(view, region.w, region.b, [ground, highest], box, lift);
  const labels = { w: 'w', b: 'b', e: stage.say(text('cost e', '代价 e')) };
  layer(panel.root, 'floor'); // below the surface
  const surface: Panel = { ...panel, root: layer(panel.root, 'surface') };
  stage.still(`${name}-turned`, [coarse, view.yaw, view.pitch, lift, drop, solid > 0], () => {
    floor(panel, 'floor', { region, ground, top: highest, labels }, project);
    if (solid > 0) drawSurface();
    else surface.root.selectAll(':scope > *').data([]).join('g'); // what cannot be seen need not be turned
  });
  surface.root.attr('opacity', solid === 1 ? null : at(solid));
  return { project, ground };

  function drawSurface(): void {
    const { map, lines } = stage.keep(`${name}-made`, [coarse], () => ({
      map: contourMap(sampleSurface(form, region, contourGrid)),
      lines: [
        ...evenly(region.b, meshLines).map((b) => cutAtB(form, b, region)),
        ...evenly(region.w, meshLines).map((w) => cutAtW(form, w, region)),
      ],
    }));
    contours(surface, 'fallen', map, (w, b, height) => project(w, b, ground + (height - ground) * (1 - drop)));
    const shades = stage.keep(`${name}-shades`, [coarse, lift], () => shade(coarse, lift));
    skin(surface, 'skin', coarse, project, shades);
    parabolas(surface, 'mesh', lines, (place) => project(...place), { className: 'mesh' });
    contours(surface, 'levels', map, project);
    const least = minimum(form);
    cross(surface, 'lowest', project(least.w, least.b, least.cost));
  }
}

/** The place itself, or the nearest one on the region's edge. */
export function within({ w, b }: Region, place: Line): Line {
  const clamp = (value: number, [low, high]: readonly [number, number]) => Math.max(low, Math.min(high, value));
  return { w: clamp(place.w, w), b: clamp(place.b, b) };
}

const evenly = ([low, high]: readonly [number, number], count: number): number[] =>
  Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1));
