import type { Surface } from '../../lib/cost/surface.ts';
import { rough } from './coordinates.ts';
import { layer } from './layer.ts';
import type { Group, Panel } from './panel.ts';
import type { Projection, View } from './projection.ts';

const tones = 9;
const darkest = 68; // percent of the mark's colour in the darkest tone; the lightest has 10
const sides = ['inside', 'outside'] as const;

/** Where the light comes from, as the viewer sees it: from the left, from behind, from above. */
const light = [-0.55, 0.45, 0.7] as const;

/**
 * A convex surface, filled and shaded. A ray meets a convex surface at most twice, once on its inside and once on its
 * outside; so neither side ever hides a part of itself, and it is enough to draw the inside first and then the outside,
 * which shows through. No sorting by distance: one path for each tone of each side.
 *
 * @param lift how tall the box stands, as a share of half its side, as the projection has it.
 */
export function skin(panel: Panel, key: string, surface: Surface, project: Projection, view: View, lift: number): void {
  const { n, heights, lowest, highest } = surface;
  const { xs, ys } = places(surface, project);
  const spots = Array.from(xs, (x, k) => rough(x, ys[k]!)); // each is a corner of up to four cells
  const [sin, cos] = [Math.sin(view.yaw), Math.cos(view.yaw)];
  const toLight = [light[0] * cos + light[1] * sin, light[1] * cos - light[0] * sin, light[2]] as const;
  const steep = (lift * (n - 1)) / (2 * (highest - lowest) || 1); // slopes of the drawn box, per cell
  const outlines = Array.from({ length: sides.length * tones }, () => '');

  /** What a cell looks like: its side, and its tone from dark to light. */
  function look(i: number, j: number): number {
    const k = j * n + i;
    const [a, b, c, d] = [k, k + 1, k + n + 1, k + n];
    const turn = (xs[c]! - xs[a]!) * (ys[d]! - ys[b]!) - (ys[c]! - ys[a]!) * (xs[d]! - xs[b]!);
    const slopeW = (heights[b]! + heights[c]! - heights[a]! - heights[d]!) * steep * 0.5;
    const slopeB = (heights[d]! + heights[c]! - heights[a]! - heights[b]!) * steep * 0.5;
    const length = Math.sqrt(slopeW * slopeW + slopeB * slopeB + 1);
    const lit = (toLight[2] - slopeW * toLight[0] - slopeB * toLight[1]) / length;
    const tone = Math.max(0, Math.min(tones - 1, Math.floor(((lit + 0.35) / 1.35) * tones)));
    return (turn > 0 ? tones : 0) + tone;
  }

  for (let j = 0; j < n - 1; j++) {
    for (let i = 0; i < n - 1;) {
      const same = look(i, j);
      const start = i++;
      while (i < n - 1 && look(i, j) === same) i++;
      let d = '';
      for (let k = start; k <= i; k++) d += `${k === start ? 'M' : 'L'}${spots[j * n + k]!}`;
      for (let k = i; k >= start; k--) d += `L${spots[(j + 1) * n + k]!}`;
      outlines[same] = `${outlines[same]!}${d}Z`;
    }
  }
  const group = layer(panel.root, key, 'e');
  if (group.select('path').empty()) toneGroups(group);
  group
    .selectAll<SVGPathElement, string>('path')
    .data(outlines)
    .attr('d', (outline) => outline || 'M0,0');
}

/**
 * A path for each tone of each side. The colours lie in groups that stand still: a path that changes would have them mixed
 * anew in each frame.
 */
function toneGroups(group: Group): void {
  for (const side of sides) {
    for (let tone = 0; tone < tones; tone++) {
      const percent = darkest - Math.round((tone * (darkest - 10)) / (tones - 1));
      group.append('g').attr('class', `skin ${side}`).attr('style', `--tone:${percent}%`).append('path');
    }
  }
}

/** Where the points of a surface's grid are drawn. A parallel projection: four corners of the box tell all other places. */
function places({ n, region: { w, b }, heights, lowest, highest }: Surface, project: Projection) {
  const [x, y] = project(w[0], b[0], lowest);
  const [endW, endB, top] = [project(w[1], b[0], lowest), project(w[0], b[1], lowest), project(w[0], b[0], highest)];
  const [xs, ys] = [new Float64Array(n * n), new Float64Array(n * n)];
  const tall = highest - lowest || 1;
  for (let k = 0; k < n * n; k++) {
    const [u, v, h] = [(k % n) / (n - 1), Math.floor(k / n) / (n - 1), (heights[k]! - lowest) / tall];
    xs[k] = x + u * (endW[0] - x) + v * (endB[0] - x) + h * (top[0] - x);
    ys[k] = y + u * (endW[1] - y) + v * (endB[1] - y) + h * (top[1] - y);
  }
  return { xs, ys };
}
